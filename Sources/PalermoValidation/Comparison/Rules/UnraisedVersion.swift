import PalermoModel

extension Rule {
  static let unraisedVersion = Rule(
    id: "unraised-version",
    category: .comparison,
    severity: .error,
    texts: Texts.UnraisedVersion.texts)
}
