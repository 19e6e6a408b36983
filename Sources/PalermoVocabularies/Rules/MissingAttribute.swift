import PalermoModel

extension Rule {
  static let missingAttribute = Rule(
    id: "missing-attribute",
    category: .schema,
    severity: .error,
    texts: Texts.MissingAttribute.texts,
    references: ["Schemas/palermo.xsd"])
}
