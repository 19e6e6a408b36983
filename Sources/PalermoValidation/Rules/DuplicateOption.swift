import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let duplicateOption = Rule(
    id: "duplicate-option",
    category: .types,
    severity: .error,
    texts: Texts.DuplicateOption.texts,
    references: ["Schemas/questionnaire.xsd"])
}

extension Check {
  static let duplicateOption = questionnaire(.duplicateOption) { questionnaire, _, findings in
    func check(_ options: [AnswerOption], beside others: [AnswerOption], of owner: String, at place: SourcePosition) {
      var seen = Set(others.map(\.value))
      var hasOther = others.contains(where: \.isOther)
      for option in options {
        let isTaken = !seen.insert(option.value).inserted
        let why =
          if option.value == Answer.notApplicable { Texts.DuplicateOption.notApplicable } else if isTaken {
            Texts.DuplicateOption.value
          } else if option.isOther && hasOther { Texts.DuplicateOption.other } else { LocalizedText?.none }
        hasOther = hasOther || option.isOther
        guard let why else { continue }
        findings.add(
          .duplicateOption,
          at: Place(place).lastChild(.option, with: .value, option.value)
            .attribute(isTaken || !option.isOther ? .value : .other),
          Texts.DuplicateOption.arguments(value: option.value, owner: owner, why: why))
      }
    }
    for list in questionnaire.optionLists { check(list.options, beside: [], of: list.id, at: list.position) }
    for question in questionnaire.questions {
      let shared = question.options.dropLast(question.ownOptions.count)
      check(question.ownOptions, beside: Array(shared), of: question.id, at: question.position)
    }
  }
}
