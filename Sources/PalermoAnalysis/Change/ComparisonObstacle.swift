public import PalermoModel

/// Why a gap of one cycle cannot be compared with another cycle.
public enum ComparisonObstacle: String, CaseIterable, Sendable, Codable {
  case questionRemoved = "question-removed"
  case questionAdded = "question-added"
  case questionSplit = "question-split"
  case questionMerged = "question-merged"
  case scaleChanged = "scale-changed"
  case wordingChanged = "wording-changed"
  /// The state did not deliver the questionnaire in one of the cycles.
  case notDelivered = "not-delivered"
  /// The questionnaire was not due in one of the cycles.
  case notDue = "not-due"
  /// The instrument did not bind the state in one of the cycles, or it is not known whether it did.
  case notInForce = "not-in-force"
  /// A reservation stood in one of the cycles.
  case reserved
  /// The question was not put to the state in one of the cycles, or did not apply to it, or did not ask for it.
  case notAsked = "not-asked"
  /// The question was left blank in one of the cycles: not answered is not "no", and not "yes" either.
  case notAnswered = "not-answered"
  /// An answer is confidential in one of the cycles.
  case confidential
  /// It is not known when the state signed or joined.
  case dateUnknown = "date-unknown"

  /// The break in a series of questions.
  public init(_ reason: Continuity.Break) {
    self =
      switch reason {
      case .removed: .questionRemoved
      case .added: .questionAdded
      case .split: .questionSplit
      case .merged: .questionMerged
      case .scale: .scaleChanged
      case .wording: .wordingChanged
      }
  }
}
