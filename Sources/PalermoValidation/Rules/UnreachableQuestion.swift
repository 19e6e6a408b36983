import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let unreachableQuestion = Rule(
    id: "unreachable-question",
    category: .consistency,
    severity: .error,
    texts: Texts.UnreachableQuestion.texts)
}

extension Check {
  static let unreachableQuestion = questionnaire(.unreachableQuestion) { questionnaire, corpus, findings in
    let lookup = QuestionLookup(questionnaire, in: corpus)
    let reachability = Reachability(lookup)
    for question in questionnaire.questions where !reachability.canBeAsked(question) {
      // A part that never holds has a finding of its own.
      guard question.relevance?.faults(lookup).isEmpty ?? true else { continue }
      findings.add(
        .unreachableQuestion, at: Place(question.position).child(.relevant),
        Texts.UnreachableQuestion.arguments(question: question.id))
    }
  }
}
