import PalermoModel
import PalermoRules

extension Rule {
  static let unreachableQuestion = Rule(
    id: "unreachable-question",
    category: .consistency,
    severity: .error,
    texts: Texts.UnreachableQuestion.texts,
    references: [])
}

extension Check {
  static let unreachableQuestion = questionnaire(.unreachableQuestion) { questionnaire, corpus, findings in
    let reachability = Reachability(QuestionLookup(questionnaire, in: corpus))
    for question in questionnaire.questions where !reachability.canBeAsked(question) {
      findings.add(
        .unreachableQuestion, at: question.position, Texts.UnreachableQuestion.arguments(question: question.id))
    }
  }
}
