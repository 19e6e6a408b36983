/// The kinds of answer that a question can ask for.
public enum QuestionType: String, CaseIterable, Sendable {
  /// yes, partly or no.
  case implementation
  case yesNo = "yes-no"
  case singleChoice = "single-choice"
  case multipleChoice = "multiple-choice"
  case text
  case number
  case numberByYear = "number-by-year"
  case date
  case authority
  case links
  case languages
  /// An answer given to another review mechanism.
  case reference

  /// The values to choose from, for the types that have fixed ones.
  public var fixedValues: [String]? {
    switch self {
    case .implementation: ["yes", "partly", "no"]
    case .yesNo: ["yes", "no"]
    default: nil
    }
  }
}

/// The three levels of implementation that are scored.
public enum AnswerLevel: String, CaseIterable, Sendable { case yes, partly, no }

/// One of the answers to choose from.
public struct AnswerOption: Sendable {
  public let value: String
  /// The level that the choice stands for when the question is scored.
  public let level: AnswerLevel?
  /// Whether it is the option "other", which asks for a text.
  public let isOther: Bool
  public let text: LocalizedText

  /// An option of a choice question.
  public init(value: String, level: AnswerLevel?, isOther: Bool, text: LocalizedText) {
    (self.value, self.level, self.isOther, self.text) = (value, level, isOther, text)
  }
}

/// Options that several questions of a questionnaire offer, stated once.
public struct OptionList: Sendable, Identifiable {
  public let id: String
  public let options: [AnswerOption]
  /// Where it stands in its file.
  public let position: SourcePosition

  /// A list and its options in order.
  public init(id: String, options: [AnswerOption], position: SourcePosition) {
    (self.id, self.options, self.position) = (id, options, position)
  }
}

/// Answers for which evidence of a kind must be cited.
public struct EvidenceDemand: Sendable {
  public let values: [String]
  public let kind: MeasureKind

  /// A demand for evidence of a kind when the answer is one of the values.
  public init(values: [String], kind: MeasureKind) {
    (self.values, self.kind) = (values, kind)
  }
}

/// One question. Its id is permanent and independent of any numbering.
///
/// It never changes, and is an object so that handing it on costs one reference: checks and scores do little else.
public final class Question: Sendable, Identifiable {
  public let id: String
  public let type: QuestionType
  /// The provisions that it asks about.
  public let provisions: [String]
  /// Whether a final submission must answer it when it is relevant.
  public let isRequired: Bool
  /// Whether the answer counts in the score of its provisions.
  public let isScored: Bool
  /// Weight among the questions of the same provision.
  public let weight: Int
  public let text: LocalizedText
  public let help: LocalizedText?
  /// The id of the list of the questionnaire whose options it offers before its own.
  public let optionListID: String?
  /// The options that it states itself.
  public let ownOptions: [AnswerOption]
  /// All options in order: those of the list, then its own.
  public let options: [AnswerOption]
  /// The question is asked only when this holds.
  public let relevance: Condition?
  public let evidence: [EvidenceDemand]
  /// Where it stands in its file.
  public let position: SourcePosition

  /// A question with all its parts.
  ///
  /// - Parameters:
  ///   - optionListID: The list that it refers to, whether or not there is one of that id.
  ///   - sharedOptions: The options of that list.
  ///   - options: The options that it states itself.
  public init(
    id: String, type: QuestionType, provisions: [String], isRequired: Bool, isScored: Bool, weight: Int,
    text: LocalizedText, help: LocalizedText?, optionListID: String? = nil, sharedOptions: [AnswerOption] = [],
    options: [AnswerOption], relevance: Condition?, evidence: [EvidenceDemand], position: SourcePosition
  ) {
    (self.id, self.type, self.provisions) = (id, type, provisions)
    (self.isRequired, self.isScored, self.weight) = (isRequired, isScored, weight)
    (self.text, self.help, self.optionListID) = (text, help, optionListID)
    (ownOptions, self.options) = (options, sharedOptions + options)
    (self.relevance, self.evidence, self.position) = (relevance, evidence, position)
  }

  /// The values that can be chosen, for the types with a choice; else nil.
  public var choices: [String]? {
    switch type {
    case .implementation, .yesNo: type.fixedValues
    case .singleChoice, .multipleChoice: options.map { $0.value }
    default: nil
    }
  }

  /// The levels of implementation that an answer to this question can stand for, from the highest.
  public var levels: [AnswerLevel] {
    switch type {
    case .implementation: AnswerLevel.allCases
    case .yesNo: [.yes, .no]
    case .singleChoice, .multipleChoice:
      AnswerLevel.allCases.filter { level in options.contains { $0.level == level } }
    default: []
    }
  }

