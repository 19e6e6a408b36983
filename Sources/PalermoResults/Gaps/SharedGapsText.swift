public import PalermoAnalysis
public import PalermoModel
import PalermoWriting

/// The duties open in most states and the provisions least known, for the region and for each of its groups: what a report
/// to the bodies of the OAS can quote, for it names no state.
public struct SharedGapsText {
  private let analysis: GapAnalysis
  private let corpus: Corpus
  private let region: Region
  private let language: Language

  /// Provisions that are listed for the region, and for each group.
  private static let shown = (region: 5, group: 3)

  /// A writer of such lists.
  ///
  /// - Parameters:
  ///   - analysis: The figures.
  ///   - corpus: The texts of provisions.
  ///   - region: The region with its groups.
  ///   - language: The language of the text.
  public init(_ analysis: GapAnalysis, corpus: Corpus, region: Region, language: Language) {
    (self.analysis, self.corpus, self.region, self.language) = (analysis, corpus, region, language)
  }

  /// The lists. Each count names its population.
  public func text() -> String {
    let names = Dictionary(
      (region.subregions + region.groupings).map { ($0.code, $0.name(language)) },
      uniquingKeysWith: { first, _ in first })
    return block(
      region.name(language), states: analysis.states.count, analysis.provisions, analysis.mostShared,
      analysis.leastKnown, Self.shown.region)
      + analysis.groups.map { group in
        block(
          names[group.group] ?? group.group, states: group.states.count, group.provisions, group.mostShared,
          group.leastKnown, Self.shown.group)
      }.joined()
  }

  private func block(
    _ name: String, states: Int, _ tallies: [ProvisionTally], _ shared: [String], _ unknown: [String], _ count: Int
  ) -> String {
    let byID = Dictionary(tallies.map { ($0.provision, $0) }, uniquingKeysWith: { first, _ in first })
    let lines = WrappedLines(width: 100)
    func list(
      _ ids: [String], _ text: (Int, Int) -> FilledText, _ number: (ProvisionTally) -> Int
    ) -> String {
      ids.prefix(count).compactMap { id in
        guard let tally = byID[id], let provision = corpus.instruments[provision: id] else { return nil }
        let counted = text(number(tally), tally.applicable)(language)
        return lines.text(
          "– \(provision.instrument) \(provision.citation): \(provision.measure(language)) – \(counted)", indent: 2)
      }.joined()
    }
    return "\n\(name) (\(Texts.SharedGaps.states(count: states)(language)))\n"
      + list(shared, Texts.SharedGaps.open, \.openDuties)
      + list(unknown, Texts.SharedGaps.unknown, \.unknown)
  }
}
