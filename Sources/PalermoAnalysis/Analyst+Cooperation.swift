import PalermoModel

/// Which states can cooperate with which.
extension Analyst {
  /// The cooperation matrix of the region, on the last day that participation or a submission speaks of. Findings of
  /// published sources describe the law of their own day and are left out.
  func cooperation() -> CooperationAnalysis {
    let reference = corpus.cooperation
    let answers = region.states.map { state in submissions(of: state.code).filter { $0.source.kind != .published } }
    let statuses = region.states.flatMap { state in
      corpus.instruments.all.compactMap { corpus.treatyStatus(of: state.code, for: $0.id) }
    }
    let days = answers.joined().map(\.asOf) + statuses.compactMap { $0.asOf.flatMap { PartialDate($0)?.earliest } }
    let day = days.max() ?? asOf
    let positions = zip(region.states, answers).map { state, submissions in
      CooperationPosition(
        of: state, reference: reference, status: { corpus.treatyStatus(of: state.code, for: $0) }, on: day,
        answer: { question in submissions.lazy.compactMap { $0[question: question] }.first })
    }
    return CooperationAnalysis(positions, reference: reference, asOf: day)
  }
}
