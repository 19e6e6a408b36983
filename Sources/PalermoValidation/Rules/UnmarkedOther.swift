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
      for option in options where option.value == "other" && !option.isOther {
        findings.add(
          .unmarkedOther, at: place.child(.option, with: .value, option.value),
          Texts.UnmarkedOther.arguments(owner: owner))
      }
    }
    for list in questionnaire.optionLists { check(list.options, of: list.id, at: Place(list.position)) }
    for question in questionnaire.questions {
      check(question.ownOptions, of: question.id, at: Place(question.position))
    }
  }
}
