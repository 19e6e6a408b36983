import PalermoModel
import PalermoScoring

/// What has changed since an earlier cycle.
extension Analyst {
  /// Compares the gaps of two cycles, over what is the same in both.
  ///
  /// - Complexity: As ``analysis()``.
  func change(since id: String, _ sheets: [StateSheet]) -> GapChange {
    let earlier = analyst(ofEarlier: id)
    let states = Array(zip(region.states, sheets)).concurrentMap(inBatchesOf: 4) { pairs in
      pairs.map { state, new in
        // Kept no longer than it is compared.
        let old = earlier.sheet(of: state)
        let comparison = StateComparison(
          before: StateInCycle(new.state, earlier), after: StateInCycle(new.state, self), crosswalks: corpus.crosswalks)
        return GapChange.StateChange(
          state: new.state,
          before: old.gaps.filter { $0.kind != .treaty }.map { $0.comparable(by: comparison.links) }
            + treatyGaps(of: new.state, on: earlier.asOf),
          after: new.gaps.map(\.comparable),
          obstacle: { subject in
            subject.kind == .treaty
              ? treatyObstacle(subject.name, of: new.state, on: earlier.asOf) : comparison.obstacle(subject)
          })
      }
    }
    return GapChange(from: id, to: cycle ?? "", states: states)
  }

  private func treatyGaps(of state: String, on day: CalendarDate) -> [ComparableGap] {
    corpus.instruments.all.compactMap { instrument in
      guard case .open(let reason) = corpus.treatyStatus(of: state, for: instrument.id)?.standing(on: day) else {
        return nil
      }
      return ComparableGap(
        subject: GapChange.Subject(kind: .treaty, name: instrument.id), instrument: instrument.id, reason: reason)
    }
  }

  private func treatyObstacle(_ instrument: String, of state: String, on day: CalendarDate) -> ComparisonObstacle? {
    switch corpus.treatyStatus(of: state, for: instrument)?.standing(on: day) {
    case .joined, .open: nil
    case .unknown, nil: .dateUnknown
    }
  }
}

extension Gap {
  /// What it is about.
  var subject: GapChange.Subject {
    let name =
      switch kind {
      case .treaty: instrument
      case .delivery: questionnaire ?? ""
      case .duty, .notification: provisions.joined(separator: " ")
      case .evidence, .knowledge: question ?? ""
      }
    return GapChange.Subject(kind: kind, name: name)
  }

  /// The gap as a comparison sees it.
  var comparable: ComparableGap { ComparableGap(subject: subject, instrument: instrument, reason: reason) }

  /// The gap of an earlier cycle under the name of the later one.
  fileprivate func comparable(by links: QuestionLinks) -> ComparableGap {
    guard kind == .evidence || kind == .knowledge, case .same(let name, _) = links.successor(of: subject.name) else {
      return comparable
    }
    return ComparableGap(subject: GapChange.Subject(kind: kind, name: name), instrument: instrument, reason: reason)
  }
}
