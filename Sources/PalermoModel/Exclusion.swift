/// Provisions that are deliberately not asked about.
public struct Exclusion: Sendable {
  /// Ids of the provisions, all of the cluster of the questionnaire.
  public let provisions: [String]
  /// Why they are left out.
  public let reason: LocalizedText
  /// Where it stands in its file.
  public let position: SourcePosition

  /// Provisions left out and why.
  public init(provisions: [String], reason: LocalizedText, position: SourcePosition) {
    (self.provisions, self.reason, self.position) = (provisions, reason, position)
  }
}
