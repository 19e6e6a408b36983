import PalermoModel
import PalermoVocabularies

extension Questionnaire {
  /// Every condition of the questionnaire, with the id of the question or rule that it belongs to, and its place.
  var conditions: [(condition: Condition, owner: String, place: Place)] {
    let ofQuestions = questions.compactMap { question in
      question.relevance.map { ($0, question.id, Place(question.position).child(.relevant)) }
    }
    let ofRules = rules.flatMap { rule in
      [
        (rule.when, rule.id, Place(rule.position).child(.when)),
        (rule.expect, rule.id, Place(rule.position).child(.expect)),
      ]
    }
    return ofQuestions + ofRules
  }
}
