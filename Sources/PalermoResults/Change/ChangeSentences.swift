public import PalermoAnalysis
public import PalermoModel

/// Describes the change between two cycles in sentences.
public struct ChangeSentences {
  /// In the order in which they are to be read.
  public let sentences: [LocalizedText]

  /// The numbers of a change and, where something cannot be compared, the reasons.
  public init(_ change: GapChange) {
    let total = change.total
    var sentences = [
      Texts.ChangeSummary.totals(
        from: change.from, closed: total.closed, opened: total.opened, unchanged: total.unchanged,
        rest: total.notCompared
      ).localized
    ]
    if total.closed > 0 {
      func closed(_ kinds: GapKind...) -> Int { kinds.compactMap { change.totals[$0]?.closed }.reduce(0, +) }
      sentences.append(
        Texts.ChangeSummary.closedBy(
          duties: closed(.duty, .notification), answers: closed(.knowledge, .evidence), treaties: closed(.treaty),
          deliveries: closed(.delivery)
        ).localized)
    }
    if let reasons = Self.reasons(change) { sentences.append(reasons) }
    self.sentences = sentences
  }

  /// Why what is not compared is not. Nil if all is compared.
  ///
  /// - Complexity: O(*n*) in what is not compared.
  public static func reasons(_ change: GapChange) -> LocalizedText? {
    let obstacles = change.states.flatMap(\.notCompared).compactMap(\.obstacle)
    let counts = ComparisonObstacle.allCases.map { obstacle in (obstacle, obstacles.count { $0 == obstacle }) }
      .filter { $0.1 > 0 }
    guard !counts.isEmpty else { return nil }
    let list = LocalizedText { language in
      counts.map { "\($0.0.name(language)) (\($0.1))" }.joined(separator: ", ")
    }
    return Texts.ChangeSummary.reasons(reasons: list).localized
  }
}
