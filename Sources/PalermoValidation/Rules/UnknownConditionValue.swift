import PalermoModel
import PalermoRules

extension Rule {
  static let unknownConditionValue = Rule(
    id: "unknown-condition-value",
    category: .references,
    severity: .error,
    texts: Texts.UnknownConditionValue.texts,
    references: [])
}

extension Check {
  static let unknownConditionValue = questionnaire(.unknownConditionValue) { questionnaire, corpus, findings in
    func check(_ values: [String], of question: Question, in owner: String, at position: SourcePosition) {
      guard let choices = question.choices else { return }
      for value in values where !choices.contains(value) && value != Answer.notApplicable {
        findings.add(
          .unknownConditionValue, at: position,
          Texts.UnknownConditionValue.arguments(
            value: value, owner: owner, question: question.id, suggestion: Suggestion.clause(for: value, in: choices),
            allowed: choices.joined(separator: ", ")))
      }
    }
    func check(_ condition: Condition, in owner: String, at position: SourcePosition) {
      switch condition {
      case .all(let conditions), .any(let conditions):
        for condition in conditions { check(condition, in: owner, at: position) }
      case .not(let condition): check(condition, in: owner, at: position)
      case .answered(let id, let values) where !values.isEmpty:
        // For a question of another questionnaire, the values of every version are accepted.
        let questions =
          questionnaire[question: id].map { [$0] } ?? corpus.questionnaires.values.compactMap { $0[question: id] }
        guard let first = questions.first else { return }
        let unknown = values.filter { value in !questions.contains { $0.choices?.contains(value) ?? true } }
        check(unknown, of: first, in: owner, at: position)
      case .answered, .number, .party, .reservation: break
      }
    }
    for question in questionnaire.questions {
      if let relevance = question.relevance { check(relevance, in: question.id, at: question.position) }
      for demand in question.evidence { check(demand.values, of: question, in: question.id, at: question.position) }
    }
    for rule in questionnaire.rules {
      check(rule.when, in: rule.id, at: rule.position)
      check(rule.expect, in: rule.id, at: rule.position)
    }
  }
}
