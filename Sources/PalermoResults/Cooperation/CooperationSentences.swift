public import PalermoAnalysis
public import PalermoModel
import PalermoWriting

/// Summarizes the cooperation matrix in a few sentences. Each names the population that it counts.
public struct CooperationSentences: Sendable {
  /// The most states that are named for a reform.
  private static let mostNamed = 3

  /// In the order in which they are to be read; none without a matrix.
  public let sentences: [LocalizedText]

  /// Writes the sentences of an analysis.
  ///
  /// - Parameters:
  ///   - cooperation: The figures.
  ///   - corpus: The names of instruments and offences.
  ///   - region: The names of the states.
  public init(_ cooperation: CooperationAnalysis, corpus: Corpus, region: Region) {
    guard !cooperation.matrix.isEmpty else {
      sentences = []
      return
    }
    sentences =
      [.extradition, .mutualAssistance].map { Self.counts($0, cooperation) } + [Self.reform(cooperation, corpus)]
      + Self.stateReforms(cooperation, corpus, region) + Self.doubts(cooperation)
  }

  /// How many requests of a kind have a basis, over all pairs and offences.
  package static func counts(_ kind: CooperationKind, _ cooperation: CooperationAnalysis) -> LocalizedText {
    let matrix = cooperation.matrix
    var counts: [CooperationStanding: Int] = [:]
    for offence in matrix.offences.indices { counts.merge(matrix.counts(kind, offence: offence), uniquingKeysWith: +) }
    let (pairs, offences) = (matrix.pairCount, matrix.offences.count)
    let (yes, conditional, no, unknown) = (
      counts[.yes] ?? 0, counts[.conditional] ?? 0, counts[.no] ?? 0, counts[.unknown] ?? 0
    )
    func name(_ language: Language) -> String { kind.name(language).capitalizedFirst }
    func day(_ language: Language) -> String { NumberFormat(language).date(cooperation.asOf) }
    // Where the penalty is too low, there is a basis, which tables count, but extradition still fails.
    let low = matrix.offences.indices.map { offence in
      matrix.count(kind, offence: offence) { $0.standing == .yes && $0.flags.contains(.minimumPenalty) }
    }.reduce(0, +)
    guard low > 0 else {
      return Texts.CooperationSummary.requestsOfKind(
        kind: LocalizedText(name), day: LocalizedText(day), requests: number(pairs * offences), pairs: number(pairs),
        offences: offences, yes: number(yes), conditional: number(conditional), no: number(no),
        unknown: number(unknown)
      ).localized
    }
    return Texts.CooperationSummary.requestsWithLowPenalty(
      kind: LocalizedText(name), day: LocalizedText(day), requests: number(pairs * offences), pairs: number(pairs),
      offences: offences, yes: number(yes), low: number(low), conditional: number(conditional), no: number(no),
      unknown: number(unknown)
    ).localized
  }

  /// The sentence on participation that is not verified.
  private static func doubts(_ cooperation: CooperationAnalysis) -> [LocalizedText] {
    let positions = cooperation.matrix.positions
    let (unverified, entries) = (
      positions.map(\.unverified.count).reduce(0, +), positions.map(\.isBound.count).reduce(0, +)
    )
    guard unverified > 0 else { return [] }
    return [
      Texts.CooperationSummary.unverifiedParticipation(entries: entries, unverified: unverified).localized
    ]
  }

  private static func reform(_ cooperation: CooperationAnalysis, _ corpus: Corpus) -> LocalizedText {
    guard let best = cooperation.reforms.first, best.effect.opened > 0 else {
      return Texts.CooperationSummary.noReform
    }
    let (opened, states, settled) = (best.effect.opened, best.states, best.effect.settled)
    return Texts.CooperationSummary.bestReform(
      reform: best.reform.name(corpus), place: place(of: best.reform, corpus), states: states, opened: number(opened),
      settled: number(settled)
    ).localized
  }

  /// Of all reforms that one state can make alone, the one that opens most, with the state. It says what the state could
  /// do for others, and compares no states: those with as much to open are all named. None where nothing would be opened,
  /// or by so many alike that their names would tell nothing.
  private static func stateReforms(
    _ cooperation: CooperationAnalysis, _ corpus: Corpus, _ region: Region
  ) -> [LocalizedText] {
    let first = zip(cooperation.matrix.states, cooperation.stateReforms).compactMap { state, reforms in
      reforms.first.map { (state: state, reform: $0.reform, opened: $0.effect.opened) }
    }
    guard let most = first.map(\.opened).max(), most > 0 else { return [] }
    let those = first.filter { $0.opened == most }
    guard those.count <= Self.mostNamed else { return [] }
    return those.map { best in
      Texts.CooperationSummary.bestStateReform(
        reform: best.reform.name(corpus), place: place(of: best.reform, corpus),
        state: region[state: best.state]?.name ?? LocalizedText(verbatim: best.state), opened: number(best.opened)
      ).localized
    }
  }

  /// The provision that a reform carries out, in brackets; empty if it is none.
  private static func place(of reform: CooperationReform, _ corpus: Corpus) -> String {
    let provisions = reform.provisions(corpus.cooperation).compactMap { corpus.instruments[provision: $0] }
    return provisions.isEmpty ? "" : " (\(provisions[0].instrument) \(provisions[0].citation))"
  }

  /// A count as readers of each language write it.
  private static func number(_ count: Int) -> LocalizedText {
    LocalizedText { NumberFormat($0).count(count) }
  }
}
