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
    // What is no code is reported where the file is read.
    guard State.isCode(state), corpus.region(of: state) == nil, !corpus.regions.isEmpty else { return }
    // The codes XAA to XZZ are free for fictional states, which no real region lists.
    let isFictional = context.submission.source.kind == .exercise && state.hasPrefix("X")
    if isFictional && !corpus.regions.contains(where: { $0.kind == .fictional }) { return }
    findings.add(
      .unknownState, at: context.position(of: .state), suggesting: suggestion(for: state, among: corpus.regions)
    ) { Texts.UnknownState.arguments(state: state, suggestion: $0) }
  }
}

extension SubmissionCheck {
  /// The code of the state whose name was written, or that is nearest to what was.
  private static func suggestion(for state: String, among regions: [Region]) -> Suggestion? {
    let states = regions.flatMap { $0.states }
    let named = KnownCodes(states.map { ($0.code, $0.name) }).code(of: state)
    return named.map { Suggestion(meaning: $0, insteadOf: state) } ?? .near(state, in: states.map { $0.code })
  }
}
