import PalermoModel

extension Rule {
  static let unexpectedText = Rule(
    id: "unexpected-text",
    category: .schema,
    severity: .error,
    texts: Texts.UnexpectedText.texts,
    references: ["Schemas/palermo.xsd"])
}
