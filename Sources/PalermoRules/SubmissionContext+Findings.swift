package import PalermoModel

extension SubmissionContext {
  /// What every rule of submissions, and every rule that the questionnaire states, has to say about the submission.
  ///
  /// - Complexity: O(*n*) in the number of answers, times the number of rules.
  package func findings() -> [Finding] {
    var collector = FindingCollector(file: submission.file, status: status)
    for run in SubmissionCheck.runs[status] ?? [] { run(self, &collector) }
    checkConsistency(&collector)
    return collector.findings
  }

  /// Holds answers to the rules that their questionnaire states. A rule is broken only when its premise surely holds
  /// and its demand surely does not: what is not answered contradicts nothing.
  private func checkConsistency(_ collector: inout FindingCollector) {
    guard let questionnaire else { return }
    for rule in questionnaire.rules {
      guard evaluationContext.evaluate(rule.when) == .yes, evaluationContext.evaluate(rule.expect) == .no else {
        continue
      }
      collector.add(
        rule, of: questionnaire, at: submission[question: rule.question]?.position ?? position(of: .root))
    }
  }
}
