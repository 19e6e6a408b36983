import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let longLabel = Rule(
    id: "long-label",
    category: .wording,
    severity: .warning,
    texts: Texts.LongLabel.texts)
}

extension Check {
  static let longLabel = questionnaire(.longLabel) { questionnaire, _, findings in
    for question in questionnaire.questions {
      guard let label = question.label else { continue }
      let long = label.languages.filter { label[$0]!.count > Question.longestLabel }
      guard let first = long.first else { continue }
      let lengths = long.map { "\($0) \(label[$0]!.count)" }
      findings.add(
        .longLabel, at: Place(question.position).child(.label, with: .xmlLang, first.rawValue),
        Texts.LongLabel.arguments(
          question: question.id, limit: Question.longestLabel, lengths: lengths.joined(separator: ", ")))
    }
  }
}
