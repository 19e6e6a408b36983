import PalermoModel

/// What two states have in common that lets one learn from the other.
struct CommonGround {
  let languages: [String]
  let sharesLegalTradition: Bool

  init(_ one: State, _ other: State) {
    languages = one.submissionLanguages.filter(other.submissionLanguages.contains)
    sharesLegalTradition = one.legalTradition != nil && one.legalTradition == other.legalTradition
  }

  /// Whether there is any.
  var exists: Bool { !languages.isEmpty || sharesLegalTradition }
}