  /// The demands for evidence that an answer leaves open. A reference to an answer elsewhere meets them all.
  public func unmetDemands(of answer: Answer) -> [EvidenceDemand] {
    guard answer.references.isEmpty else { return [] }
    return evidence.filter { demand in
      answer.values.contains(where: demand.values.contains) && !answer.evidence.contains { $0.kind == demand.kind }
    }
  }

  /// The level of implementation that an answer to this question stands for, or nil when it has none.
  public func level(of answer: Answer) -> AnswerLevel? {
    guard let value = answer.values.first else { return nil }
    switch type {
    case .implementation, .yesNo: return AnswerLevel(rawValue: value)
    case .singleChoice: return options.first { $0.value == value }?.level
    // Of several choices the best one counts.
    case .multipleChoice:
      let levels = options.filter { answer.values.contains($0.value) }.compactMap { $0.level }
      return AnswerLevel.allCases.first { levels.contains($0) }
    default: return nil
    }
  }
}

/// Questions that belong together, usually those of one article.
public struct Section: Sendable {
  public let id: String
  public let article: Int?
  public let title: LocalizedText
  public let questions: [Question]

  /// A section and its questions in order.
  public init(id: String, article: Int?, title: LocalizedText, questions: [Question]) {
    (self.id, self.article, self.title, self.questions) = (id, article, title, questions)
  }
}

/// The id of a question that was asked once and is never used again.
public struct RetiredQuestion: Sendable {
  public let id: String
  /// The first version that no longer asks it, if it is stated.
  public let since: String?
  public let replacedBy: [String]

  /// A retired id and the ids of the questions that took its place.
  public init(id: String, since: String? = nil, replacedBy: [String]) {
    (self.id, self.since, self.replacedBy) = (id, since, replacedBy)
  }
}

/// Provisions that are deliberately not asked about.
public struct Exclusion: Sendable {
  public let provisions: [String]
  public let reason: LocalizedText
  public let position: SourcePosition

  /// Provisions left out and why.
  public init(provisions: [String], reason: LocalizedText, position: SourcePosition) {
    (self.provisions, self.reason, self.position) = (provisions, reason, position)
  }
}

/// A rule that answers must satisfy together: when the first condition holds, so must the second.
public struct ConsistencyRule: Sendable {
  public let id: String
  public let severity: Severity
  /// The question whose answer a finding points at.
  public let question: String
  /// The treaty text that the rule rests on.
  public let provisions: [String]
  public let when: Condition
  public let expect: Condition
  public let message: LocalizedText
  public let position: SourcePosition

  /// A rule with all its parts.
  public init(
    id: String, severity: Severity, question: String, provisions: [String], when: Condition, expect: Condition,
    message: LocalizedText, position: SourcePosition
  ) {
    (self.id, self.severity, self.question, self.provisions) = (id, severity, question, provisions)
    (self.when, self.expect, self.message, self.position) = (when, expect, message, position)
  }
}

/// Which questionnaire, in which version.
public struct QuestionnaireKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let id: String
  public let version: String

  /// The key of a version of a questionnaire.
  public init(id: String, version: String) {
    (self.id, self.version) = (id, version)
  }

  /// By id, then by version in order of year and number.
  public static func < (a: Self, b: Self) -> Bool {
    a.id != b.id ? a.id < b.id : a.order.lexicographicallyPrecedes(b.order)
  }

  private var order: [Int] { version.split(separator: ".").compactMap { Int($0) } }

  public var description: String { "\(id) \(version)" }
}

/// A versioned set of questions about one instrument and one cluster.
public struct Questionnaire: Sendable {
  public let key: QuestionnaireKey
  public let instrument: String
  public let cluster: Cluster
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
  /// Places of the root element, under `questionnaire`, and of its attribute `version`.
  public let positions: [String: SourcePosition]
  private let index: [String: Int]

  /// A questionnaire with its sections in order. The first of two questions with the same id wins.
  public init(
    key: QuestionnaireKey, instrument: String, cluster: Cluster, title: LocalizedText,
    introduction: LocalizedText?, optionLists: [OptionList] = [], sections: [Section], retired: [RetiredQuestion],
    exclusions: [Exclusion], rules: [ConsistencyRule], file: String, positions: [String: SourcePosition] = [:]
  ) {
    (self.key, self.instrument, self.cluster) = (key, instrument, cluster)
    (self.title, self.introduction, self.optionLists) = (title, introduction, optionLists)
    (self.sections, questions) = (sections, sections.flatMap { $0.questions })
    (self.retired, self.exclusions, self.rules, self.file) = (retired, exclusions, rules, file)
    self.positions = positions
    index = Dictionary(firstOf: questions.enumerated().map { ($1.id, $0) })
  }

  /// The id of one of its rules beyond the questionnaire: `untoc-criminalization/r07a`.
  public func fullID(of rule: ConsistencyRule) -> String { "\(key.id)/\(rule.id)" }

  /// The question with this id.
  public subscript(question id: String) -> Question? { index[id].map { questions[$0] } }
}
