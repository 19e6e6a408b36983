package import PalermoModel

extension Rule {
  /// A value that has not the form of its place.
  package static let invalidValue = Rule(
    id: "invalid-value",
    category: .schema,
    severity: .error,
    texts: Texts.InvalidValue.texts,
    references: ["Schemas/palermo.xsd"])
}
