import PalermoModel

extension Validator {
  /// Holds answers to the rules that their questionnaire states. A rule is broken only when its premise surely holds
  /// and its demand surely does not: what is not answered contradicts nothing.
  func checkConsistency(_ context: SubmissionContext, _ findings: inout FindingCollector) {
    guard let questionnaire = context.questionnaire else { return }
    for rule in questionnaire.rules {
      guard context.circumstances.evaluate(rule.when) == .yes, context.circumstances.evaluate(rule.expect) == .no else {
        continue
      }
      findings.add(
        rule, of: questionnaire,
        at: context.submission[question: rule.question]?.position ?? context.position(of: "submission"))
    }
  }
}
