import PalermoModel

extension Rule {
  static let unmarkedConfidence = Rule(
    id: "unmarked-confidence",
    category: .completeness,
    severity: .warning,
    texts: Texts.UnmarkedConfidence.texts)
}

extension SubmissionCheck {
  static let unmarkedConfidence = SubmissionCheck(.unmarkedConfidence) { context, findings in
    let isTitle = context.submission.source.isCalledConfidential
    if isTitle || context.submission.isCalledConfidential {
      findings.add(
        .unmarkedConfidence, at: context.position(of: isTitle ? .source : .root),
        Texts.UnmarkedConfidence.arguments(question: FilledText(Texts.UnmarkedConfidence.wholeFile)))
    }
    guard context.submission.traits.contains(.calledConfidential) else { return }
    for answer in context.submission.answers
    where answer.isMarkDoubtful && answer.traits.contains(.calledConfidential) {
      findings.add(
        .unmarkedConfidence, at: answer.position, quoting: context.questionnaire.quoting(answer.question),
        Texts.UnmarkedConfidence.arguments(question: answer.question))
    }
  }
}
