/// The four kinds of cooperation that the matrix looks at.
public enum CooperationKind: String, CaseIterable, Sendable, Encodable {
  /// UNTOC, article 16.
  case extradition
  /// UNTOC, article 18.
  case mutualAssistance = "mutual-legal-assistance"
  /// UNTOC, articles 12 and 13.
  case confiscation
  /// UNTOC, article 27.
  case policeCooperation = "police-cooperation"
}
