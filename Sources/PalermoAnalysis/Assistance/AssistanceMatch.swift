/// Assistance that a state asks for in one area, about one article.
public struct AssistanceNeed: Hashable, Sendable, Encodable {
  public let state: String
  public let area: String
  public let instrument: String
  /// Nil for a question outside any article.
  public let article: Int?
  /// The questions with which it was asked for.
  public let questions: [String]
  /// The provisions that these are about.
  public let provisions: [String]
}

/// What makes a state able to help, from the best fit to the least.
public enum AssistanceBasis: String, CaseIterable, Sendable, Encodable {
  /// It offers assistance in the same area, about the same article.
  case sameArticle = "offer-same-article"
  /// It offers assistance in the same area, about another article.
  case sameArea = "offer-same-area"
  /// It documented, with evidence cited or verified, that it implements the same provision in full.
  case documentedPractice = "documented-practice"

  /// How well it fits: 3, 2 or 1.
  public var fit: Int {
    switch self {
    case .sameArticle: 3
    case .sameArea: 2
    case .documentedPractice: 1
    }
  }
}

/// A need and the state that is proposed to meet it.
public struct AssistancePair: Sendable, Encodable {
  public let need: AssistanceNeed
  /// The state that could help.
  public let from: String
  public let basis: AssistanceBasis
  /// 3, 2 or 1: ``AssistanceBasis/fit``.
  public let fit: Int
  /// The submission languages that both have.
  public let languages: [String]
  /// Whether both have the same legal tradition; false when it is not known of one of them.
  public let sharesLegalTradition: Bool
  /// For documented practice: the provisions that it documents.
  public let documented: [String]
}

/// A need that the match leaves open.
public struct UnmetNeed: Sendable, Encodable {
  /// Why a need is left open.
  public enum Reason: String, CaseIterable, Sendable, Encodable {
    /// No other state offers assistance in the area or documented the provision.
    case nobodyOffers = "nobody-offers"
    /// Those that could help share neither a submission language nor the legal tradition.
    case noCommonLanguage = "no-common-language"
    /// Those that could help and be understood help others already.
    case capacityUsedUp = "capacity-used-up"
  }

  public let need: AssistanceNeed
  public let reason: Reason
}

/// Who could help whom: as many needs met as possible and, among the ways to meet as many, one whose fits add up to the
/// most. It is a proposal to be talked over, and ranks nobody.
public struct AssistanceMatch: Sendable, Encodable {
  /// The action of the work programme that it serves.
  public let followUp = ProgrammeAction.assistance
  /// The number of needs that one state can meet: an assumption of planning and no fact about any state.
  public let capacity: Int
  /// The number of needs: those of the pairs and those unmet.
  public let needs: Int
  /// In the order of the needs: by state, instrument, article and area.
  public let pairs: [AssistancePair]
  /// In the same order.
  public let unmet: [UnmetNeed]

  /// The capacity unless another is asked for.
  public static let defaultCapacity = 5
}
