import PalermoModel

/// Finds questions by id as conditions do: those of a questionnaire first, then those of the others in their latest
/// versions.
struct QuestionLookup {
  let questionnaire: Questionnaire
  /// The latest version of each other questionnaire, by id.
  let others: [Questionnaire]

  init(_ questionnaire: Questionnaire, in corpus: Corpus) {
    self.questionnaire = questionnaire
    let ids = Set(corpus.questionnaires.keys.map(\.id)).subtracting([questionnaire.key.id])
    others = ids.sorted().compactMap { corpus.latestVersion(of: $0).flatMap { corpus.questionnaires[$0] } }
  }

  /// The question with this id.
  subscript(id: String) -> Question? {
    questionnaire[question: id] ?? others.lazy.compactMap { $0[question: id] }.first
  }
}
