import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let unknownOptionList = Rule(
    id: "unknown-option-list",
    category: .references,
    severity: .error,
    texts: Texts.UnknownOptionList.texts,
    references: ["Schemas/questionnaire.xsd"])
}

extension Check {
  static let unknownOptionList = questionnaire(.unknownOptionList) { questionnaire, _, findings in
    let lists = questionnaire.optionLists.map(\.id)
    for question in questionnaire.questions {
      guard let list = question.optionListID, !lists.contains(list) else { continue }
      findings.add(
        .unknownOptionList, at: Place(question.position).attribute(.options), suggesting: .near(list, in: lists)
      ) { Texts.UnknownOptionList.arguments(question: question.id, list: list, hint: $0) }
    }
  }
}
