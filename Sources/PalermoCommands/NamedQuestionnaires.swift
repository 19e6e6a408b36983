import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

/// The questionnaires that are at hand, for commands that are given one by its id or by its file.
struct NamedQuestionnaires {
  private let loaded: LoadedCorpus

  /// Those of a run.
  init(_ loaded: LoadedCorpus) {
    self.loaded = loaded
  }

  /// Their ids, each once, in order.
  var ids: [String] { Set(loaded.corpus.questionnaires.keys.map(\.id)).sorted() }

  /// A questionnaire by its id, in its latest version, or by its file.
  ///
  /// - Throws: A usage error when there is none.
  func find(_ name: String) throws -> Questionnaire {
    if case .questionnaire(let questionnaire) = loaded.file(at: name)?.document { return questionnaire }
    guard let key = loaded.corpus.latestVersion(of: name) else {
      let hint =
        Suggestion.questionnaire(meantBy: name, in: loaded.corpus)?.clause
        ?? Texts.Suggestion.oneOf(values: ids.joined(separator: ", "))
      throw ValidationError(help(Texts.UsageErrors.noQuestionnaire(questionnaire: name, hint: hint)))
    }
    return try loaded.corpus.questionnaire(key)
  }

  /// Only a state that exists, or one of the codes for fictional states, is given a form.
  ///
  /// - Throws: A usage error for another code.
  func checkState(_ state: String) throws {
    guard loaded.corpus.region(of: state) == nil, !BlankSubmission.isFictional(state) else { return }
    let hint = Suggestion.clause(for: state, in: loaded.corpus.regions.flatMap(\.states).map(\.code))
    throw ValidationError(help(Texts.UsageErrors.noState(state: state, hint: hint)))
  }
}
