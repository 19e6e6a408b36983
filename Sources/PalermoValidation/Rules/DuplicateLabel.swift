import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let duplicateLabel = Rule(
    id: "duplicate-label",
    category: .consistency,
    severity: .warning,
    texts: Texts.DuplicateLabel.texts)
}

extension Check {
  static let duplicateLabel = questionnaire(.duplicateLabel) { questionnaire, _, findings in
    var firsts: [Language: [String: Question]] = [:]
    for question in questionnaire.questions {
      guard let label = question.label else { continue }
      var others: [(language: Language, question: Question)] = []
      for language in label.languages {
        if let first = firsts[language]?[label[language]!] {
          others.append((language, first))
        } else {
          firsts[language, default: [:]][label[language]!] = question
        }
      }
      guard let (language, first) = others.first else { continue }
      findings.add(
        .duplicateLabel, at: Place(question.position).child(.label, with: .xmlLang, language.rawValue),
        Texts.DuplicateLabel.arguments(
          question: question.id, other: first.id, label: label[language]!,
          languages: others.map(\.language.rawValue).joined(separator: ", ")))
    }
  }
}
