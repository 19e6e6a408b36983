public import PalermoModel

/// One thing that one state can change so that more requests find a basis.
public enum CooperationReform: Hashable, Sendable {
  /// Becoming a party to an instrument.
  case join(String)
  /// Punishing an offence.
  case criminalize(String)
  /// Raising the maximum penalty of an offence to four years.
  case raisePenalty(String)
  /// Declaring that the Convention is taken as the legal basis for extradition (UNTOC art. 16(5)(a)).
  case takeConventionForExtradition
  /// Extraditing without a treaty (UNTOC art. 16(6)).
  case extraditeWithoutTreaty
  /// Extraditing nationals without restriction (UNTOC art. 16(11)).
  case extraditeNationals
  /// Prosecuting nationals who are not extradited (UNTOC art. 15(3)).
  case establishNationalsJurisdiction
  /// Affording assistance without dual criminality (UNTOC art. 18(9)).
  case waiveDualCriminality
  /// Designating a central authority (UNTOC art. 18(13)).
  case designateAuthority
  /// Notifying the Secretary-General of the central authority (UNTOC art. 18(13)).
  case notifyAuthority
  /// Notifying the Secretary-General of the accepted languages (UNTOC art. 18(14)).
  case notifyLanguages
  /// Accepting requests outside diplomatic channels (UNTOC art. 18(13)).
  case acceptDirectRequests
  /// Holding legal persons liable (UNTOC art. 10(1)).
  case holdLegalPersonsLiable
  /// Seeking an order of its own on a foreign request for confiscation (UNTOC art. 13(1)(a)).
  case obtainDomesticOrders
  /// Enforcing foreign orders of confiscation directly (UNTOC art. 13(1)(b)).
  case enforceForeignOrders
  /// Tracing, freezing and seizing property (UNTOC art. 12(2)).
  case traceAndSeize
  /// Taking the Convention as the basis of police cooperation (UNTOC art. 27(2)).
  case takeConventionForPolice

  /// Every reform that there can be, in the order of the instruments' articles.
  public static func all(_ reference: CooperationReference) -> [CooperationReform] {
    var instruments = ["UNTOC"]
    for instrument in reference.offences.map(\.instrument) + reference.treaties.map(\.instrument)
    where !instruments.contains(instrument) {
      instruments.append(instrument)
    }
    return instruments.map { .join($0) } + reference.offences.map { .criminalize($0.id) }
      + reference.offences.filter { $0.instrument != "UNTOC" }.map { .raisePenalty($0.id) }
      + [
        .holdLegalPersonsLiable, .traceAndSeize, .obtainDomesticOrders, .enforceForeignOrders,
        .establishNationalsJurisdiction, .takeConventionForExtradition, .extraditeWithoutTreaty, .extraditeNationals,
        .waiveDualCriminality, .designateAuthority, .notifyAuthority, .acceptDirectRequests, .notifyLanguages,
        .takeConventionForPolice,
      ]
  }

  /// Its name in data: `criminalize`.
  public var name: String {
    switch self {
    case .join: "join"
    case .criminalize: "criminalize"
    case .raisePenalty: "raise-penalty"
    case .takeConventionForExtradition: "take-convention-for-extradition"
    case .extraditeWithoutTreaty: "extradite-without-treaty"
    case .extraditeNationals: "extradite-nationals"
    case .establishNationalsJurisdiction: "establish-nationals-jurisdiction"
    case .waiveDualCriminality: "waive-dual-criminality"
    case .designateAuthority: "designate-authority"
    case .notifyAuthority: "notify-authority"
    case .notifyLanguages: "notify-languages"
    case .acceptDirectRequests: "accept-direct-requests"
    case .holdLegalPersonsLiable: "hold-legal-persons-liable"
    case .obtainDomesticOrders: "obtain-domestic-orders"
    case .enforceForeignOrders: "enforce-foreign-orders"
    case .traceAndSeize: "trace-and-seize"
    case .takeConventionForPolice: "take-convention-for-police"
    }
  }

  /// Code of the instrument or id of the offence that it is about. Nil if it is about neither.
  public var subject: String? {
    switch self {
    case .join(let subject), .criminalize(let subject), .raisePenalty(let subject): subject
    case .takeConventionForExtradition, .extraditeWithoutTreaty, .extraditeNationals, .establishNationalsJurisdiction,
      .waiveDualCriminality, .designateAuthority, .notifyAuthority, .notifyLanguages, .acceptDirectRequests,
      .holdLegalPersonsLiable, .obtainDomesticOrders, .enforceForeignOrders, .traceAndSeize, .takeConventionForPolice:
      nil
    }
  }

