/// One difference between two versions of a question.
public enum QuestionChange: Hashable, Sendable {
  /// A text of a question.
  public enum Part: Hashable, Sendable {
    case text, help
    /// The text of an option, by its new value.
    case option(String)
  }

  /// Other words in these languages. In those that only one version has, nothing can be compared.
  case wording(Part, old: LocalizedText, new: LocalizedText, languages: [Language])
  /// Another kind of answer.
  case type(old: QuestionType, new: QuestionType)
  /// An option, by its old value, can no longer be chosen.
  case optionRemoved(String)
  /// A new option, by its value.
  case optionAdded(String)
  /// Whether an option excludes all others, by its new value.
  case exclusive(option: String, Bool)
  /// Other bounds beyond which an answer is an error.
  case limits(old: AnswerLimits, new: AnswerLimits)
  /// Whether "not applicable" is an answer.
  case notApplicable(isAllowed: Bool)
  /// Another level for an option, by its new value.
  case level(option: String, old: AnswerLevel?, new: AnswerLevel?)
  /// Whether it counts in the score.
  case scored(old: Bool, new: Bool)
  /// Another weight among the questions of the same provision.
  case weight(old: Int, new: Int)
  /// It no longer asks about a provision, by id.
  case provisionDropped(String)
  /// A final submission may now leave it blank.
  case requirementDropped
  /// A final submission must now answer it.
  case requirementAdded
  /// It no longer calls for evidence of a kind.
  case evidenceDropped(MeasureKind)
  /// Asked under another condition, and thus of other states.
  case relevance
}

extension QuestionChange {
  /// Whether the question itself, or an answer to choose, is worded otherwise; help is not part of what is asked.
  public var isWording: Bool {
    switch self {
    case .wording(.text, _, _, _), .wording(.option, _, _, _): true
    case .wording(.help, _, _, _), .type, .optionRemoved, .optionAdded, .exclusive, .limits, .notApplicable, .level,
      .scored, .weight, .provisionDropped, .requirementDropped, .requirementAdded, .evidenceDropped, .relevance:
      false
    }
  }

  /// Whether a text is another in every language that both versions have. In some of them only, it is a better
  /// translation.
  public var isRewritten: Bool {
    if case .wording(_, let old, let new, let languages) = self {
      languages == old.languages.filter { new[$0] != nil }
    } else {
      false
    }
  }

  /// Whether there is another choice of answers, or an answer stands for another level.
  public var isScale: Bool {
    switch self {
    case .type, .optionAdded, .optionRemoved, .level: true
    case .wording, .exclusive, .limits, .notApplicable, .scored, .weight, .provisionDropped, .requirementDropped,
      .requirementAdded, .evidenceDropped, .relevance:
      false
    }
  }
}

extension QuestionChange {
  /// What a crosswalk calls a change that takes nothing from what the answers say. Returns nil for any other.
  public var meantKind: Crosswalk.Change.Kind? {
    switch self {
    case .notApplicable: .notApplicable
    case .limits: .limits
    case .exclusive: .exclusive
    case .requirementDropped, .requirementAdded: .required
    case .evidenceDropped: .evidence
    case .relevance: .condition
    case .wording, .type, .optionRemoved, .optionAdded, .level, .scored, .weight, .provisionDropped: nil
    }
  }
}

extension Question {
  /// What differs in a later version of the question, from the wording to what the question is for.
  ///
  /// - Parameters:
  ///   - new: The question in the later version.
  ///   - values: The new values of options by the old ones, for those that have another now.
  /// - Complexity: O(*n*) in the options.
  public func changes(to new: Question, values: [String: String] = [:]) -> [QuestionChange] {
    wordingChanges(to: new, values) + scaleChanges(to: new, values) + purposeChanges(to: new)
  }

  /// Which texts differ: of the question, of its help, of its options.
  func wordingChanges(to new: Question, _ values: [String: String]) -> [QuestionChange] {
    var changes = [QuestionChange.wording(.text, from: text, to: new.text)]
    if let help, let newHelp = new.help { changes.append(.wording(.help, from: help, to: newHelp)) }
    let successors = new.optionsByValue
    for option in options {
      let value = values[option.value] ?? option.value
      guard let successor = successors[value] else { continue }
      changes.append(.wording(.option(value), from: option.text, to: successor.text))
    }
    return changes.compactMap { $0 }
  }

  /// What else differs in what can be answered, and in what an answer counts.
  func scaleChanges(to new: Question, _ values: [String: String]) -> [QuestionChange] {
    var changes: [QuestionChange] = []
    if type != new.type {
      changes.append(.type(old: type, new: new.type))
    } else {
      let successors = new.optionsByValue
      for option in options {
        let value = values[option.value] ?? option.value
        if let successor = successors[value] {
          if option.level != successor.level {
            changes.append(.level(option: value, old: option.level, new: successor.level))
          }
          if option.isExclusive != successor.isExclusive {
            changes.append(.exclusive(option: value, successor.isExclusive))
          }
        } else {
          changes.append(.optionRemoved(option.value))
        }
      }
      let carried = Set(options.map { values[$0.value] ?? $0.value })
      changes += new.options.filter { !carried.contains($0.value) }.map { .optionAdded($0.value) }
    }
    // What another type brings with it is no change of its own.
    if limits != new.limits, type == new.type || new.limits != nil {
      changes.append(.limits(old: limits ?? AnswerLimits(), new: new.limits ?? AnswerLimits()))
    }
    if allowsNotApplicable != new.allowsNotApplicable {
      changes.append(.notApplicable(isAllowed: new.allowsNotApplicable))
    }
    let isScoredByType = isScored == type.form.isScored && new.isScored == new.type.form.isScored
    if isScored != new.isScored, type == new.type || !isScoredByType {
      changes.append(.scored(old: isScored, new: new.isScored))
    }
    if weight != new.weight { changes.append(.weight(old: weight, new: new.weight)) }
    return changes
  }

  private var optionsByValue: [String: AnswerOption] { Dictionary(firstOf: options.map { ($0.value, $0) }) }

  private func purposeChanges(to new: Question) -> [QuestionChange] {
    var changes = provisions.filter { !new.provisions.contains($0) }.map { QuestionChange.provisionDropped($0) }
    if isRequired && !new.isRequired { changes.append(.requirementDropped) }
    if !isRequired && new.isRequired { changes.append(.requirementAdded) }
    for demand in evidence
    where !new.evidence.contains(where: { $0.kind == demand.kind && Set($0.values).isSuperset(of: demand.values) }) {
      changes.append(.evidenceDropped(demand.kind))
    }
    if relevance != new.relevance { changes.append(.relevance) }
    return changes
  }
}

extension QuestionChange {
  /// The change of a text. Returns nil if there is none.
  fileprivate static func wording(_ part: Part, from old: LocalizedText, to new: LocalizedText) -> QuestionChange? {
    let languages = Language.allCases.filter { old[$0] != nil && new[$0] != nil && old[$0] != new[$0] }
    return languages.isEmpty ? nil : .wording(part, old: old, new: new, languages: languages)
  }
}
