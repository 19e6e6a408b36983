import PalermoModel

extension Rule {
  static let evidenceWithoutProvision = Rule(
    id: "evidence-without-provision",
    category: .evidence,
    severity: .warning,
    texts: Texts.EvidenceWithoutProvision.texts,
    references: ["UNODC guidance on the self-assessment questionnaires"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          ↓<evidence kind="legislation" title="Código Penal"/>
        </answer>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          <evidence kind="legislation" title="Código Penal" provision="art. 172"/>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let evidenceWithoutProvision = SubmissionCheck(.evidenceWithoutProvision) { context, findings in
    guard context.submission.source.kind != .published else { return }
    for answer in context.submission.answers {
      for evidence in answer.evidence where evidence.kind == .legislation && evidence.provision == nil {
        findings.add(
          .evidenceWithoutProvision, at: evidence.position,
          Texts.EvidenceWithoutProvision.arguments(title: evidence.title))
      }
    }
  }
}
