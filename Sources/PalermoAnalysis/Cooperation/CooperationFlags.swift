/// A remark on an outcome: an obstacle, a way round one, or a doubt.
public struct CooperationFlags: OptionSet, Hashable, Sendable {
  /// One bit for each flag.
  public let rawValue: UInt16

  /// Flags by their bits, as ``names`` lists them.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The requested state has no central authority: the diplomatic channel remains (18(13)).
  public static let channelMissing = Self(rawValue: 1 << 0)
  /// It has not notified its central authority (18(13)).
  public static let notNotified = Self(rawValue: 1 << 1)
  /// No working language of the requesting state is accepted (18(14)).
  public static let translation = Self(rawValue: 1 << 2)
  /// The accepted languages are not notified or not known (18(14)).
  public static let languageUnknown = Self(rawValue: 1 << 3)
  /// Requests must come through diplomatic channels (18(13)).
  public static let diplomaticOnly = Self(rawValue: 1 << 4)
  /// Legal persons are not liable in the requested state, which limits aid in cases against them (10, 18(2)).
  public static let entityLimit = Self(rawValue: 1 << 5)
  /// Without dual criminality the requested state may decline (18(9) through 13(3)).
  public static let dualCriminality = Self(rawValue: 1 << 6)
  /// Nationals are not extradited (16(10)).
  public static let nationalRefused = Self(rawValue: 1 << 7)
  /// They are prosecuted at the request of the other state (15(3), 16(10)).
  public static let prosecution = Self(rawValue: 1 << 8)
  /// They cannot be prosecuted either (15(3)).
  public static let prosecutionGap = Self(rawValue: 1 << 9)
  /// Nationals are extradited on conditions (16(11)).
  public static let nationalConditional = Self(rawValue: 1 << 10)
  /// Enforcing the foreign sentence against a national is considered (16(12)).
  public static let sentenceEnforcement = Self(rawValue: 1 << 11)
  /// The maximum penalty is below what the requested state demands for extradition (16(7)).
  public static let minimumPenalty = Self(rawValue: 1 << 12)
  /// Whether a treaty binds the two is not known: the outcome is a floor.
  public static let treatyUnknown = Self(rawValue: 1 << 13)
  /// The offence counts as serious crime by the law of the requesting state only. An interpretation.
  public static let thresholdUnsure = Self(rawValue: 1 << 14)
  /// The opposite request stands differently, and some states then refuse. An interpretation.
  public static let reciprocityRisk = Self(rawValue: 1 << 15)

  /// Each flag and its name, in order.
  public static let names: [(flag: CooperationFlags, name: String)] = [
    (channelMissing, "CHANNEL_MISSING"), (notNotified, "NOT_NOTIFIED"), (translation, "TRANSLATION"),
    (languageUnknown, "LANGUAGE_UNKNOWN"), (diplomaticOnly, "DIPLOMATIC_ONLY"), (entityLimit, "ENTITY_LIMIT"),
    (dualCriminality, "DUAL_CRIMINALITY"), (nationalRefused, "NATIONAL_REFUSED"), (prosecution, "PROSECUTION"),
    (prosecutionGap, "GAP"), (nationalConditional, "NATIONAL_CONDITIONAL"),
    (sentenceEnforcement, "SENTENCE_ENFORCEMENT"), (minimumPenalty, "MIN_PENALTY"), (treatyUnknown, "TREATY_UNKNOWN"),
    (thresholdUnsure, "THRESHOLD_UNSURE"), (reciprocityRisk, "RECIPROCITY_RISK"),
  ]

  /// The flags for obstacles, without those for ways round them and for doubts.
  static let obstacles: CooperationFlags = [
    channelMissing, notNotified, translation, languageUnknown, diplomaticOnly, entityLimit, dualCriminality,
    nationalRefused, prosecutionGap, nationalConditional, minimumPenalty,
  ]

  /// The flags that a lawyer should confirm: they rest on an interpretation, not on the words of the treaty.
  public static let interpretations: CooperationFlags = [thresholdUnsure, reciprocityRisk]
}
