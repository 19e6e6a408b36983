public import PalermoAnalysis
public import PalermoModel

/// What differs between two gap analyses of a region.
///
/// An analysis holds gaps and no answers. Where a state delivered a questionnaire to only one of the two, or the gap of
/// one is a blank in the other, or rests on an answer that the other does not show, nothing is said to be closed or opened.
public struct AnalysisDiff: Sendable, Encodable {
  /// A questionnaire of a state whose delivery stands differently.
  public struct DeliveryChange: Hashable, Sendable, Encodable {
    /// Code of the state.
    public let state: String
    /// Id of the questionnaire.
    public let questionnaire: String
    /// The status in the earlier analysis, such as `late`. Nil if it was not due.
    public let before: String?
    /// The status in the later analysis, such as `on-time`. Nil if it was not due.
    public let after: String?
  }

  /// Id of the region.
  public let region: String
  /// Whether the states or their answers are made up, in either analysis.
  public let isExercise: Bool
  /// What became of the gaps of each state.
  public let gaps: GapChange
  /// Deliveries that stand differently: by state in the order of the later analysis, then by questionnaire.
  public let deliveries: [DeliveryChange]

  /// Compares two analyses of the same region.
  ///
  /// - Parameters:
  ///   - old: The earlier analysis.
  ///   - new: The later analysis.
  ///   - corpus: The questionnaires, where the two rest on different versions, and the crosswalks between these.
  /// - Complexity: O(*n* log *n*) in the gaps.
  public init(from old: AnalysisRecord, to new: AnalysisRecord, corpus: Corpus) {
    (region, isExercise) = (new.region, old.isExercise || new.isExercise)
    let changed = Set(old.versions).symmetricDifference(new.versions)
    func forms(_ record: AnalysisRecord) -> [Questionnaire] {
      record.versions.filter(changed.contains).compactMap { corpus.questionnaires[$0] }
    }
    let links = QuestionLinks(from: forms(old), to: forms(new), crosswalks: corpus.crosswalks)
    let changedIDs = Set(changed.map(\.id))
    let (before, after) = (old.statesByCode, new.statesByCode)
    let codes = new.states.map(\.state) + old.states.map(\.state).filter { after[$0] == nil }
    let states = codes.map { code in
      let comparison = RecordComparison(
        old: before[code]?.gaps ?? [], new: after[code]?.gaps ?? [], oldWithheld: before[code]?.withheld ?? [],
        newWithheld: after[code]?.withheld ?? [], oldDeliveries: old.deliveryStatus(of: code),
        newDeliveries: new.deliveryStatus(of: code), links: links, changed: changedIDs)
      return comparison.change(of: code)
    }
    gaps = GapChange(from: old.cycle ?? "", to: new.cycle ?? "", states: states)
    deliveries = codes.flatMap { code in
      let (before, after) = (old.deliveryStatus(of: code), new.deliveryStatus(of: code))
      return Set(before.keys).union(after.keys).sorted().compactMap { questionnaire in
        let (one, other) = (before[questionnaire], after[questionnaire])
        return one == other ? nil : DeliveryChange(state: code, questionnaire: questionnaire, before: one, after: other)
      }
    }
  }

  /// Whether nothing differs.
  public var isEmpty: Bool {
    deliveries.isEmpty && gaps.total.closed == 0 && gaps.total.opened == 0
      && gaps.states.allSatisfy { $0.notCompared.allSatisfy { $0.before == $0.after } }
  }
}

extension AnalysisRecord {
  fileprivate var statesByCode: [String: State] {
    Dictionary(states.map { ($0.state, $0) }, uniquingKeysWith: { first, _ in first })
  }

  fileprivate func deliveryStatus(of state: String) -> [String: String] {
    Dictionary(
      deliveries.filter { $0.state == state }.map { ($0.questionnaire, $0.status) },
      uniquingKeysWith: { first, _ in first })
  }
}

