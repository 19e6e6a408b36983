import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let uselessWeight = Rule(
    id: "useless-weight",
    category: .consistency,
    severity: .warning,
    texts: Texts.UselessWeight.texts,
    references: ["Schemas/questionnaire.xsd"])
}

extension Check {
  static let uselessWeight = questionnaire(.uselessWeight) { questionnaire, corpus, findings in
    // A question without weight does not enter the mean, so that there is nothing to weigh it against.
    let all = [questionnaire] + QuestionLookup(questionnaire, in: corpus).others
    var weights: [String: Set<Int>] = [:]
    for question in all.flatMap(\.questions) where question.isScored && question.weight > 0 {
      for provision in question.provisions { weights[provision, default: []].insert(question.weight) }
    }
    for question in questionnaire.questions where question.weight != 1 {
      let why: LocalizedText
      var severity = Severity.warning
      if question.isScored && question.weight == 0 {
        // The provision would look as if the state had nothing to answer.
        (why, severity) = (Texts.UselessWeight.nothing, .error)
      } else if !question.isScored {
        why = Texts.UselessWeight.notScored
      } else if question.provisions.allSatisfy({ weights[$0] == [question.weight] }) {
        why = Texts.UselessWeight.noOther
      } else {
        continue
      }
      findings.add(
        .uselessWeight, at: Place(question.position).attribute(.weight), severity: severity,
        Texts.UselessWeight.arguments(weight: question.weight, question: question.id, why: why))
    }
  }
}
