import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let unmarkedNone = Rule(
    id: "unmarked-none",
    category: .consistency,
    severity: .warning,
    texts: Texts.UnmarkedNone.texts,
    references: ["Schemas/questionnaire.xsd"])
}

extension Check {
  static let unmarkedNone = questionnaire(.unmarkedNone) { questionnaire, _, findings in
    guard questionnaire.isStrict else { return }
    for question in questionnaire.questions where question.type.form.takesSeveral {
      for option in question.options where ["none", "neither"].contains(option.value) && !option.isExclusive {
        findings.add(
          .unmarkedNone, at: questionnaire.place(of: option, in: question),
          Texts.UnmarkedNone.arguments(value: option.value, question: question.id))
      }
    }
  }
}
