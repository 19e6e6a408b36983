import PalermoModel
import PalermoRules

extension Rule {
  static let longLabel = Rule(
    id: "long-label",
    category: .wording,
    severity: .warning,
    texts: Texts.LongLabel.texts,
    references: [])
}

extension Check {
  static let longLabel = questionnaire(.longLabel) { questionnaire, _, findings in
    for question in questionnaire.questions {
      guard let label = question.label else { continue }
      let lengths = label.languages.compactMap { language -> String? in
        let length = label[language]!.count
        return length > Question.longestLabel ? "\(language) \(length)" : nil
      }
      if lengths.isEmpty { continue }
      findings.add(
        .longLabel, at: question.position,
        Texts.LongLabel.arguments(
          question: question.id, limit: Question.longestLabel, lengths: lengths.joined(separator: ", ")))
    }
  }
}
