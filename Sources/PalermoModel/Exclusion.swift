/// Provisions that are deliberately not asked about.
public struct Exclusion: Sendable {
  public let provisions: [String]
  public let reason: LocalizedText
  public let position: SourcePosition

  /// Provisions left out and why.
  public init(provisions: [String], reason: LocalizedText, position: SourcePosition) {
    (self.provisions, self.reason, self.position) = (provisions, reason, position)
  }
}
