import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let unknownConditionQuestion = Rule(
    id: "unknown-condition-question",
    category: .references,
    severity: .error,
    texts: Texts.UnknownConditionQuestion.texts)
}

extension Check {
  static let unknownConditionQuestion = questionnaire(.unknownConditionQuestion) { questionnaire, corpus, findings in
    var finder: QuestionFinder?
    func suggestion(insteadOf question: String) -> Suggestion? {
      let known = finder ?? QuestionFinder(questionnaire)
      finder = known
      return known.suggestion(insteadOf: question)
    }
    func check(_ condition: Condition, of owner: String, at place: Place) {
      for question in condition.questions where questionnaire[question: question] == nil {
        // What is no id at all has a finding of its own.
        guard ValueType.identifier.accepts(Array(question.utf8)[...]) else { continue }
        if corpus.questionnaires.values.contains(where: { $0[question: question] != nil }) { continue }
        findings.add(
          .unknownConditionQuestion, at: place.attribute(.question, holding: question),
          suggesting: suggestion(insteadOf: question)
        ) { Texts.UnknownConditionQuestion.arguments(owner: owner, question: question, suggestion: $0) }
      }
    }
    for question in questionnaire.questions {
      if let relevance = question.relevance {
        check(relevance, of: question.id, at: Place(question.position).child(.relevant))
      }
    }
    for rule in questionnaire.rules {
      check(rule.when, of: rule.id, at: Place(rule.position).child(.when))
      check(rule.expect, of: rule.id, at: Place(rule.position).child(.expect))
      if questionnaire[question: rule.question] == nil {
        check(.answered(question: rule.question, values: []), of: rule.id, at: Place(rule.position))
      }
    }
  }
}
