package import PalermoModel

extension SubmissionContext {
  /// The findings of all rules of submissions, and of the rules that the questionnaire states.
  ///
  /// - Complexity: O(*n*) in the number of answers, times the number of rules.
  package func findings() -> [Finding] {
    var collector = FindingCollector(file: submission.file, status: status)
    for check in SubmissionCheck.byStatus[status] ?? [] { check.check(self, &collector) }
    checkConsistency(&collector)
    return collector.findings
  }

  /// Checks answers against the rules that their questionnaire states. A rule is broken only if its premise certainly
  /// holds and its demand certainly does not: an unanswered question contradicts nothing.
  private func checkConsistency(_ collector: inout FindingCollector) {
    guard let questionnaire else { return }
    for rule in questionnaire.rules {
      guard evaluationContext.evaluate(rule.when) == .yes, evaluationContext.evaluate(rule.expect) == .no else {
        continue
      }
      collector.add(
        rule, of: questionnaire, at: submission[question: rule.question]?.position ?? position(of: .root),
        tellsConfidential: looksAtConfidential(rule.questions))
    }
  }

  /// Whether any of some questions is answered in confidence, in the submission or in another of the state.
  func looksAtConfidential(_ questions: [String]) -> Bool {
    questions.contains { question in
      submission[question: question]?.isConfidential == true
        || companions.contains { $0[question: question]?.isConfidential == true }
    }
  }
}
