import PalermoModel

extension Rule {
  static let breakingTrend = Rule(
    id: "breaking-trend",
    category: .comparison,
    severity: .error,
    texts: Texts.BreakingTrend.texts)
}
