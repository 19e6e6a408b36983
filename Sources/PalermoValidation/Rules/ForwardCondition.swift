import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let forwardCondition = Rule(
    id: "forward-condition",
    category: .consistency,
    severity: .error,
    texts: Texts.ForwardCondition.texts)
}

extension Check {
  static let forwardCondition = questionnaire(.forwardCondition) { questionnaire, _, findings in
    var earlier: Set<String> = []
    for question in questionnaire.questions {
      for other in question.relevance?.questions ?? [] where !earlier.contains(other) {
        guard questionnaire[question: other] != nil else { continue }
        findings.add(
          .forwardCondition, at: Place(question.position).child(.relevant).attribute(.question, holding: other),
          Texts.ForwardCondition.arguments(
            question: question.id, later: other,
            why: other == question.id ? Texts.ForwardCondition.itself : Texts.ForwardCondition.comesLater))
      }
      earlier.insert(question.id)
    }
  }
}
