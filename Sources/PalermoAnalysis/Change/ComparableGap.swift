/// The facts about a gap that a comparison needs.
public struct ComparableGap: Sendable {
  /// What the gap is about, by which it is found again in the other cycle.
  public let subject: GapChange.Subject
  /// Code of the instrument.
  public let instrument: String
  /// What exactly is the matter.
  public let reason: GapReason

  /// A gap by its subject and its reason.
  public init(subject: GapChange.Subject, instrument: String, reason: GapReason) {
    (self.subject, self.instrument, self.reason) = (subject, instrument, reason)
  }
}
