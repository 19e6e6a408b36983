import PalermoModel

extension Rule {
  static let breakingScope = Rule(
    id: "breaking-scope",
    category: .comparison,
    severity: .error,
    texts: Texts.BreakingScope.texts)
}
