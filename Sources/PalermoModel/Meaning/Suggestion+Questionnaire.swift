extension Suggestion {
  /// The suggestion of the questionnaires that a text in place of an id names: by words of a title or of an instrument,
  /// or with a slip of the pen. Returns nil if none is meant.
  ///
  /// - Complexity: O(*n*) in the titles of the questionnaires at hand.
  public static func questionnaire(meantBy written: String, in corpus: Corpus) -> Suggestion? {
    let meant = corpus.questionnaires(meantBy: written)
    if meant.count == 1 { return Suggestion(writing: meant[0], insteadOf: written) }
    if meant.isEmpty { return near(written, in: Set(corpus.questionnaires.keys.map { $0.id }).sorted()) }
    return Suggestion(Texts.Suggestion.oneOf(values: meant.joined(separator: ", ")))
  }
}
