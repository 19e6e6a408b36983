import PalermoModel

extension Rule {
  static let breakingScale = Rule(
    id: "breaking-scale",
    category: .comparison,
    severity: .error,
    texts: Texts.BreakingScale.texts)
}
