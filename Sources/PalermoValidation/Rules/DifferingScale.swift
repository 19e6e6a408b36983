import PalermoModel
import PalermoRules

extension Rule {
  static let differingScale = Rule(
    id: "differing-scale",
    category: .consistency,
    severity: .warning,
    texts: Texts.DifferingScale.texts)
}

extension Check {
  static let differingScale = questionnaire(.differingScale) { questionnaire, _, findings in
    var firsts: [Set<String>: Question] = [:]
    for question in questionnaire.questions where !question.options.isEmpty {
      let values = Set(question.options.map(\.value))
      guard let first = firsts[values] else {
        firsts[values] = question
        continue
      }
      let differences = question.differences(from: first)
      if differences.isEmpty { continue }
      let list = LocalizedText { language in differences.map { $0(language) }.joined(separator: ", ") }
      findings.add(
        .differingScale, at: question.placeOfOptions,
        Texts.DifferingScale.arguments(question: question.id, other: first.id, difference: list))
    }
  }
}

extension Question {
  /// In what its options differ from those of a question with the same values.
  fileprivate func differences(from other: Question) -> [LocalizedText] {
    var differences: [LocalizedText] = []
    if options.map(\.value) != other.options.map(\.value) {
      differences.append(Texts.DifferingScale.otherOrder)
    }
    let pairs = options.map { option in (option, other.options.first { $0.value == option.value }!) }
    if pairs.contains(where: { $0.level != $1.level || $0.isOther != $1.isOther }) {
      differences.append(Texts.DifferingScale.otherLevels)
    }
    if pairs.contains(where: { $0.text != $1.text }) {
      differences.append(Texts.DifferingScale.otherTexts)
    }
    return differences
  }
}
