import PalermoModel

/// What two states have in common, so that one can learn from the other.
struct CommonGround {
  let languages: [String]
  let sharesLegalTradition: Bool

  init(_ one: State, _ other: State) {
    languages = one.submissionLanguages.filter(other.submissionLanguages.contains)
    sharesLegalTradition = one.legalTradition != nil && one.legalTradition == other.legalTradition
  }

  /// Whether they have anything in common.
  var exists: Bool { !languages.isEmpty || sharesLegalTradition }
}
