import PalermoModel
import PalermoRules

extension Rule {
  static let missingLabel = Rule(
    id: "missing-label",
    category: .wording,
    severity: .warning,
    texts: Texts.MissingLabel.texts)
}

extension Check {
  static let missingLabel = questionnaire(.missingLabel) { questionnaire, corpus, findings in
    // Earlier versions stay as they are.
    guard corpus.latestVersion(of: questionnaire.key.id) == questionnaire.key else { return }
    for question in questionnaire.questions where question.label == nil {
      findings.add(.missingLabel, at: question.position, Texts.MissingLabel.arguments(question: question.id))
    }
  }
}
