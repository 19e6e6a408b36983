public import PalermoModel

/// Something that arrived and belongs to no state, questionnaire or cycle that is known, with what it probably means.
public struct UnassignedArrival: Hashable, Sendable, Encodable {
  /// What it names that is not known.
  public enum Part: String, CaseIterable, Sendable, Encodable { case state, questionnaire, cycle }

  /// The path of the file.
  public let file: String
  /// Code of the state, as the file writes it.
  public let state: String
  /// Id of the questionnaire, as the file writes it.
  public let questionnaire: String
  /// Id of the cycle, as the file writes it.
  public let cycle: String
  /// What is not known of these three, at least one.
  public let unknown: [Part]
  /// The state that is named or, where that is not known, probably meant. Nil if nothing is near it, or several
  /// states are equally near: then no state is written to about it.
  public let meantState: String?
  /// The questionnaire that is named or, where that is not known, probably meant. Nil if nothing is near it, or several
  /// are equally near.
  public let meantQuestionnaire: String?
  /// The cycle that is meant: the one of the status. Nil for the file of an earlier cycle.
  public let meantCycle: String?
  /// The cycle of the status, for the file of an earlier cycle, which cannot become one of it. Nil for any other.
  public let neededCycle: String?
}

extension Corpus {
  /// What arrived and names a state, a questionnaire or a cycle that is not known, in the order of the paths.
  ///
  /// - Complexity: O(*n* log *n*) in the submissions.
  public func unassigned(to cycle: Cycle, in region: Region) -> [UnassignedArrival] {
    let arrivals = returned + submissions.map(Arrival.init)
    return arrivals.filter(\.isDelivery).unassigned(to: cycle, in: region, self)
  }
}

extension Sequence<Arrival> {
  /// Those among arrivals that name something that is not known, in the order of the paths.
  func unassigned(to cycle: Cycle, in region: Region, _ corpus: Corpus) -> [UnassignedArrival] {
    let ids = Set(corpus.questionnaires.keys.map(\.id) + cycle.deliveries.map(\.questionnaire.id))
    let states = StateFinder(region.states)
    return compactMap { UnassignedArrival($0, to: cycle, in: region, states, ids, corpus) }.sorted { $0.file < $1.file }
  }
}

extension UnassignedArrival {
  /// Looks at an arrival.
  ///
  /// - Parameters:
  ///   - states: Finds the states of the region.
  ///   - ids: The questionnaires that are known.
  /// - Returns: Nil if all that it names is known, or it says that it is for another cycle.
  fileprivate init?(
    _ arrival: Arrival, to cycle: Cycle, in region: Region, _ states: StateFinder, _ ids: Set<String>, _ corpus: Corpus
  ) {
    let knowsState = corpus.region(of: arrival.state) != nil
    let knowsQuestionnaire = ids.contains(arrival.questionnaire)
    let knowsCycle = arrival.cycle == cycle.id
    let isOfCycle = knowsCycle || arrival.isMeant(for: cycle, corpus)
    guard isOfCycle, !(knowsState && knowsQuestionnaire && knowsCycle) else { return nil }
    let meant = knowsState ? arrival.state : states.code(meantBy: arrival.state)
    // A state of another region is not this one's to list.
    guard !knowsState || region[state: arrival.state] != nil else { return nil }
    (file, state, questionnaire) = (arrival.file, arrival.state, arrival.questionnaire)
    self.cycle = arrival.cycle
    unknown = Part.allCases.filter { part in
      switch part {
      case .state: !knowsState
      case .questionnaire: !knowsQuestionnaire
      case .cycle: !knowsCycle
      }
    }
    meantState = meant
    let named = knowsQuestionnaire ? [questionnaire] : corpus.questionnaires(meantBy: questionnaire)
    meantQuestionnaire = named.count == 1 ? named[0] : Suggestion.onlyNearest(to: questionnaire, in: ids.sorted())
    let isEarlier = !knowsCycle && arrival.isEarlier(than: cycle)
    meantCycle = isEarlier ? nil : cycle.id
    neededCycle = isEarlier ? cycle.id : nil
  }
}

extension Arrival {
  /// Whether it was written before a cycle opened, and so for another one.
  fileprivate func isEarlier(than chosen: Cycle) -> Bool { written.map { $0 < chosen.opens } ?? false }

  /// Whether it is for a cycle although it names another, or none that could be read: one that is a slip of the pen away,
  /// or that was over when it was sent.
  fileprivate func isMeant(for chosen: Cycle, _ corpus: Corpus) -> Bool {
    let cycles = corpus.cycles.contains { $0.id == chosen.id } ? corpus.cycles : corpus.cycles + [chosen]
    guard let date else {
      return cycle.isEmpty
        || corpus.cycle(cycle) == nil && Suggestion.onlyNearest(to: cycle, in: cycles.map(\.id)) == chosen.id
    }
    guard cycles.current(on: date, askingFor: questionnaire)?.id == chosen.id else { return false }
    guard let named = corpus.cycle(cycle) else { return true }
    return named.opens < chosen.opens
  }
}
