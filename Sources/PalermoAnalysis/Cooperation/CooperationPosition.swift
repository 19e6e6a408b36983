public import PalermoModel

/// The facts about one state as a requesting and as a requested state.
///
/// These are the inputs of the decision tables. What the state left blank, or answered in confidence, is unknown.
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

  /// Code of the state.
  public let state: String
  /// Whether an instrument binds it; one that is absent is unknown.
  public var isBound: [String: Truth] = [:]
  /// Instruments whose entry in the participation is not verified against the depositary.
  public var unverified: Set<String> = []
  /// How it punishes each offence, by id. One that is absent is unknown.
  public var offences: [String: Offence] = [:]
  /// Languages in which it makes requests, as tags of BCP 47: its submission languages.
  public var workingLanguages: Set<String> = []

  /// Whether it makes extradition conditional on a treaty (UNTOC art. 16(4) and (6)).
  public var needsExtraditionTreaty = Truth.unknown
  /// What it declared about the Convention as the legal basis for extradition (UNTOC art. 16(5)(a)). Nil if not known.
  public var extraditionBasis: ConventionBasis?
  /// States to which an extradition treaty binds it (UNTOC art. 16(3)).
  public var extraditionTreaties = TreatyPartners()
  /// How it deals with requests for its nationals (UNTOC art. 16(10) to (12)). Nil if not known.
  public var nationals: NationalsPolicy?
  /// Whether it can prosecute a national whom it does not extradite (UNTOC art. 15(3)).
  public var hasNationalsJurisdiction = Truth.unknown
  /// Whether it considers enforcing the sentence of a national whom it does not extradite (UNTOC art. 16(12)).
  public var considersEnforcement = Truth.unknown
  /// Least maximum penalty, in years, for extradition without a treaty (UNTOC art. 16(7)). Nil if there is no
  /// threshold, or it is not known.
  public var minimumPenalty: Double?

  /// States to which a treaty on mutual legal assistance binds it (UNTOC art. 18(6) and (7)).
  public var assistanceTreaties = TreatyPartners()
  /// Whether it requires dual criminality for assistance (UNTOC art. 18(9)). Nil if not known.
  public var dualCriminality: DualCriminalityPolicy?
  /// Whether it has designated a central authority for mutual legal assistance (UNTOC art. 18(13)).
  public var hasCentralAuthority = Truth.unknown
  /// Whether it has notified the Secretary-General of that authority (UNTOC art. 18(13)).
  public var hasNotifiedAuthority = Truth.unknown
  /// Languages in which it accepts requests, as tags of BCP 47 (UNTOC art. 18(14)). Nil if they are not known.
  public var acceptedLanguages: Set<String>?
  /// Whether it has notified the Secretary-General of ``acceptedLanguages`` (UNTOC art. 18(14)).
  public var hasNotifiedLanguages = Truth.unknown
  /// Whether it demands that requests come through diplomatic channels (UNTOC art. 18(13)).
  public var isDiplomaticOnly = Truth.unknown
  /// Whether legal persons can be held liable (UNTOC art. 10).
  public var holdsLegalPersonsLiable = Truth.unknown

  /// Whether it makes cooperation in confiscation conditional on a treaty (UNTOC art. 13(6)).
  public var needsConfiscationTreaty = Truth.unknown
  /// States to which a treaty on confiscation binds it.
  public var confiscationTreaties = TreatyPartners()
  /// The route of UNTOC art. 13(1)(a): its own order on a foreign request.
  public var obtainsDomesticOrder = Truth.unknown
  /// The route of UNTOC art. 13(1)(b): enforcing the foreign order.
  public var enforcesForeignOrder = Truth.unknown
  /// The powers of UNTOC art. 12(2).
  public var canTraceAndSeize = Truth.unknown

  /// States with which its law enforcement authorities have agreements (UNTOC art. 27(2)).
  public var policeAgreements = TreatyPartners()
  /// Whether it takes the Convention as the basis of police cooperation (UNTOC art. 27(2)).
  public var takesConventionForPolice = Truth.unknown

  /// The position of a state about which nothing is known.
  public init(state: String) {
    self.state = state
  }

  /// What is known of an offence, by id: nothing for one that ``offences`` does not hold.
  public subscript(offence id: String) -> Offence {
    get { offences[id] ?? Offence() }
    set { offences[id] = newValue }
  }

  /// Whether an instrument binds it.
  func isBound(by instrument: String) -> Truth { isBound[instrument] ?? .unknown }
}

extension Truth {
  /// Yes when both are yes, no when one is no, else unknown.
  func and(_ other: Truth) -> Truth {
    self == .no || other == .no ? .no : self == .yes && other == .yes ? .yes : .unknown
  }

  /// Yes when one is yes, no when both are no, else unknown.
  func or(_ other: Truth) -> Truth { !(!self).and(!other) }
}
