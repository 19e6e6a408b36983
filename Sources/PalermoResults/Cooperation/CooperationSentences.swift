public import PalermoAnalysis
public import PalermoModel
import PalermoWriting

/// Summarizes the cooperation matrix in a few sentences. Each names the population that it counts.
public struct CooperationSentences: Sendable {
  /// In the order in which they are to be read; none without a matrix.
  public let sentences: [LocalizedText]

  /// Writes the sentences of an analysis.
  ///
  /// - Parameters:
  ///   - cooperation: The figures.
  ///   - corpus: The names of instruments and offences.
  public init(_ cooperation: CooperationAnalysis, corpus: Corpus) {
    guard !cooperation.matrix.isEmpty else {
      sentences = []
      return
    }
    sentences =
      [.extradition, .mutualAssistance].map { Self.counts($0, cooperation) } + [Self.reform(cooperation, corpus)]
      + Self.doubts(cooperation)
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
    // Where the penalty is too low, there is a basis, but extradition still fails.
    let low = matrix.offences.indices.map { offence in
      matrix.count(kind, offence: offence) { $0.standing == .yes && $0.flags.contains(.minimumPenalty) }
    }.reduce(0, +)
    guard low > 0 else {
      return Texts.CooperationSummary.requestsOfKind(
        kind: LocalizedText(name), day: LocalizedText(day), requests: pairs * offences, pairs: pairs,
        offences: offences, yes: yes, conditional: conditional, no: no, unknown: unknown
      ).localized
    }
    return Texts.CooperationSummary.requestsWithLowPenalty(
      kind: LocalizedText(name), day: LocalizedText(day), requests: pairs * offences, pairs: pairs, offences: offences,
      yes: yes - low, low: low, conditional: conditional, no: no, unknown: unknown
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
    let name = best.reform.name(corpus)
    let provisions = best.reform.provisions(corpus.cooperation).compactMap { corpus.instruments[provision: $0] }
    let place = provisions.isEmpty ? "" : " (\(provisions[0].instrument) \(provisions[0].citation))"
    let (opened, states, settled) = (best.effect.opened, best.states, best.effect.settled)
    return Texts.CooperationSummary.bestReform(
      reform: name, place: place, states: states, opened: opened, settled: settled
    ).localized
  }
}
