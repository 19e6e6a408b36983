public import PalermoAnalysis
public import PalermoModel

extension GapKind {
  /// The kind in words.
  public var name: LocalizedText {
    switch self {
    case .treaty: Texts.GapKinds.treaty
    case .delivery: Texts.GapKinds.delivery
    case .duty: Texts.GapKinds.duty
    case .evidence: Texts.GapKinds.evidence
    case .notification: Texts.GapKinds.notification
    case .knowledge: Texts.GapKinds.knowledge
    }
  }

  /// The heading of a list of gaps of the kind.
  package var heading: LocalizedText {
    switch self {
    case .treaty: Texts.GapKindHeadings.treaty
    case .delivery: Texts.Site.deliveries
    case .duty: Texts.GapKindHeadings.duty
    case .evidence: Texts.GapKindHeadings.evidence
    case .notification: Texts.GapKindHeadings.notification
    case .knowledge: Texts.GapKindHeadings.knowledge
    }
  }
}
