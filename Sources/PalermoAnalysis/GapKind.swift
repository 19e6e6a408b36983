public import PalermoModel
import PalermoScoring

/// A kind of reason for a state to act.
public enum GapKind: String, CaseIterable, Sendable, Codable, CodingKeyRepresentable {
  /// An agreement of the region's list not signed, or signed and not ratified or acceded to.
  case treaty
  /// A questionnaire missing, late or incomplete.
  case delivery
  /// A mandatory provision answered no or partly.
  case duty
  /// A yes without a cited law.
  case evidence
  /// An authority, a point of contact, languages or a declaration not notified.
  case notification
  /// A relevant question not answered.
  case knowledge

  /// Whether it is known only of states that answered something.
  public var restsOnAnswers: Bool {
    switch self {
    case .treaty, .delivery: false
    case .duty, .evidence, .notification, .knowledge: true
    }
  }

  /// What the action of the work programme is about that following it up serves.
  public var programmeAction: ProgrammeAction {
    switch self {
    case .treaty, .duty: .accession
    case .delivery, .evidence, .knowledge: .delivery
    case .notification: .authorities
    }
  }
}
