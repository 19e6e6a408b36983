import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let unknownConditionValue = Rule(
    id: "unknown-condition-value",
    category: .references,
    severity: .error,
    texts: Texts.UnknownConditionValue.texts)
}

extension Check {
  static let unknownConditionValue = questionnaire(.unknownConditionValue) { questionnaire, corpus, findings in
    func check(
      _ values: [String], of question: Question, in owner: String, at place: Place, _ attribute: Name = .with
    ) {
      // A question without options has a finding of its own.
      guard let choices = question.offered, !choices.isEmpty else { return }
      for value in values where !question.offers(value) && value != Answer.notApplicable {
        // What is no value at all has one, too.
        guard ValueType.identifier.accepts(Array(value.utf8)[...]) else { continue }
        findings.add(
          .unknownConditionValue, at: place.attribute(attribute, holding: value),
          suggesting: question.meaning(of: value)
        ) { suggestion in
          Texts.UnknownConditionValue.arguments(
            value: value, owner: owner, question: question.id, suggestion: suggestion,
            allowed: choices.joined(separator: ", "))
        }
      }
    }
    func check(_ condition: Condition, in owner: String, at place: Place) {
      switch condition {
      case .all(let conditions), .any(let conditions):
        for condition in conditions { check(condition, in: owner, at: place) }
      case .not(let condition): check(condition, in: owner, at: place)
      case .answered(let id, let values) where !values.isEmpty:
        // For a question of another questionnaire, the values of every version are accepted.
        let questions =
          questionnaire[question: id].map { [$0] } ?? corpus.questionnaires.values.compactMap { $0[question: id] }
        guard let first = questions.first else { return }
        let unknown = values.filter { value in !questions.contains { $0.offers(value) } }
        check(unknown, of: first, in: owner, at: place)
      case .answered, .number, .party, .reservation: break
      }
    }
    for question in questionnaire.questions {
      if let relevance = question.relevance {
        check(relevance, in: question.id, at: Place(question.position).child(.relevant))
      }
      for demand in question.evidence {
        let place = Place(question.position).child(.evidence, with: .kind, demand.kind.rawValue)
        check(demand.values, of: question, in: question.id, at: place, .when)
      }
    }
    for rule in questionnaire.rules {
      check(rule.when, in: rule.id, at: Place(rule.position).child(.when))
      check(rule.expect, in: rule.id, at: Place(rule.position).child(.expect))
    }
  }
}

extension Question {
  /// What may be chosen, or the languages of the toolkit as examples of all. Nil where nothing can be told.
  fileprivate var offered: [String]? { type == .languages ? Language.allCases.map(\.rawValue) : choices }

  /// Whether an answer can have a value.
  fileprivate func offers(_ value: String) -> Bool {
    type == .languages ? LanguageCode.isInUse(value) : choices?.contains(value) ?? true
  }

  /// What somebody meant who wrote a value that is not offered.
  fileprivate func meaning(of value: String) -> Suggestion? {
    guard type == .languages else { return .near(value, in: choices ?? []) }
    return KnownCodes.languages.code(of: value).map { Suggestion(meaning: $0, insteadOf: value) }
  }
}