  /// The provisions that it would put into practice; none for joining an instrument.
  public func provisions(_ reference: CooperationReference) -> [String] {
    switch self {
    case .join: []
    case .criminalize(let id): reference.offences.first { $0.id == id }?.provisions ?? []
    case .raisePenalty: ["UNTOC/2/(b)"]
    case .takeConventionForExtradition: ["UNTOC/16/5(a)"]
    case .extraditeWithoutTreaty: ["UNTOC/16/6"]
    case .extraditeNationals: ["UNTOC/16/11"]
    case .establishNationalsJurisdiction: ["UNTOC/15/3"]
    case .waiveDualCriminality: ["UNTOC/18/9.2"]
    case .designateAuthority: ["UNTOC/18/13.1"]
    case .notifyAuthority: ["UNTOC/18/13.5"]
    case .notifyLanguages: ["UNTOC/18/14.2"]
    case .acceptDirectRequests: ["UNTOC/18/13.6"]
    case .holdLegalPersonsLiable: ["UNTOC/10/1.1", "UNTOC/10/1.2"]
    case .obtainDomesticOrders: ["UNTOC/13/1(a)"]
    case .enforceForeignOrders: ["UNTOC/13/1(b)"]
    case .traceAndSeize: ["UNTOC/12/2"]
    case .takeConventionForPolice: ["UNTOC/27/2.2"]
    }
  }

  /// The position after the reform. The same position where the state has surely done it already.
  public func applied(to position: CooperationPosition, _ reference: CooperationReference) -> CooperationPosition {
    var position = position
    switch self {
    case .join(let instrument):
      position.isBound[instrument] = .yes
      for treaty in reference.treaties where treaty.instrument == instrument {
        position[partners: treaty.field].instruments.insert(instrument)
      }
    case .criminalize(let id): position[offence: id].isCriminalized = .yes
    case .raisePenalty(let id): position[offence: id].maximumPenalty = max(position[offence: id].maximumPenalty ?? 4, 4)
    case .takeConventionForExtradition: position.extraditionBasis = .yes
    case .extraditeWithoutTreaty: position.needsExtraditionTreaty = .no
    case .extraditeNationals: position.nationals = .extradites
    case .establishNationalsJurisdiction: position.hasNationalsJurisdiction = .yes
    case .waiveDualCriminality: position.dualCriminality = .never
    case .designateAuthority: position.hasCentralAuthority = .yes
    case .notifyAuthority: position.hasNotifiedAuthority = .yes
    case .notifyLanguages: position.hasNotifiedLanguages = .yes
    case .acceptDirectRequests: position.isDiplomaticOnly = .no
    case .holdLegalPersonsLiable: position.holdsLegalPersonsLiable = .yes
    case .obtainDomesticOrders: position.obtainsDomesticOrder = .yes
    case .enforceForeignOrders: position.enforcesForeignOrder = .yes
    case .traceAndSeize: position.canTraceAndSeize = .yes
    case .takeConventionForPolice: position.takesConventionForPolice = .yes
    }
    return position
  }

  /// The kinds of cooperation whose cells it can change.
  func kinds(_ reference: CooperationReference) -> [CooperationKind] {
    switch self {
    case .join(let instrument):
      reference.treaties.contains { $0.instrument == instrument }
        && !reference.offences.contains { $0.instrument == instrument } && instrument != "UNTOC"
        ? reference.treaties.filter { $0.instrument == instrument }.compactMap(\.field.kind) : CooperationKind.allCases
    case .criminalize, .raisePenalty: CooperationKind.allCases
    case .takeConventionForExtradition, .extraditeWithoutTreaty, .extraditeNationals, .establishNationalsJurisdiction:
      [.extradition]
    case .waiveDualCriminality, .designateAuthority, .notifyAuthority, .notifyLanguages, .acceptDirectRequests:
      [.mutualAssistance, .confiscation]
    case .holdLegalPersonsLiable: [.mutualAssistance]
    case .obtainDomesticOrders, .enforceForeignOrders, .traceAndSeize: [.confiscation]
    case .takeConventionForPolice: [.policeCooperation]
    }
  }

  /// Whether it can change cells about an offence.
  func concerns(_ offence: CooperationReference.Offence, _ reference: CooperationReference) -> Bool {
    switch self {
    case .join(let instrument):
      instrument == "UNTOC" || offence.instrument == instrument
        || reference.treaties.contains { $0.instrument == instrument }
    case .criminalize(let id), .raisePenalty(let id): offence.id == id
    case .takeConventionForExtradition, .extraditeWithoutTreaty, .extraditeNationals, .establishNationalsJurisdiction,
      .waiveDualCriminality, .designateAuthority, .notifyAuthority, .notifyLanguages, .acceptDirectRequests,
      .holdLegalPersonsLiable, .obtainDomesticOrders, .enforceForeignOrders, .traceAndSeize, .takeConventionForPolice:
      true
    }
  }
}

extension CooperationReference.Field {
  /// The kind of cooperation that treaties of this field serve.
  fileprivate var kind: CooperationKind? {
    switch self {
    case .extraditionTreaties: .extradition
    case .assistanceTreaties: .mutualAssistance
    case .confiscationTreaties: .confiscation
    case .policeAgreements: .policeCooperation
    case .needsExtraditionTreaty, .extraditionBasis, .nationals, .nationalsJurisdiction, .sentenceEnforcement,
      .minimumPenalty, .dualCriminality, .centralAuthority, .authorityNotified, .languages, .languagesNotified,
      .diplomaticOnly, .legalPersons, .needsConfiscationTreaty, .domesticOrder, .foreignOrder, .tracing, .policeBasis:
      nil
    }
  }
}
