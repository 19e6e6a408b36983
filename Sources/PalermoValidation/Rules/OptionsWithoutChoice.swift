import PalermoModel
import PalermoRules

extension Rule {
  static let optionsWithoutChoice = Rule(
    id: "options-without-choice",
    category: .types,
    severity: .error,
    texts: Texts.OptionsWithoutChoice.texts,
    references: ["Schemas/questionnaire.xsd"])
}

extension Check {
  static let optionsWithoutChoice = questionnaire(.optionsWithoutChoice) { questionnaire, _, findings in
    for question in questionnaire.questions where !question.options.isEmpty {
      guard !question.type.form.offersOptions else { continue }
      findings.add(
        .optionsWithoutChoice, at: question.placeOfOptions,
        Texts.OptionsWithoutChoice.arguments(question: question.id, type: question.type.rawValue))
    }
  }
}
