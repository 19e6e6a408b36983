import PalermoModel

extension Rule {
  static let duplicateID = Rule(
    id: "duplicate-id",
    category: .schema,
    severity: .error,
    texts: Texts.DuplicateID.texts,
    references: ["Schemas/palermo.xsd"])
}
