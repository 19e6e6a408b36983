/// The facts about a gap that a comparison needs.
public struct ComparableGap: Sendable {
  public let subject: GapChange.Subject
  public let instrument: String
  public let reason: GapReason

  /// A gap by its subject and its reason.
  public init(subject: GapChange.Subject, instrument: String, reason: GapReason) {
    (self.subject, self.instrument, self.reason) = (subject, instrument, reason)
  }
}
