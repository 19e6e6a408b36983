import PalermoModel
package import PalermoXML

/// Reads how answers become numbers and numbers letters (`profile`).
package final class ScoringProfileBuilder: DocumentBuilder {
  private let id: String
  private let obligations: [Obligation]
  private let coverage: Double
  private let partlyRange: ClosedRange<Double>
  private let weighting: ScoringProfile.Weighting
  private let aggregate: ScoringProfile.Aggregate
  private let claimedFrom: AnswerLevel
  private let position: SourcePosition
  private var title = LocalizedText()
  private var assumptions: [LocalizedText] = []
  private var levels = LevelShares()
  private var bands: [ScoringProfile.Band] = []

  /// A builder for a root. Returns nil if the root lacks the id, the coverage or the range of "partly".
  package init?(_ root: XMLElement, decoder: inout Decoder) {
    guard let id = root.string(.id), let coverage = root.double(.coverage), let from = root.double(.partlyFrom),
      let to = root.double(.partlyTo)
    else { return nil }
    // A reversed range becomes one that holds no value, so that the profile is found to be incoherent.
    (self.id, self.coverage, partlyRange) = (id, coverage, from <= to ? from...to : -1 ... -1)
    weighting = root.value(.weights) ?? .unlessStated
    aggregate = root.value(.aggregate) ?? .unlessStated
    claimedFrom = root.value(.claimedFrom) ?? ScoringProfile.claimedUnlessStated
    position = decoder.position(of: root)
    obligations = root.words(.obligations).compactMap { Obligation(rawValue: $0) }
  }

  /// Takes a title, an assumption, a level or a band. Assumptions are told apart by languages that come again.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch ProfileChild(rawValue: element.name) {
    case .title: title.add(element)
    case .assumption:
      // A new assumption begins where a language comes again.
      let language = element.value(.xmlLang, as: Language.self)
      if assumptions.isEmpty || language.map({ assumptions.last![$0] != nil }) ?? true {
        assumptions.append(LocalizedText())
      }
      assumptions[assumptions.count - 1].add(element)
    case .level:
      if let level = element.value(.answer, as: AnswerLevel.self), let value = element.double(.value) {
        levels[level] = value
      }
    case .band:
      if let rating = element.value(.rating, as: Rating.self), let from = element.double(.from) {
        bands.append(ScoringProfile.Band(rating: rating, from: from))
      }
    case nil: break
    }
  }

  /// The profile with what was read so far, coherent or not.
  package var document: Document? {
    .profile(
      ScoringProfile(
        id: id, title: title, assumptions: assumptions, obligations: obligations, coverage: coverage,
        partlyRange: partlyRange, levels: levels, bands: bands, weighting: weighting, aggregate: aggregate,
        claimedFrom: claimedFrom, position: position))
  }
}
