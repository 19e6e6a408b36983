/// The four kinds of cooperation that the matrix looks at.
public enum CooperationKind: String, CaseIterable, Sendable, Encodable {
  case extradition
  case mutualAssistance = "mutual-legal-assistance"
  case confiscation
  case policeCooperation = "police-cooperation"
}
