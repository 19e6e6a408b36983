/// What a comparison has to know of a gap.
public struct ComparableGap: Sendable {
  public let subject: GapChange.Subject
  public let instrument: String
  public let reason: GapReason

  /// A gap by what it is about and what is the matter.
  public init(subject: GapChange.Subject, instrument: String, reason: GapReason) {
    (self.subject, self.instrument, self.reason) = (subject, instrument, reason)
  }
}
