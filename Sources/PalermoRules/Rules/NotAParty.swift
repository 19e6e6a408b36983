import PalermoModel

extension Rule {
  static let notAParty = Rule(
    id: "not-a-party",
    category: .crossConsistency,
    severity: .warning,
    texts: Texts.NotAParty.texts,
    references: ["UNTOC/37/3"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  ↓state="CRI" cycle="2026" status="draft" date="2026-05-30">
        <source kind="published" title="Global Report on Trafficking in Persons" asOf="2002-06"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30">
        <source kind="published" title="Global Report on Trafficking in Persons" asOf="2008-06"/>
      </submission>
      """)
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
