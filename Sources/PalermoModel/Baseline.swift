/// Findings that the project has accepted, each with a reason: they are not shown again and do not count.
public struct Baseline: Sendable {
  /// One finding that was accepted.
  public struct Entry: Sendable {
    /// The rule of the finding.
    public let rule: String
    /// The file of the finding, relative to the file of the baseline.
    public let file: String
    /// The fingerprint of the finding in that file.
    public let fingerprint: String
    /// Why it was accepted.
    public let reason: String
    /// The last day on which it is accepted; nil for no end.
    public let expires: CalendarDate?
    /// Where the entry stands.
    public let position: SourcePosition
    /// Where its last day stands.
    public let expiryPosition: SourcePosition

    /// An entry of a file.
    public init(
      rule: String, file: String, fingerprint: String, reason: String, expires: CalendarDate?,
      position: SourcePosition = .start, expiryPosition: SourcePosition = .start
    ) {
      (self.rule, self.file, self.fingerprint, self.reason) = (rule, file, fingerprint, reason)
      (self.expires, self.position, self.expiryPosition) = (expires, position, expiryPosition)
    }
  }

  /// In the order of the file.
  public let entries: [Entry]
  /// Where it was read from, or is to be written to.
  public let file: String

  /// A baseline with its entries.
  public init(entries: [Entry], file: String) {
    (self.entries, self.file) = (entries, file)
  }
}
