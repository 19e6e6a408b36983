import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let unmarkedOther = Rule(
    id: "unmarked-other",
    category: .consistency,
    severity: .warning,
    texts: Texts.UnmarkedOther.texts,
    references: ["Schemas/questionnaire.xsd"])
}

extension Check {
  static let unmarkedOther = questionnaire(.unmarkedOther) { questionnaire, _, findings in
    func check(_ options: [AnswerOption], of owner: String, at place: Place) {
      for option in options where option.saysOther && !option.isOther {
        findings.add(
          .unmarkedOther, at: place.child(.option, with: .value, option.value),
          Texts.UnmarkedOther.arguments(value: option.value, owner: owner))
      }
    }
    for list in questionnaire.optionLists { check(list.options, of: list.id, at: Place(list.position)) }
    for question in questionnaire.questions {
      check(question.ownOptions, of: question.id, at: Place(question.position))
    }
  }
}

extension AnswerOption {
  private static let words: Set = [
    "other", "others", "otro", "otra", "otros", "otras", "autre", "autres", "outro", "outra", "outros", "outras",
  ]

  /// Whether its value is “other”, or its text says so without saying what: “Other”, “Other (please specify)”, and not
  /// “Other treaties”.
  fileprivate var saysOther: Bool {
    if Self.words.contains(value) { return true }
    return text.languages.contains { language in
      let words = text[language]!.lowercased()
      let first = words.prefix { $0.isLetter }
      let next = words.dropFirst(first.count).first { !$0.isWhitespace }
      return Self.words.contains(String(first)) && next?.isLetter != true
    }
  }
}
