import PalermoAnalysis
public import PalermoModel
public import PalermoResults
import PalermoWriting

/// What differs between a publication and the one before it, in the words of a briefing.
///
/// Both are compared as they were published, so that nothing that either withholds is told.
public struct PublicationChange: Sendable {
  private let diff: AnalysisDiff
  private let before: AnalysisRecord

  /// The change from a publication to another.
  ///
  /// - Parameters:
  ///   - before: The earlier publication.
  ///   - now: The later one.
  ///   - corpus: The questionnaires that the two rest on, and the crosswalks between these.
  public init(from before: AnalysisRecord, to now: AnalysisRecord, corpus: Corpus) {
    self.before = before
    diff = AnalysisDiff(from: before, to: now, corpus: corpus)
  }

  /// The difference as programs read it.
  public var difference: AnalysisDiff { diff }

  /// Which publication it is compared with.
  func basis(_ language: Language) -> String {
    let date = before.asOf.map(NumberFormat(language).date) ?? "–"
    guard let release = before.release else { return Texts.Briefing.comparedWithDate(date: date)(language) }
    return Texts.Briefing.comparedWith(release: release, date: date)(language)
  }

  /// What became of gaps, in numbers.
  func sentences(_ language: Language) -> [String] {
    let total = diff.gaps.total
    let format = NumberFormat(language)
    return [
      Texts.Briefing.gapsSince(
        closed: format.count(total.closed), opened: format.count(total.opened),
        unchanged: format.count(total.unchanged), rest: format.count(total.notCompared))(language)
    ] + [ChangeSentences.reasons(diff.gaps)].compactMap { $0?(language) }
  }

  /// The agreements that a state has joined since, by their codes. Nil if it joined none.
  func agreements(joinedBy state: String) -> String? {
    let closed = diff.gaps.states.first { $0.state == state }?.closed ?? []
    let joined = closed.filter { $0.kind == .treaty }.map(\.subject)
    return joined.isEmpty ? nil : joined.joined(separator: ", ")
  }

  /// The number of questionnaires of a state that were not there before and are now.
  func delivered(by state: String) -> Int {
    let replies = Set(DeliveryRecord.Status.allCases.filter(\.isReply).map(\.rawValue))
    return diff.deliveries.count { change in
      change.state == state && replies.contains(change.after ?? "") && !replies.contains(change.before ?? "")
    }
  }
}
