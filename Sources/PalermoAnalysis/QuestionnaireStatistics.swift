public import PalermoModel

/// What a questionnaire asks for, in numbers.
public struct QuestionnaireStatistics: Sendable {
  /// Questions, and those of them that are asked only under a condition.
  public struct Questions: Hashable, Sendable {
    /// All of them.
    public var all = 0
    /// Those that are asked only under a condition.
    public var conditional = 0
  }

  /// How many of the provisions to be asked about a question asks about.
  ///
  /// To be asked about are the provisions of the cluster, except those left out with a reason, and provisions of other
  /// clusters that a question asks about all the same. Of a chapeau its items count, not the chapeau itself.
  public struct Coverage: Hashable, Sendable {
    /// Provisions that a question asks about.
    public var asked = 0
    /// Provisions to be asked about.
    public var all = 0
  }

  /// Numbers that can be added up over questionnaires.
  public struct Counts: Sendable {
    /// Questions that a final submission must answer when they are relevant.
    public var required = Questions()
    /// Questions that a final submission may leave blank.
    public var optional = Questions()
    /// Questions whose answers count in the score.
    public var scored = 0
    /// Provisions asked about, by strength of obligation. A strength without provisions is absent.
    public var coverage: [Obligation: Coverage] = [:]
    /// Provisions left out with a reason.
    public var excluded = 0
    /// Consistency rules.
    public var rules = 0
    /// The least and the most work, in minutes.
    public var minutes = 0...0

    /// All questions.
    public var questions: Int { required.all + optional.all }

    /// Provisions that carry an obligation of whatever strength.
    public var duties: Coverage {
      coverage.filter { $0.key != .none }.values.reduce(Coverage(), +)
    }
  }

  /// Id and version of the questionnaire.
  public let key: QuestionnaireKey
  /// What the questionnaire is called.
  public let title: LocalizedText
  /// Where the questionnaire was read from.
  public let file: String
  /// The numbers.
  public let counts: Counts
  /// The questions about what the questionnaires adopted for the Review Mechanism leave out by decision, by their ids.
  public let supplementary: [String]

  /// The numbers of a questionnaire.
  ///
  /// - Parameters:
  ///   - questionnaire: What is counted.
  ///   - instruments: The provisions that it could ask about.
  ///   - model: How much work a question is.
  public init(_ questionnaire: Questionnaire, instruments: Instruments, model: WorkModel = .standard) {
    (key, title, file) = (questionnaire.key, questionnaire.title, questionnaire.file)
    supplementary = questionnaire.questions.filter(\.isSupplementary).map(\.id)
    var counts = Counts()
    for question in questionnaire.questions {
      let group = question.isRequired ? \Counts.required : \Counts.optional
      counts[keyPath: group].all += 1
      if question.relevance != nil { counts[keyPath: group].conditional += 1 }
      if question.isScored { counts.scored += 1 }
    }
    let asked = Set(questionnaire.questions.flatMap(\.provisions))
    let excluded = Set(questionnaire.exclusions.flatMap(\.provisions))
    let provisions = instruments[instrument: questionnaire.instrument]?.articles.flatMap(\.provisions) ?? []
    for provision in provisions where !provision.isChapeau {
      let isAsked = asked.contains(provision.id)
      guard isAsked || provision.cluster == questionnaire.cluster && !excluded.contains(provision.id) else { continue }
      counts.coverage[provision.obligation, default: Coverage()].all += 1
      if isAsked { counts.coverage[provision.obligation]!.asked += 1 }
    }
    counts.excluded = excluded.count
    counts.rules = questionnaire.rules.count
    counts.minutes = model.minutes(for: questionnaire)
    self.counts = counts
  }

  /// The numbers of several questionnaires, in the order of the instruments and then of the clusters.
  public static func all(_ questionnaires: [Questionnaire], instruments: Instruments) -> [QuestionnaireStatistics] {
    let places = Dictionary(
      instruments.all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let clusters = Dictionary(firstOf: instruments.clusters.enumerated().map { ($1, $0) })
    func order(_ questionnaire: Questionnaire) -> (Int, Int) {
      (places[questionnaire.instrument] ?? places.count, clusters[questionnaire.cluster] ?? clusters.count)
    }
    return questionnaires.sorted { order($0) != order($1) ? order($0) < order($1) : $0.key < $1.key }
      .map { QuestionnaireStatistics($0, instruments: instruments) }
  }
}

extension QuestionnaireStatistics.Questions {
  static func + (a: Self, b: Self) -> Self { Self(all: a.all + b.all, conditional: a.conditional + b.conditional) }
}

extension QuestionnaireStatistics.Coverage {
  static func + (a: Self, b: Self) -> Self { Self(asked: a.asked + b.asked, all: a.all + b.all) }
}

extension QuestionnaireStatistics.Counts {
  /// The numbers of both together.
  public static func + (a: Self, b: Self) -> Self {
    Self(
      required: a.required + b.required, optional: a.optional + b.optional, scored: a.scored + b.scored,
      coverage: a.coverage.merging(b.coverage, uniquingKeysWith: +), excluded: a.excluded + b.excluded,
      rules: a.rules + b.rules,
      minutes: a.minutes.lowerBound + b.minutes.lowerBound...a.minutes.upperBound + b.minutes.upperBound)
  }
}
