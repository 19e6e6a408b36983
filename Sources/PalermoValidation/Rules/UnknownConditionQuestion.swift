import PalermoModel
import PalermoRules

extension Rule {
  static let unknownConditionQuestion = Rule(
    id: "unknown-condition-question",
    category: .references,
    severity: .error,
    texts: Texts.UnknownConditionQuestion.texts,
    references: [])
}

extension Check {
  static let unknownConditionQuestion = questionnaire(.unknownConditionQuestion) { questionnaire, corpus, findings in
    func check(_ condition: Condition, of owner: String, at position: SourcePosition) {
      for question in condition.questions where questionnaire[question: question] == nil {
        if corpus.questionnaires.values.contains(where: { $0[question: question] != nil }) { continue }
        findings.add(
          .unknownConditionQuestion, at: position,
          Texts.UnknownConditionQuestion.arguments(
            owner: owner, question: question,
            suggestion: Suggestion.clause(for: question, in: questionnaire.questions.lazy.map(\.id))))
      }
    }
    for question in questionnaire.questions {
      if let relevance = question.relevance { check(relevance, of: question.id, at: question.position) }
    }
    for rule in questionnaire.rules {
      check(.all([rule.when, rule.expect]), of: rule.id, at: rule.position)
      if questionnaire[question: rule.question] == nil {
        check(.answered(question: rule.question, values: []), of: rule.id, at: rule.position)
      }
    }
  }
}
