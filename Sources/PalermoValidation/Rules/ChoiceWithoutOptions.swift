import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let choiceWithoutOptions = Rule(
    id: "choice-without-options",
    category: .types,
    severity: .error,
    texts: Texts.ChoiceWithoutOptions.texts,
    references: ["Schemas/questionnaire.xsd"])
}

extension Check {
  static let choiceWithoutOptions = questionnaire(.choiceWithoutOptions) { questionnaire, _, findings in
    let lists: [String?] = questionnaire.optionLists.map(\.id) + [nil]
    for question in questionnaire.questions
    where question.options.count < 2 && lists.contains(question.optionListID) {
      guard question.type.form.offersOptions else { continue }
      findings.add(
        .choiceWithoutOptions, at: Place(question.position).attribute(.type),
        Texts.ChoiceWithoutOptions.arguments(question: question.id))
    }
  }
}
