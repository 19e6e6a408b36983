import PalermoModel

extension Rule {
  static let unknownAttribute = Rule(
    id: "unknown-attribute",
    category: .schema,
    severity: .error,
    texts: Texts.UnknownAttribute.texts,
    references: ["Schemas/palermo.xsd"])
}
