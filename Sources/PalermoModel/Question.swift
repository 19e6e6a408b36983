/// One question. Its id is permanent and independent of any numbering.
///
/// Immutable, and a class so that a copy is one retain: checks and scores copy questions all the time.
public final class Question: Sendable, Identifiable {
  /// The most characters that a label may have.
  public static let longestLabel = 60

  /// Permanent id, such as `untoc.5.conspiracy`. It is never used again for another question.
  public let id: String
  /// What kind of answer it takes.
  public let type: QuestionType
  /// Ids of the provisions that it asks about.
  public let provisions: [String]
  /// Whether a final submission must answer it when it is relevant.
  public let isRequired: Bool
  /// Whether the answer counts in the score of its provisions.
  public let isScored: Bool
  /// Weight among the questions of the same provision, 1 unless stated.
  public let weight: Int
  /// Whether the questionnaires adopted for the Review Mechanism leave out by decision what it asks about.
  public let isSupplementary: Bool
  /// The question as it is put to the respondent.
  public let text: LocalizedText
  /// A name for lists, navigation and tables, of at most ``longestLabel`` characters. Nil if it has none.
  public let label: LocalizedText?
  /// What a good answer contains. Nil if the question stands alone.
  public let help: LocalizedText?
  /// Id of the list of options that it offers before its own. Nil if it refers to none.
  public let optionListID: String?
  /// The options that it states itself.
  public let ownOptions: [AnswerOption]
  /// All options in order: those of the list, then its own.
  public let options: [AnswerOption]
  /// The values that can be chosen, for the types with a choice; else nil.
  public let choices: [String]?
  /// Bounds beyond which an answer is an error. Nil if it states none.
  public let limits: AnswerLimits?
  /// Bounds beyond which an answer is a warning, for it is a surprise. Nil if it states none.
  public let plausible: AnswerLimits?
  /// What its file says of ``allowsNotApplicable``; nil if nothing.
  public let statedNotApplicable: Bool?
  /// Whether "not applicable", with a reason, is an answer.
  public let allowsNotApplicable: Bool
  /// What must hold for the question to be asked. Nil if it is always asked.
  public let relevance: Condition?
  /// The questions that ``relevance`` looks at, in order of appearance.
  package let precedents: [String]
  /// What evidence which answers have to cite. ``unmetDemands(of:)`` compares an answer with it.
  public let evidence: [EvidenceDemand]
  /// What it asks for.
  package let traits: Answer.Traits
  /// Where it stands in its file.
  public let position: SourcePosition

