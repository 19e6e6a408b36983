import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Rule {
  static let uselessExclusion = Rule(
    id: "useless-exclusion",
    category: .consistency,
    severity: .warning,
    texts: Texts.UselessExclusion.texts,
    references: ["Schemas/questionnaire.xsd"])
}

extension Check {
  static let uselessExclusion = questionnaire(.uselessExclusion) { questionnaire, _, findings in
    for question in questionnaire.questions where !question.type.form.takesSeveral {
      for option in question.options where option.isExclusive {
        findings.add(
          .uselessExclusion, at: questionnaire.place(of: option, in: question).attribute(.exclusive),
          Texts.UselessExclusion.arguments(
            value: option.value, question: question.id, type: question.type.rawValue))
      }
    }
  }
}