/// The gaps of one state in two analyses.
private struct RecordComparison {
  let old: [AnalysisRecord.Gap]
  let new: [AnalysisRecord.Gap]
  let oldWithheld: [AnalysisRecord.Withheld]
  let newWithheld: [AnalysisRecord.Withheld]
  let oldDeliveries: [String: String]
  let newDeliveries: [String: String]
  let links: QuestionLinks
  /// The questionnaires of which the two rest on different versions.
  let changed: Set<String>

  func change(of state: String) -> GapChange.StateChange {
    let before = Dictionary(old.map { ($0.comparable(renamed).subject, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(
      new.map { ($0.comparable { _ in nil }.subject, $0) }, uniquingKeysWith: { first, _ in first })
    return GapChange.StateChange(
      state: state, before: old.map { $0.comparable(renamed) }, after: new.map { $0.comparable { _ in nil } },
      obstacle: { subject in obstacle(before[subject], after[subject]) })
  }

  /// The name of a question in the later version.
  private func renamed(_ gap: AnalysisRecord.Gap) -> String? {
    gap.question.flatMap { question in gap.questionnaire.flatMap { renamed(question, in: $0) } }
  }

  private func renamed(_ question: String, in questionnaire: String) -> String? {
    guard changed.contains(questionnaire), case .same(let name, _) = links.successor(of: question) else { return nil }
    return name
  }

  /// Whether an analysis that has no gap does not show an answer on which it may rest.
  private func isWithheld(_ gap: AnalysisRecord.Gap, ofOld isOld: Bool) -> Bool {
    let name = isOld ? renamed(gap) ?? gap.question : gap.question
    return (isOld ? newWithheld : oldWithheld).contains { answer in
      switch gap.kind {
      case .treaty, .delivery: return false
      case .duty, .notification: return answer.provisions.contains(where: gap.provisions.contains)
      case .evidence, .knowledge:
        let other = isOld ? answer.question : renamed(answer.question, in: answer.questionnaire) ?? answer.question
        return answer.questionnaire == gap.questionnaire && other == name
      }
    }
  }

  private func obstacle(_ one: AnalysisRecord.Gap?, _ other: AnalysisRecord.Gap?) -> ComparisonObstacle? {
    guard let gap = other ?? one, let questionnaire = gap.questionnaire else { return nil }
    if gap.kind == .delivery {
      return (oldDeliveries[questionnaire] == nil) != (newDeliveries[questionnaire] == nil) ? .notDue : nil
    }
    if [oldDeliveries, newDeliveries].contains(where: { Self.absent.contains($0[questionnaire] ?? "") }) {
      return .notDelivered
    }
    if changed.contains(questionnaire), let question = gap.question {
      let link = other == nil ? links.successor(of: question) : links.origin(of: question)
      if case .broken(let reason) = link { return ComparisonObstacle(reason) }
    }
    if (one == nil) != (other == nil), isWithheld(gap, ofOld: other == nil) { return .confidential }
    // What is a gap in one and a blank in the other is neither closed nor opened.
    if (one == nil) != (other == nil), gap.kind != .knowledge {
      let blanks = (one == nil ? old : new).filter { $0.kind == .knowledge }
      let isBlank = blanks.contains { blank in
        blank.question == gap.question || blank.provisions.contains(where: gap.provisions.contains)
      }
      if isBlank { return .notAnswered }
    }
    return nil
  }

  private static let absent = Set(
    [DeliveryRecord.Status.missing, .returned, .unassigned, .awaited, .notDue].map(\.rawValue))
}

extension AnalysisRecord.Gap {
  fileprivate func comparable(_ renamed: (Self) -> String?) -> ComparableGap {
    let name =
      switch kind {
      case .treaty: instrument
      case .delivery: questionnaire ?? ""
      case .duty, .notification: provisions.joined(separator: " ")
      case .evidence, .knowledge: renamed(self) ?? question ?? ""
      }
    return ComparableGap(subject: GapChange.Subject(kind: kind, name: name), instrument: instrument, reason: reason)
  }
}
