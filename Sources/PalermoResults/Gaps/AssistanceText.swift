public import PalermoAnalysis
public import PalermoModel

/// The assistance match in a few sentences.
public struct AssistanceText {
  private let match: AssistanceMatch
  private let action: String?

  /// The sentences about a match.
  ///
  /// - Parameters:
  ///   - match: The match.
  ///   - region: The states, with the plan that they follow.
  public init(_ match: AssistanceMatch, in region: Region) {
    (self.match, action) = (match, region.number(of: .assistance))
  }

  /// How many needs could be met and how, and why the others could not.
  public var sentences: [LocalizedText] {
    guard match.needs > 0 else { return [served(Texts.AssistanceSummary.none)] }
    let states = Set(match.pairs.map(\.need.state) + match.unmet.map(\.need.state)).count
    func met(_ basis: AssistanceBasis) -> Int { match.pairs.count { $0.basis == basis } }
    func open(_ reason: UnmetNeed.Reason) -> Int { match.unmet.count { $0.reason == reason } }
    let (needs, pairs, unmet, capacity) = (match.needs, match.pairs.count, match.unmet.count, match.capacity)
    let (article, area, practice) = (met(.sameArticle), met(.sameArea), met(.documentedPractice))
    let (nobody, language, used) = (open(.nobodyOffers), open(.noCommonLanguage), open(.capacityUsedUp))
    let foreign = match.pairs.count(where: \.languages.isEmpty)
    // Where every helper is taken up, the number of needs met says no more than the limit.
    if used > 0, match.isLimitedByCapacity {
      return [
        served(
          Texts.AssistanceSummary.needsBeyondLimit(needs: needs, states: states, capacity: capacity, foreign: foreign)
            .localized),
        Texts.AssistanceSummary.needsOutOfReach(nobody: nobody, language: language).localized,
      ]
    }
    return [
      served(
        Texts.AssistanceSummary.needsMet(
          needs: needs, states: states, capacity: capacity, pairs: pairs, article: article, area: area,
          practice: practice, foreign: foreign
        ).localized),
      Texts.AssistanceSummary.needsUnmet(unmet: unmet, nobody: nobody, language: language, used: used).localized,
    ]
  }

  /// A sentence with the action of the plan that it serves, if there is one.
  private func served(_ sentence: LocalizedText) -> LocalizedText {
    guard let action else { return sentence }
    return LocalizedText { "\(sentence($0)) \(Texts.Labels.servedAction(action: action)($0))" }
  }
}
