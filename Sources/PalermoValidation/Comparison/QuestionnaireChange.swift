import PalermoModel
import PalermoVocabularies

/// One difference between two versions of a questionnaire that is not one of its questions.
enum QuestionnaireChange {
  case instrument(old: String, new: String)
  case cluster(old: Cluster, new: Cluster)
  case ruleDropped(String)
  /// A rule weighs less than it did.
  case ruleLightened(ConsistencyRule, from: Severity)
  /// A rule looks at other answers, or asks something else of them.
  case ruleChanged(ConsistencyRule)

  /// How much it weighs. Answers count elsewhere, or only some are accepted now that were not.
  var severity: Severity {
    switch self {
    case .instrument, .cluster: .error
    case .ruleDropped, .ruleLightened: .warning
    case .ruleChanged: .note
    }
  }

  /// The rule that it is about. Returns nil if it is about none.
  var ruleID: String? {
    switch self {
    case .instrument, .cluster: nil
    case .ruleDropped(let id): id
    case .ruleLightened(let rule, _), .ruleChanged(let rule): rule.id
    }
  }

  /// The change in words, to follow the name of the questionnaire.
  var words: FilledText {
    switch self {
    case .instrument(let old, let new):
      Texts.QuestionChanges.changed(what: Texts.BreakingScope.instrument, old: old, new: new)
    case .cluster(let old, let new):
      Texts.QuestionChanges.changed(what: Texts.BreakingScope.cluster, old: old.rawValue, new: new.rawValue)
    case .ruleDropped(let id): Texts.BreakingScope.ruleDropped(rule: id)
    case .ruleLightened(let rule, let old):
      Texts.QuestionChanges.changed(
        what: Texts.BreakingScope.severity(rule: rule.id), old: old.rawValue, new: rule.severity.rawValue)
    case .ruleChanged(let rule): Texts.BreakingScope.ruleChanged(rule: rule.id)
    }
  }

  /// Where it stands in the new version.
  func place(in questionnaire: Questionnaire) -> Place {
    switch self {
    case .instrument: Place(questionnaire.position).attribute(.instrument)
    case .cluster: Place(questionnaire.position).attribute(.cluster)
    case .ruleDropped: Place(questionnaire.position)
    case .ruleLightened(let rule, _): Place(rule.position).attribute(.severity)
    case .ruleChanged(let rule): Place(rule.position)
    }
  }
}

extension Questionnaire {
  /// What differs in a later version, beside the questions.
  ///
  /// - Parameters:
  ///   - new: The later version.
  ///   - successor: The question that carries on another, and the new values by the old ones that changed.
  /// - Complexity: O(*n*) in the rules.
  func changes(
    to new: Questionnaire, _ successor: (_ question: String) -> (id: String, values: [String: String])
  ) -> [QuestionnaireChange] {
    var changes: [QuestionnaireChange] = []
    if instrument != new.instrument { changes.append(.instrument(old: instrument, new: new.instrument)) }
    if cluster != new.cluster { changes.append(.cluster(old: cluster, new: new.cluster)) }
    let successors = Dictionary(new.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for rule in rules {
      guard let later = successors[rule.id] else {
        changes.append(.ruleDropped(rule.id))
        continue
      }
      if later.severity < rule.severity { changes.append(.ruleLightened(later, from: rule.severity)) }
      if later.question != successor(rule.question).id || later.when != rule.when.carried(to: successor)
        || later.expect != rule.expect.carried(to: successor)
      {
        changes.append(.ruleChanged(later))
      }
    }
    return changes
  }
}
