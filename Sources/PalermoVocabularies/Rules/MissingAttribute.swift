package import PalermoModel

extension Rule {
  package static let missingAttribute = Rule(
    id: "missing-attribute",
    category: .schema,
    severity: .error,
    texts: Texts.MissingAttribute.texts,
    references: ["Schemas/palermo.xsd"])
}
