/// A versioned set of questions about one instrument and one cluster. It never changes, and is an object like
/// ``Question``.
public final class Questionnaire: Sendable {
  /// Id and version.
  public let key: QuestionnaireKey
  /// Code of the instrument that it asks about, such as `UNTOC`.
  public let instrument: String
  /// Theme of the review mechanism that it asks about.
  public let cluster: Cluster
  /// Whether "not applicable" is an answer only where a question says so, and numbers have only one form.
  public let isStrict: Bool
  /// What the questionnaire is called.
  public let title: LocalizedText
  /// What respondents read before the first question. Nil if there is nothing.
  public let introduction: LocalizedText?
  /// The options that several questions share.
  public let optionLists: [OptionList]
  /// The sections in order, each with its questions.
  public let sections: [Section]
  /// All questions in order.
  public let questions: [Question]
  /// Questions that an earlier version asked and this one does not.
  public let retired: [RetiredQuestion]
  /// Provisions of the cluster that are deliberately not asked about, with the reasons.
  public let exclusions: [Exclusion]
  /// Rules that the answers must satisfy together, in the order of the file.
  public let rules: [ConsistencyRule]
  /// Where it was read from.
  public let file: String
  /// Where its root element stands.
  public let position: SourcePosition
  /// Where its version stands.
  public let versionPosition: SourcePosition
  private let index: [String: Int]
  /// By question the places of the questions whose conditions look at its answer.
  private let following: [String: [Int]]
  /// By question the places of the rules that look at its answer.
  private let judging: [String: [Int]]

  /// A questionnaire with its sections in order. The first of two questions with the same id wins.
  public init(
    key: QuestionnaireKey, instrument: String, cluster: Cluster, isStrict: Bool = false, title: LocalizedText,
    introduction: LocalizedText?, optionLists: [OptionList] = [], sections: [Section], retired: [RetiredQuestion],
    exclusions: [Exclusion], rules: [ConsistencyRule], file: String, position: SourcePosition = .start,
    versionPosition: SourcePosition = .start
  ) {
    (self.key, self.instrument, self.cluster, self.isStrict) = (key, instrument, cluster, isStrict)
    (self.title, self.introduction, self.optionLists) = (title, introduction, optionLists)
    (self.sections, questions) = (sections, sections.flatMap { $0.questions })
    (self.retired, self.exclusions, self.rules, self.file) = (retired, exclusions, rules, file)
    (self.position, self.versionPosition) = (position, versionPosition)
    index = Dictionary(firstOf: questions.enumerated().map { ($1.id, $0) })
    following = Self.places(questions) { $0.precedents }
    judging = Self.places(rules) { $0.questions }
  }

  /// By question the places of what looks at its answer, each once and in order.
  private static func places<Part>(_ parts: [Part], _ questions: (Part) -> [String]) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for (place, part) in parts.enumerated() {
      for question in questions(part) where places[question]?.last != place {
        places[question, default: []].append(place)
      }
    }
    return places
  }

  /// The id of one of its rules beyond the questionnaire: `untoc-criminalization/r07a`.
  public func fullID(of rule: ConsistencyRule) -> String { "\(key.id)/\(rule.id)" }

  /// The questions whose conditions look at the answer to a question, of this questionnaire or another, in order.
  public func questions(following question: String) -> [Question] {
    following[question, default: []].map { questions[$0] }
  }

  /// The rules that look at the answer to a question, of this questionnaire or another, in order.
  public func rules(judging question: String) -> [ConsistencyRule] { judging[question, default: []].map { rules[$0] } }

  /// The place of the question with this id among ``questions``. Returns nil if this version asks none.
  package func place(of id: String) -> Int? { index[id] }

  /// The question with this id. Returns nil if this version asks none.
  public subscript(question id: String) -> Question? { index[id].map { questions[$0] } }
}
