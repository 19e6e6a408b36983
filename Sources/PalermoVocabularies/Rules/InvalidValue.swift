import PalermoModel

extension Rule {
  static let invalidValue = Rule(
    id: "invalid-value",
    category: .schema,
    severity: .error,
    texts: Texts.InvalidValue.texts,
    references: ["Schemas/palermo.xsd"])
}
