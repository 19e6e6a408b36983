import PalermoModel

extension Rule {
  static let unknownElement = Rule(
    id: "unknown-element",
    category: .schema,
    severity: .error,
    texts: Texts.UnknownElement.texts,
    references: ["Schemas/palermo.xsd"])
}
