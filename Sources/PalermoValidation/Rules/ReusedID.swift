import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let reusedID = Rule(
    id: "reused-id",
    category: .references,
    severity: .error,
    texts: Texts.ReusedID.texts)
}

extension Check {
  /// One finding for each question, however many others have its id.
  static let reusedID = questionnaire(.reusedID) { questionnaire, corpus, findings in
    let key = questionnaire.key
    let others = corpus.questionnaires.values.filter { $0.key != key }.sorted { $0.key < $1.key }
      .map { (questionnaire: $0, retired: Set($0.retired.map(\.id))) }
    for question in questionnaire.questions {
      let use = others.lazy.compactMap { other, retired -> FilledText? in
        if other.key.id != key.id && other[question: question.id] != nil {
          return Texts.ReusedID.alsoOfQuestion(questionnaire: "\(other.key)")
        }
        // A later version may retire what this one still asks.
        return retired.contains(question.id) && (other.key.id != key.id || other.key < key)
          ? Texts.ReusedID.retired(questionnaire: "\(other.key)") : nil
      }.first
      guard let use else { continue }
      findings.add(
        .reusedID, at: Place(question.position).attribute(.id),
        Texts.ReusedID.arguments(question: question.id, use: use))
    }
  }
}
