import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let circularCondition = Rule(
    id: "circular-condition",
    category: .crossConsistency,
    severity: .error,
    texts: Texts.CircularCondition.texts)
}

extension Check {
  static let circularCondition = questionnaire(.circularCondition) { questionnaire, corpus, findings in
    let lookup = QuestionLookup(questionnaire, in: corpus)
    for question in questionnaire.questions {
      // A circle within one file has a condition that looks ahead, which is reported as such.
      for other in question.relevance?.questions ?? [] where questionnaire[question: other] == nil {
        guard let chain = lookup.chain(from: other, to: question.id) else { continue }
        findings.add(
          .circularCondition, at: Place(question.position).child(.relevant).attribute(.question, holding: other),
          Texts.CircularCondition.arguments(
            question: question.id, chain: ([question.id] + chain).joined(separator: " → ")))
      }
    }
  }
}

extension QuestionLookup {
  /// The shortest way from one question to another along the conditions, both ends included.
  fileprivate func chain(from start: String, to end: String) -> [String]? {
    var previous: [String: String] = [:]
    var queue = [start][...]
    while let id = queue.popFirst() {
      if id == end { return Array(sequence(first: end) { $0 == start ? nil : previous[$0] }.reversed()) }
      for next in self[id]?.relevance?.questions ?? [] where next != start && previous[next] == nil {
        previous[next] = id
        queue.append(next)
      }
    }
    return nil
  }
}
