import PalermoModel

extension Rule {
  static let missingElement = Rule(
    id: "missing-element",
    category: .schema,
    severity: .error,
    texts: Texts.MissingElement.texts,
    references: ["Schemas/palermo.xsd"])
}
