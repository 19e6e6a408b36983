public import PalermoModel

/// The facts about one state as a requesting and as a requested state.
///
/// These are the inputs of the decision tables. What the state did not answer, or answered in confidence, is unknown.
public struct CooperationPosition: Hashable, Sendable {
  /// How a state punishes one offence.
  public struct Offence: Hashable, Sendable, Encodable {
    /// Whether it punishes the conduct. "Partly" is unknown.
    public var isCriminalized = Truth.unknown
    /// The maximum penalty in years. Nil if it is not known.
    public var maximumPenalty: Double?

    /// An unknown position.
    public init() {}

    /// Whether it is serious crime: punished, with a maximum of at least four years (UNTOC art. 2(b)).
    public var isSerious: Truth {
      isCriminalized.and(maximumPenalty.map { Truth($0 >= 4) } ?? .unknown)
    }
  }

  public let state: String
  /// Whether an instrument binds it; one that is absent is unknown.
  public var isBound: [String: Truth] = [:]
  /// Instruments whose entry in the participation is not verified against the depositary.
  public var unverified: Set<String> = []
  /// By id of the offence.
  public var offences: [String: Offence] = [:]
  public var workingLanguages: Set<String> = []

  public var needsExtraditionTreaty = Truth.unknown
  /// Nil if it is not known.
  public var extraditionBasis: ConventionBasis?
  public var extraditionTreaties = TreatyPartners()
  /// Nil if it is not known.
  public var nationals: NationalsPolicy?
  /// Whether it can prosecute a national whom it does not extradite (UNTOC art. 15(3)).
  public var hasNationalsJurisdiction = Truth.unknown
  /// Whether it considers enforcing the sentence of a national whom it does not extradite (UNTOC art. 16(12)).
  public var considersEnforcement = Truth.unknown
  /// The least maximum penalty in years for extradition. Nil if there is none, or it is not known.
  public var minimumPenalty: Double?

  public var assistanceTreaties = TreatyPartners()
  /// Nil if it is not known.
  public var dualCriminality: DualCriminalityPolicy?
  public var hasCentralAuthority = Truth.unknown
  public var hasNotifiedAuthority = Truth.unknown
  /// The languages in which it accepts requests. Nil if they are not known.
  public var acceptedLanguages: Set<String>?
  public var hasNotifiedLanguages = Truth.unknown
  public var isDiplomaticOnly = Truth.unknown
  /// Whether legal persons can be held liable (UNTOC art. 10).
  public var holdsLegalPersonsLiable = Truth.unknown

  public var needsConfiscationTreaty = Truth.unknown
  public var confiscationTreaties = TreatyPartners()
  /// The route of UNTOC art. 13(1)(a): its own order on a foreign request.
  public var obtainsDomesticOrder = Truth.unknown
  /// The route of UNTOC art. 13(1)(b): enforcing the foreign order.
  public var enforcesForeignOrder = Truth.unknown
  /// The powers of UNTOC art. 12(2).
  public var canTraceAndSeize = Truth.unknown

  public var policeAgreements = TreatyPartners()
  /// Whether it takes the Convention as the basis of police cooperation (UNTOC art. 27(2)).
  public var takesConventionForPolice = Truth.unknown

  /// The position of a state about which nothing is known.
  public init(state: String) {
    self.state = state
  }

  /// What is known of an offence.
  public subscript(offence id: String) -> Offence {
    get { offences[id] ?? Offence() }
    set { offences[id] = newValue }
  }

  /// Whether an instrument binds it.
  func isBound(by instrument: String) -> Truth { isBound[instrument] ?? .unknown }
}

extension Truth {
  /// Yes when both are, no when one is not, else unknown.
  func and(_ other: Truth) -> Truth {
    self == .no || other == .no ? .no : self == .yes && other == .yes ? .yes : .unknown
  }

  /// No when neither is, yes when one is, else unknown.
  func or(_ other: Truth) -> Truth { !(!self).and(!other) }
}
