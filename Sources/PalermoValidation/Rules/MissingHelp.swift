import PalermoModel
import PalermoRules

extension Rule {
  static let missingHelp = Rule(
    id: "missing-help",
    category: .wording,
    severity: .warning,
    texts: Texts.MissingHelp.texts)
}

extension Check {
  static let missingHelp = questionnaire(.missingHelp) { questionnaire, _, findings in
    for question in questionnaire.questions where question.help == nil {
      findings.add(.missingHelp, at: question.position, Texts.MissingHelp.arguments(question: question.id))
    }
  }
}
