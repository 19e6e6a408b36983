public import PalermoAnalysis
public import PalermoModel

extension DeliveryRecord.Status {
  /// The status in words.
  public var name: LocalizedText {
    switch self {
    case .onTime: Texts.DeliveryStatuses.onTime
    case .late: Texts.DeliveryStatuses.late
    case .draft: Texts.DeliveryStatuses.draft
    case .returned: Texts.DeliveryStatuses.returned
    case .unassigned: Texts.DeliveryStatuses.unassigned
    case .missing: Texts.DeliveryStatuses.missing
    case .awaited: Texts.DeliveryStatuses.awaited
    case .voluntary: Texts.DeliveryStatuses.voluntary
    case .notDue: Texts.DeliveryStatuses.notDue
    }
  }
}
