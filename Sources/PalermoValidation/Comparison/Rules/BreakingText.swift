import PalermoModel

extension Rule {
  static let breakingText = Rule(
    id: "breaking-text",
    category: .comparison,
    severity: .warning,
    texts: Texts.BreakingText.texts)
}
