import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoValidation

/// What a shell offers for an argument: files, or the ids of what ships with the program. Each kind is asked of the program when
/// somebody presses the tab key, so that a new question is offered without a new script.
extension CompletionKind {
  /// Files and folders of any name.
  static let files = file()

  /// The ids of questionnaires.
  static let questionnaires = ids([.questionnaires]) { $0.questionnaires.values.map(\.key.id) }

  /// The versions of questionnaires, earlier ones too.
  static let versions = ids([.questionnaires, .earlierVersions]) { $0.questionnaires.values.map(\.key.version) }

  /// The codes of the states of the regions.
  static let states = ids([.instruments]) { $0.regions.flatMap { $0.states.map(\.code) } }

  /// The codes of the instruments.
  static let instruments = ids([.instruments]) { $0.instruments.all.map(\.id) }

  /// The clusters of topics.
  static let clusters = ids([.instruments]) { $0.instruments.clusters.map(\.rawValue) }

  /// The regions.
  static let regions = ids([.instruments]) { $0.regions.map(\.id) }

  /// The actions of the work programmes of the regions.
  static let actions = ids([.instruments]) { $0.regions.flatMap { $0.programme.actions.map(\.number) } }

  /// The scoring profiles.
  static let profiles = ids([.profiles]) { $0.profiles.map(\.id) }

  /// The plans by which questionnaires are divided.
  static let plans = custom { _, _, _ in CorpusLoader().plans().map(\.id).sorted() }

  /// The authorities of those plans.
  static let authorities = custom { _, _, _ in
    Set(CorpusLoader().plans().flatMap { $0.authorities.map(\.id) }).sorted()
  }

  /// What `explain` takes: rules, also those between answers, and questions.
  static let explainable = ids([.questionnaires]) { corpus in
    ["acceptance"] + Rule.all.map(\.id)
      + corpus.questionnaires.values.flatMap { $0.rules.map(\.id) + $0.questions.map(\.id) }
  }

  /// What `score --explain` takes: questions, and instruments with their articles and provisions.
  static let scored = ids([.questionnaires, .instruments]) { corpus in
    corpus.questionnaires.values.flatMap { $0.questions.map(\.id) }
      + corpus.instruments.all.flatMap { instrument in
        [instrument.id]
          + instrument.articles.flatMap { ["\(instrument.id)/\($0.number)"] + $0.provisions.map(\.id) }
      }
  }

  /// Ids of what ships with the program, each once.
  private static func ids(
    _ extras: CorpusLoader.Extras, _ ids: @escaping @Sendable (Corpus) -> [String]
  ) -> CompletionKind {
    custom { _, _, _ in Set(ids(CorpusLoader().load([String](), extras: extras).corpus)).sorted() }
  }
}
