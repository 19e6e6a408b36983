public import PalermoModel

/// Why a gap of one cycle cannot be compared with another cycle.
public enum ComparisonObstacle: String, CaseIterable, Sendable, Codable {
  /// The question is no longer asked, or others were named in its place.
  case questionRemoved = "question-removed"
  /// The question was not asked before.
  case questionAdded = "question-added"
  /// Several questions ask now what one asked.
  case questionSplit = "question-split"
  /// One question asks now what several asked.
  case questionMerged = "question-merged"
  /// The choice of answers differs, or an answer stands for another level or duty.
  case scaleChanged = "scale-changed"
  /// The question is worded differently in every language, and no crosswalk says that it asks the same.
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
