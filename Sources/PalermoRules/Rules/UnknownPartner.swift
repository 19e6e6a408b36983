import PalermoModel

extension Rule {
  static let unknownPartner = Rule(
    id: "unknown-partner",
    category: .types,
    severity: .warning,
    texts: Texts.UnknownPartner.texts,
    references: ["ISO 3166-1"])
}

extension SubmissionCheck {
  static let unknownPartner = SubmissionCheck(.unknownPartner) { context, findings in
    for (answer, question) in context.answers(with: .asksStates) where answer.values.allSatisfy(State.isCode) {
      for code in answer.values {
        if KnownCodes.states.contains(code) || context.corpus.region(of: code) != nil { continue }
        findings.add(
          .unknownPartner, at: answer.valuePosition,
          Texts.UnknownPartner.arguments(code: code, question: question.id))
      }
    }
  }
}
