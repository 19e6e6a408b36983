import PalermoModel

extension Rule {
  static let unknownCycle = Rule(
    id: "unknown-cycle",
    category: .references,
    severity: .error,
    texts: Texts.UnknownCycle.texts)
}

extension SubmissionCheck {
  static let unknownCycle = SubmissionCheck(.unknownCycle) { context, findings in
    let (cycle, cycles) = (context.submission.cycle, context.corpus.cycles)
    guard !cycles.isEmpty, !cycles.contains(where: { $0.id == cycle }) else { return }
    findings.add(
      .unknownCycle, at: context.position(of: .cycle), suggesting: .near(cycle, in: cycles.map { $0.id })
    ) { suggestion in
      Texts.UnknownCycle.arguments(
        cycle: cycle, known: cycles.map { $0.id }.joined(separator: ", "), suggestion: suggestion)
    }
  }
}
