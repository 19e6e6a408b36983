/// A versioned set of questions about one instrument and one cluster.
public struct Questionnaire: Sendable {
  public let key: QuestionnaireKey
  public let instrument: String
  public let cluster: Cluster
  /// Whether "not applicable" is an answer only where a question says so, and numbers have only one form.
  public let isStrict: Bool
  public let title: LocalizedText
  public let introduction: LocalizedText?
  /// The options that several questions share.
  public let optionLists: [OptionList]
  public let sections: [Section]
  /// All questions in order.
  public let questions: [Question]
  public let retired: [RetiredQuestion]
  public let exclusions: [Exclusion]
  public let rules: [ConsistencyRule]
  /// Where it was read from.
  public let file: String
  /// Where its root element stands.
  public let position: SourcePosition
  /// Where its version stands.
  public let versionPosition: SourcePosition
  private let index: [String: Int]

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
  }

  /// The id of one of its rules beyond the questionnaire: `untoc-criminalization/r07a`.
  public func fullID(of rule: ConsistencyRule) -> String { "\(key.id)/\(rule.id)" }

  /// The question with this id.
  public subscript(question id: String) -> Question? { index[id].map { questions[$0] } }
}
