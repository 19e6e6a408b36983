import PalermoModel

/// Which states can cooperate with which.
extension Analyst {
  /// The cooperation matrix of the region. Participation counts on the last day that any of the data speaks of.
  func cooperation(asOf day: CalendarDate) -> CooperationAnalysis {
    let reference = corpus.cooperation
    let byState = Dictionary(grouping: submissions, by: \.state)
    let statuses = region.states.flatMap { state in
      corpus.instruments.all.compactMap { corpus.treatyStatus(of: state.code, for: $0.id) }
    }
    let lastKnown = (statuses.compactMap { $0.asOf.flatMap { PartialDate($0)?.earliest } } + [day]).max() ?? day
    let positions = region.states.map { state in
      CooperationPosition(
        of: state, reference: reference, status: { corpus.treatyStatus(of: state.code, for: $0) }, on: lastKnown,
        answer: { question in byState[state.code]?.lazy.compactMap { $0[question: question] }.first })
    }
    return CooperationAnalysis(positions, reference: reference, asOf: lastKnown)
  }
}
