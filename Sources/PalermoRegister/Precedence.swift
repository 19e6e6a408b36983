public import PalermoModel

/// Which of several accepted submissions of one state to one questionnaire in one cycle counts: the greatest.
///
/// A final one goes before a draft. Of several the one received last counts; of those received at the same moment the one
/// that bears the latest date. Of equals a person decides, and until then the last entry counts.
public struct Precedence: Comparable, Sendable {
  private let isFinal: Bool
  private let time: Moment
  private let date: CalendarDate?
  /// The number of the entry by which a person accepted it.
  private let decision: Int
  private let number: Int
  private let digest: String

  /// The precedence of an entry.
  ///
  /// - Parameter decision: The entry of a person's decision on it. Nil if there is none.
  public init(_ link: ChainedEntry, decision: ChainedEntry? = nil) {
    self.init(of: link.entry.claim, at: link.entry.time, number: link.entry.number, digest: link.digest, decision)
  }

  /// The precedence of what has no entry yet and will have the next one.
  public init(of claim: RegisterEntry.Claim?, at time: Moment) {
    self.init(of: claim, at: time, number: .max, digest: "", nil)
  }

  private init(
    of claim: RegisterEntry.Claim?, at time: Moment, number: Int, digest: String, _ decision: ChainedEntry?
  ) {
    (isFinal, self.time, self.number, self.digest) = (claim?.status == .final, time, number, digest)
    date = claim?.date
    self.decision = decision.map { $0.entry.kind == .accepted ? $0.entry.number : 0 } ?? 0
  }

  /// Whether a person has accepted it.
  var isDecided: Bool { decision > 0 }

  /// Whether nothing that a state wrote or did tells which of the two is meant: they came at the same moment and bear the
  /// same date.
  public func isLevel(with other: Precedence) -> Bool {
    (isFinal, time, date) == (other.isFinal, other.time, other.date)
  }

  public static func < (one: Precedence, other: Precedence) -> Bool {
    let (mine, theirs) = ((one.isFinal ? 1 : 0, one.time), (other.isFinal ? 1 : 0, other.time))
    if mine != theirs { return mine < theirs }
    if one.date != other.date {
      // One whose date cannot be read goes behind.
      guard let mine = one.date else { return true }
      return other.date.map { mine < $0 } ?? false
    }
    return (one.decision, one.number, one.digest) < (other.decision, other.number, other.digest)
  }
}
