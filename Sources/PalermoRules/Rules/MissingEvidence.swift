import PalermoModel

extension Rule {
  static let missingEvidence = Rule(
    id: "missing-evidence",
    category: .evidence,
    severity: .warning,
    texts: Texts.MissingEvidence.texts,
    references: ["UNODC guidance on the self-assessment questionnaires"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.offence" value="partly"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="partly">
          <evidence kind="legislation" title="Ley 12" provision="art. 1"/>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let missingEvidence = SubmissionCheck(.missingEvidence) { context, findings in
    guard context.submission.source.kind != .published else { return }
    for (answer, question) in context.answers {
      for demand in question.unmetDemands(of: answer) {
        guard let value = answer.values.first(where: demand.values.contains) else { continue }
        findings.add(
          .missingEvidence, at: answer.position,
          Texts.MissingEvidence.arguments(value: value, question: question.id, kind: demand.kind.noun))
      }
    }
  }
}

extension MeasureKind {
  /// A feminine noun in the languages that have genders, to stand after "no".
  fileprivate var noun: LocalizedText {
    switch self {
    case .legislation: Texts.MissingEvidence.legislation
    case .institution: Texts.MissingEvidence.institution
    case .practice: Texts.MissingEvidence.practice
    case .notification: Texts.MissingEvidence.notification
    case .agreement: Texts.MissingEvidence.agreement
    }
  }
}
