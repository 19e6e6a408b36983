import PalermoModel
package import PalermoXML

extension ScoringProfile {
  static let claimedUnlessStated = AnswerLevel.yes

  /// The root of its file.
  package var xml: XMLNode {
    .profile(
      id: id, obligations: obligations.map { $0.rawValue }.joined(separator: " "), coverage: coverage.plain,
      partlyFrom: partlyRange.lowerBound.plain, partlyTo: partlyRange.upperBound.plain,
      weights: weighting == .unlessStated ? nil : weighting.rawValue,
      aggregate: aggregate == .unlessStated ? nil : aggregate.rawValue,
      claimedFrom: claimedFrom == Self.claimedUnlessStated ? nil : claimedFrom.rawValue,
      ProfileChild.allCases.flatMap { part in xml(part) })
  }

  private func xml(_ part: ProfileChild) -> [XMLNode] {
    switch part {
    case .title: title.xml(.title)
    case .assumption: assumptions.flatMap { $0.xml(.assumption) }
    case .level: AnswerLevel.allCases.map { .level(answer: $0.rawValue, value: value(of: $0).plain) }
    case .band: bands.map { .band(rating: $0.rating.rawValue, from: $0.from.plain) }
    }
  }
}

extension ScoringProfile.Weighting {
  static let unlessStated = articles
}

extension ScoringProfile.Aggregate {
  static let unlessStated = mean
}