  /// A question with all its parts.
  ///
  /// - Parameters:
  ///   - id: Its permanent id.
  ///   - type: What kind of answer it takes.
  ///   - provisions: The provisions that it asks about.
  ///   - isRequired: Whether a final submission must answer it when it is relevant.
  ///   - isScored: Whether the answer counts in the score of its provisions.
  ///   - weight: Its weight among the questions of the same provision.
  ///   - isSupplementary: Whether the questionnaires adopted for the Review Mechanism leave out what it asks about.
  ///   - text: The question as it is put.
  ///   - label: A name for lists, of at most ``longestLabel`` characters; nil if it has none.
  ///   - help: What a good answer contains.
  ///   - optionListID: The list that it refers to, whether or not there is one of that id.
  ///   - sharedOptions: The options of that list.
  ///   - options: The options that it states itself.
  ///   - limits: The bounds beyond which an answer is an error; nil for none.
  ///   - plausible: The bounds beyond which an answer is a warning; nil for none.
  ///   - notApplicable: Whether "not applicable" is an answer; nil if its file does not say.
  ///   - isStrict: Whether "not applicable" is no answer unless it is said to be one.
  ///   - relevance: What must hold for it to be asked; nil if it always is.
  ///   - evidence: What evidence which answers have to cite.
  ///   - position: Where it stands in its file.
  public init(
    id: String, type: QuestionType, provisions: [String], isRequired: Bool, isScored: Bool, weight: Int,
    isSupplementary: Bool = false, text: LocalizedText, label: LocalizedText? = nil, help: LocalizedText?,
    optionListID: String? = nil,
    sharedOptions: [AnswerOption] = [],
    options: [AnswerOption], limits: AnswerLimits? = nil, plausible: AnswerLimits? = nil, notApplicable: Bool? = nil,
    isStrict: Bool = false, relevance: Condition?, evidence: [EvidenceDemand], position: SourcePosition
  ) {
    (self.id, self.type, self.provisions) = (id, type, provisions)
    (self.isRequired, self.isScored, self.weight) = (isRequired, isScored, weight)
    self.isSupplementary = isSupplementary
    (self.text, self.label, self.help, self.optionListID) = (text, label, help, optionListID)
    (ownOptions, self.options) = (options, sharedOptions + options)
    choices =
      switch type.form.values {
      case .fixed(let levels): levels.map { $0.rawValue }
      case .options: self.options.map { $0.value }
      case .number, .date, .languages, .states, nil: nil
      }
    (self.limits, self.plausible) = (limits, plausible)
    (statedNotApplicable, allowsNotApplicable) = (notApplicable, notApplicable ?? !isStrict)
    (self.relevance, self.evidence, self.position) = (relevance, evidence, position)
    precedents = relevance?.questions ?? []
    var traits: Answer.Traits = choices == nil ? .asksWithoutChoice : []
    if type == .number { traits.insert(.asksNumber) }
    if type == .date { traits.insert(.asksDate) }
    if type == .languages { traits.insert(.asksLanguages) }
    if type == .states { traits.insert(.asksStates) }
    if self.options.contains(where: { $0.isOther }) { traits.insert(.offersOther) }
    if relevance != nil { traits.insert(.asksOnCondition) }
    if !evidence.isEmpty { traits.insert(.demandsEvidence) }
    if plausible != nil { traits.insert(.expectsBounds) }
    self.traits = traits
  }

  /// Whether a question offers every value of an answer, or offers none to choose from.
  public func understands(_ answer: Answer) -> Bool {
    guard let choices, !answer.isNotApplicable else { return true }
    return answer.values.allSatisfy { choices.contains($0) }
  }

  /// An option of the answer that excludes all others, although others are chosen with it. Returns nil if there is
  /// none.
  public func contradiction(in answer: Answer) -> AnswerOption? {
    let values = answer.values
    guard let first = values.first, values.contains(where: { $0 != first }) else { return nil }
    return options.first { $0.isExclusive && answer.values.contains($0.value) }
  }

  /// The levels of implementation that an answer to this question can stand for, from the highest.
  public var levels: [AnswerLevel] {
    switch type.form.values {
    case .fixed(let levels): levels
    case .options: AnswerLevel.allCases.filter { level in options.contains { $0.level == level } }
    case .number, .date, .languages, .states, nil: []
    }
  }

  /// The demands for evidence that an answer leaves open. A reference to an answer elsewhere meets them all; a
  /// placeholder meets none.
  public func unmetDemands(of answer: Answer) -> [EvidenceDemand] {
    guard !evidence.isEmpty, !answer.refersElsewhere else { return [] }
    return evidence.filter { demand in
      answer.values.contains(where: demand.values.contains)
        && !answer.evidence.contains { $0.kind == demand.kind && $0.isMeant }
    }
  }

  /// The level of implementation that an answer to this question stands for. Returns nil if it has none, contradicts
  /// itself, or holds a value that the question does not offer.
  public func level(of answer: Answer) -> AnswerLevel? {
    guard let value = answer.values.first else { return nil }
    switch type.form.values {
    case .fixed: return AnswerLevel(rawValue: value)
    case .options where type.form.takesSeveral:
      guard contradiction(in: answer) == nil, understands(answer) else { return nil }
      // Of several choices the best one counts.
      let levels = options.filter { answer.values.contains($0.value) }.compactMap { $0.level }
      return AnswerLevel.allCases.first { levels.contains($0) }
    case .options: return options.first { $0.value == value }?.level
    case .number, .date, .languages, .states, nil: return nil
    }
  }
}
