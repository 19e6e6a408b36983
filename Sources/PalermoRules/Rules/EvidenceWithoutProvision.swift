import PalermoModel

extension Rule {
  static let evidenceWithoutProvision = Rule(
    id: "evidence-without-provision",
    category: .evidence,
    severity: .warning,
    texts: Texts.EvidenceWithoutProvision.texts)
}

extension SubmissionCheck {
  static let evidenceWithoutProvision = SubmissionCheck(.evidenceWithoutProvision) { context, findings in
    guard context.submission.source.kind != .published else { return }
    for answer in context.allAnswers(with: .evidence) where !answer.holdsUnread {
      for evidence in answer.evidence where evidence.kind == .legislation && evidence.provision == nil {
        findings.add(
          .evidenceWithoutProvision, at: evidence.position,
          Texts.EvidenceWithoutProvision.arguments(title: evidence.title))
      }
    }
  }
}
