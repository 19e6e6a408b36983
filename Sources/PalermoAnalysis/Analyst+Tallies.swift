import PalermoModel
import PalermoScoring

/// Counts over the states of the region and its groups.
extension Analyst {
  func treatyTallies(over states: [State]) -> [TreatyTally] {
    corpus.instruments.all.map { instrument in
      let statuses = states.map { corpus.treatyStatus(of: $0.code, for: instrument.id) }
      return TreatyTally(
        instrument: instrument.id, listing: region.listing(of: instrument),
        standing: region.standing(of: instrument.id),
        parties: statuses.count { $0?.isParty == .yes },
        signedOnly: statuses.count { $0?.standing == .signed },
        notSigned: statuses.count { $0?.standing == .notSigned },
        denounced: statuses.count { $0?.standing == .denounced },
        unknown: statuses.count { $0 == nil || $0?.standing == .unknown },
        unverified: statuses.count { $0 != nil && $0?.confidence != .verified }, states: statuses.count)
    }
  }

  /// What arrived of each questionnaire, in the order in which they are due.
  func deliveryTallies(over states: [State]) -> [DeliveryTally] {
    let codes = Set(states.map(\.code))
    let records = Dictionary(grouping: deliveries.filter { codes.contains($0.state) }, by: \.questionnaire)
    return deliveries.map(\.questionnaire).withoutRepetition.map { DeliveryTally($0, of: records[$0] ?? []) }
  }

  /// The figures of each subregion, then of each grouping.
  func groupTallies(_ sheets: [StateSheet], _ facts: ProvisionFacts) -> [GroupTally] {
    let groups =
      region.subregions.map { group in (group.code, region.states.filter { $0.subregion == group.code }) }
      + region.groupings.map { group in (group.code, region.states.filter { $0.groupings.contains(group.code) }) }
    let byState = Dictionary(uniqueKeysWithValues: sheets.map { ($0.state, $0.gaps) })
    return groups.concurrentMap { groups in
      groups.map { code, states in
        let gaps = states.flatMap { byState[$0.code] ?? [] }
        let provisions = provisionTallies(facts, over: states)
        return GroupTally(
          group: code, states: states.map(\.code),
          gaps: Dictionary(grouping: gaps, by: \.kind).mapValues(\.count), provisions: provisions,
          treaties: treatyTallies(over: states), delivered: deliveryTallies(over: states),
          mostShared: provisions.provisions(by: \.openDuties), leastKnown: provisions.provisions(by: \.unknown))
      }
    }
  }
}
