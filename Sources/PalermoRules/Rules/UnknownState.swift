import PalermoModel

extension Rule {
  static let unknownState = Rule(
    id: "unknown-state",
    category: .references,
    severity: .error,
    texts: Texts.UnknownState.texts,
    references: ["ISO 3166-1"])
}

extension SubmissionCheck {
  static let unknownState = SubmissionCheck(.unknownState) { context, findings in
    let (state, corpus) = (context.submission.state, context.corpus)
    guard corpus.region(of: state) == nil, !corpus.regions.isEmpty else { return }
    // The codes XAA to XZZ are free for fictional states, which no real region lists.
    let isFictional = context.submission.source.kind == .exercise && state.hasPrefix("X")
    if isFictional && !corpus.regions.contains(where: { $0.kind == .fictional }) { return }
    let suggestion = StateFinder(corpus.regions.flatMap { $0.states }).suggestion(for: state)
    // What is no code is reported where the file is read, where the states of the region are not known.
    guard State.isCode(state) || (suggestion != nil && !isKnownWhereRead(state)) else { return }
    findings.add(.unknownState, at: context.position(of: .state), suggesting: suggestion) {
      Texts.UnknownState.arguments(state: state, suggestion: $0)
    }
  }

  /// Whether the reader of a file knows without the region what is meant.
  private static func isKnownWhereRead(_ state: String) -> Bool {
    State.isCode(state.uppercased()) || KnownCodes.states.code(of: state) != nil
  }
}
