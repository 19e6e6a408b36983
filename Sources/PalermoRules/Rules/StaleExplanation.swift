import PalermoModel

extension Rule {
  static let staleExplanation = Rule(
    id: "stale-explanation",
    category: .crossConsistency,
    severity: .warning,
    texts: Texts.StaleExplanation.texts)
}

extension SubmissionCheck {
  static let staleExplanation = SubmissionCheck(.staleExplanation) { context, findings in
    guard let predecessor = context.predecessor else { return }
    for answer in context.allAnswers(with: .explanations) {
      guard let earlier = predecessor[question: answer.question], earlier.values != answer.values,
        earlier.isAnswered, answer.isAnswered, earlier.explanations == answer.explanations
      else { continue }
      findings.add(
        .staleExplanation, at: answer.position, tellsConfidential: earlier.isConfidential,
        Texts.StaleExplanation.arguments(
          question: answer.question, new: context.words(answer, to: context.submission.questionnaire),
          cycle: predecessor.cycle, old: context.words(earlier, to: predecessor.questionnaire)))
    }
  }
}

extension SubmissionContext {
  /// What an answer says: the labels of what is chosen, or what is written.
  fileprivate func words(_ answer: Answer, to questionnaire: QuestionnaireKey) -> LocalizedText {
    guard let question = corpus.questionnaires[questionnaire]?[question: answer.question], question.choices != nil
    else { return LocalizedText(verbatim: answer.values.joined(separator: " ")) }
    return question.names(ofValues: answer.values)
  }
}
