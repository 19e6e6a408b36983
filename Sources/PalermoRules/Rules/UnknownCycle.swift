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
    let known = cycles.map { $0.id }
    // What was written before any of them began was not meant for them, however near its name is.
    if cycles.allSatisfy({ context.submission.date < $0.opens }),
      let needed = cycles.max(by: { ($0.opens, $0.id) < ($1.opens, $1.id) })
    {
      return findings.add(
        .unknownCycle, at: context.position(of: .cycle),
        Texts.UnknownCycle.arguments(
          cycle: cycle, known: known.joined(separator: ", "), suggestion: FilledText(Texts.UnknownCycle.earlier),
          advice: Texts.UnknownCycle.needed(needed: needed.id)))
    }
    // What a state delivers is for the cycle in which its date lies, whatever its name is near to.
    let meant =
      context.submission.isDelivery
      ? cycles.current(on: context.submission.date, askingFor: context.submission.questionnaire.id)?.id
      : Suggestion.onlyNearest(to: cycle, in: known)
    findings.add(
      .unknownCycle, at: context.position(of: .cycle),
      suggesting: meant.map { Suggestion(meaning: $0, insteadOf: cycle) }
    ) { suggestion in
      Texts.UnknownCycle.arguments(
        cycle: cycle, known: known.joined(separator: ", "), suggestion: suggestion,
        advice: FilledText(Texts.UnknownCycle.write))
    }
  }
}
