import PalermoModel
import PalermoRules

extension Rule {
  static let reusedID = Rule(
    id: "reused-id",
    category: .references,
    severity: .error,
    texts: Texts.ReusedID.texts,
    references: [])
}

extension Check {
  static let reusedID = questionnaire(.reusedID) { questionnaire, corpus, findings in
    let key = questionnaire.key
    for other in corpus.questionnaires.values where other.key != key {
      let retired = Set(other.retired.map(\.id))
      for question in questionnaire.questions {
        let use: FilledText
        if other.key.id != key.id && other[question: question.id] != nil {
          use = Texts.ReusedID.alsoOfQuestion(questionnaire: "\(other.key)")
        } else if retired.contains(question.id) && (other.key.id != key.id || other.key < key) {
          // A later version may retire what this one still asks.
          use = Texts.ReusedID.retired(questionnaire: "\(other.key)")
        } else {
          continue
        }
        findings.add(
          .reusedID, at: question.position,
          Texts.ReusedID.arguments(question: question.id, use: use))
      }
    }
  }
}
