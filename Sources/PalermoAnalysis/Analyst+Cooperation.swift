import PalermoModel

/// Which states can cooperate with which.
extension Analyst {
  /// The cooperation matrix of the region, on the day that the answers describe.
  func cooperation() -> CooperationAnalysis {
    let reference = corpus.cooperation
    // Answers say nothing of another day, so that participation is looked at as it was on theirs.
    let day = submissions.map(\.asOf).max() ?? asOf
    let positions = region.states.map { state in
      CooperationPosition(
        of: state, reference: reference, status: { corpus.treatyStatus(of: state.code, for: $0) }, on: day,
        answer: { question in submissions(of: state.code).lazy.compactMap { $0[question: question] }.first })
    }
    return CooperationAnalysis(positions, reference: reference, asOf: day)
  }
}
