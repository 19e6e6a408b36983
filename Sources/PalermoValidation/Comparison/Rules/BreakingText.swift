import PalermoModel

extension Rule {
  static let breakingText = Rule(
    id: "breaking-text",
    category: .comparison,
    severity: .warning,
    texts: Texts.BreakingText.texts,
    references: ["OAS work programme, action 2.1"])
}
