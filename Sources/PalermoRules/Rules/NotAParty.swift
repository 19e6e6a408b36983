import PalermoModel

extension Rule {
  static let notAParty = Rule(
    id: "not-a-party",
    category: .crossConsistency,
    severity: .warning,
    texts: Texts.NotAParty.texts,
    references: ["UNTOC/37/3"])
}

extension SubmissionCheck {
  static let notAParty = SubmissionCheck(.notAParty) { context, findings in
    let submission = context.submission
    guard let instrument = context.questionnaire?.instrument,
      context.corpus.treatyStatus(of: submission.state, for: instrument)?.isBound(on: submission.asOf) == .no
    else { return }
    findings.add(
      .notAParty, at: context.position(of: .state),
      Texts.NotAParty.arguments(instrument: instrument, state: submission.state, date: submission.asOf.description))
  }
}
