/// What arrived of one questionnaire from the states of a region or of one of its groups.
public struct QuestionnaireTally: Sendable, Encodable {
  public let questionnaire: String
  /// States by what became of their delivery; the statuses are those of ``DeliveryRecord``. One that no state has is
  /// absent.
  public let statuses: [String: Int]
  /// States that delivered, and left relevant required questions open.
  public let incomplete: Int
  /// States of which it is due: all but those that the instrument does not bind.
  public let due: Int
  /// States with a gap of delivery.
  public let gaps: Int
  public let states: Int

  init(_ questionnaire: String, of records: [DeliveryRecord]) {
    self.questionnaire = questionnaire
    statuses = Dictionary(grouping: records, by: \.status.rawValue).mapValues(\.count)
    incomplete = records.count { $0.answered != $0.required }
    due = records.count { $0.status != .notDue }
    gaps = records.count { $0.gapReason != nil }
    states = records.count
  }
}

extension DeliveryRecord {
  /// What is the matter with it; nil when it came on time and complete, or is not due.
  var gapReason: GapReason? {
    switch status {
    case .missing: .missing
    case .draft: .draftOnly
    case .late: .late
    case .onTime: answered == required ? nil : .incomplete
    case .notDue: nil
    }
  }
}
