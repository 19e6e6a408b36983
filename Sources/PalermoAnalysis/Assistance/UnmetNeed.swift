/// A need that the match leaves open.
public struct UnmetNeed: Sendable, Encodable {
  /// Why a need is left open.
  public enum Reason: String, CaseIterable, Sendable, Encodable {
    /// No other state offers assistance in the area or documented the provision.
    case nobodyOffers = "nobody-offers"
    /// Those that could help share neither a submission language nor the legal tradition.
    case noCommonLanguage = "no-common-language"
    /// The states that could help and share a language already help others.
    case capacityUsedUp = "capacity-used-up"
  }

  /// The need that nobody is proposed for.
  public let need: AssistanceNeed
  /// Why nobody is.
  public let reason: Reason
}
