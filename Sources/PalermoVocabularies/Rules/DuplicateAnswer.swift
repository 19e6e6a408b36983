import PalermoModel

extension Rule {
  static let duplicateAnswer = Rule(
    id: "duplicate-answer",
    category: .schema,
    severity: .error,
    texts: Texts.DuplicateAnswer.texts,
    references: ["Schemas/palermo.xsd"])
}
