public import PalermoModel

/// What arrived of one questionnaire from one state.
public struct DeliveryRecord: Sendable {
  /// How a delivery stands on the day of the status.
  public enum Status: String, CaseIterable, Sendable, Encodable {
    /// A final submission arrived by the due day.
    case onTime = "on-time"
    /// A final submission arrived after the due day.
    case late
    /// Only a draft arrived.
    case draft
    /// What arrived was returned, and nothing that counts came instead.
    case returned
    /// Something arrived that seems to be this, but names a state, a questionnaire or a cycle that is not known.
    case unassigned
    /// Nothing arrived, and the day has passed.
    case missing
    /// Nothing arrived, and there is still time.
    case awaited
    /// Something arrived although the state is not a party to the instrument, so that nothing is due.
    case voluntary
    /// The state is not a party to the instrument, so nothing is due.
    case notDue = "not-due"

    /// Whether the state has delivered a final submission that was due from it.
    public var isReply: Bool { self == .onTime || self == .late }
  }

  /// Code of the state.
  public let state: String
  /// Id of the questionnaire, whatever the version.
  public let questionnaire: String
  /// Code of the instrument that it asks about. Empty if no version of the questionnaire is at hand.
  public let instrument: String
  /// Whether the instrument binds the state on the day that the questionnaire is due.
  public let isParty: Truth
  /// Whether that is verified against the depositary.
  public let isVerified: Bool
  /// Last day on which a delivery is on time.
  public let due: CalendarDate
  /// How the delivery stands.
  public let status: Status
  /// The day of the first accepted submission, which decides whether the delivery is on time; for a draft, that of the
  /// last one. Nil if nothing that counts arrived.
  public let delivered: CalendarDate?
  /// The day of the accepted submission that counts now. Nil if that is the first.
  public let amended: CalendarDate?
  /// Days from the due day to the delivery or, where a final submission has not arrived, to today. Nil if it is not
  /// late, or it is not known what day today is.
  public let daysLate: Int?
  /// Relevant required questions, answered and in all. Nil if nothing that counts arrived.
  public let completeness: Completeness?

  /// Relevant required questions without an answer. Nil if nothing arrived, or all are answered.
  public var blank: Int? { completeness.flatMap { $0.blank > 0 ? $0.blank : nil } }

  /// Whether something arrived that leaves relevant required questions unanswered.
  public var isIncomplete: Bool { blank != nil }

  /// The reason why the delivery is a gap. Nil if it is none.
  var gapReason: GapReason? {
    switch status {
    case .missing: .missing
    case .draft: .draftOnly
    case .returned: .returned
    case .unassigned: .unassigned
    case .late: .late
    case .onTime: isIncomplete ? .incomplete : nil
    case .awaited, .voluntary, .notDue: nil
    }
  }

  /// Whether the state is to deliver or complete something, now or later.
  public var isOwed: Bool {
    switch status {
    case .draft, .missing, .awaited: true
    case .returned, .unassigned: isParty != .no
    case .onTime, .late: isIncomplete
    case .voluntary, .notDue: false
    }
  }
}

extension DeliveryRecord: Encodable {
  private enum Key: CodingKey {
    case state, questionnaire, instrument, isParty, isVerified, due, status, delivered, amended, daysLate
    case answered, required
  }

  /// Encodes completeness as two numbers, which are left out where nothing arrived.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(state, forKey: .state)
    try container.encode(questionnaire, forKey: .questionnaire)
    try container.encode(instrument, forKey: .instrument)
    try container.encode(isParty, forKey: .isParty)
    try container.encode(isVerified, forKey: .isVerified)
    try container.encode(due, forKey: .due)
    try container.encode(status, forKey: .status)
    try container.encodeIfPresent(delivered, forKey: .delivered)
    try container.encodeIfPresent(amended, forKey: .amended)
    try container.encodeIfPresent(daysLate, forKey: .daysLate)
    try container.encodeIfPresent(completeness?.answered, forKey: .answered)
    try container.encodeIfPresent(completeness?.required, forKey: .required)
  }
}
