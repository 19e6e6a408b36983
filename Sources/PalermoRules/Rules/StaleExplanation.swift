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
          question: answer.question, new: answer.values.joined(separator: " "), cycle: predecessor.cycle,
          old: earlier.values.joined(separator: " ")))
    }
  }
}
