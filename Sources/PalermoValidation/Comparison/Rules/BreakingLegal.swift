import PalermoModel

extension Rule {
  static let breakingLegal = Rule(
    id: "breaking-legal",
    category: .comparison,
    severity: .error,
    texts: Texts.BreakingLegal.texts)
}
