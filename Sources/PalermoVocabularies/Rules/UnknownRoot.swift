import PalermoModel

extension Rule {
  static let unknownRoot = Rule(
    id: "unknown-root",
    category: .schema,
    severity: .error,
    texts: Texts.UnknownRoot.texts,
    references: ["Namespaces in XML 1.0"])
}
