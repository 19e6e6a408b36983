/// Why a question that applies has no answer that counts. A blank has none of these reasons.
public enum Silence: String, CaseIterable, Sendable {
  /// It was answered before, and nobody has confirmed the answer since.
  case unconfirmed
  /// The answer is "not applicable", which is not open there, or comes without a reason.
  case notOpen = "not-open"
  /// The state owes the questionnaire that asks it, and the day has passed.
  case notDelivered = "not-delivered"
  /// The state owes the questionnaire that asks it, and there is still time.
  case awaited

  /// Whether the questionnaire is not there.
  public var isOfQuestionnaire: Bool {
    switch self {
    case .notDelivered, .awaited: true
    case .unconfirmed, .notOpen: false
    }
  }
}
