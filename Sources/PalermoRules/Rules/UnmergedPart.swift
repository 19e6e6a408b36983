import PalermoModel

extension Rule {
  static let unmergedPart = Rule(
    id: "unmerged-part",
    category: .completeness,
    severity: .error,
    draftSeverity: .exempt,
    texts: Texts.UnmergedPart.texts)
}

extension SubmissionCheck {
  static let unmergedPart = SubmissionCheck(.unmergedPart) { context, findings in
    guard let part = context.submission.part else { return }
    findings.add(
      .unmergedPart, at: context.position(of: .part), Texts.UnmergedPart.arguments(authority: part.authority))
  }
}
