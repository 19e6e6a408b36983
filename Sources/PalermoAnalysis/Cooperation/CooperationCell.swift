public import PalermoModel

/// What the decision tables make of one request: the row that settles it, and what goes with it. Four bytes.
public struct CooperationCell: Hashable, Sendable {
  public let row: DecisionRow
  public internal(set) var flags: CooperationFlags

  init(_ row: DecisionRow, _ flags: CooperationFlags = []) {
    (self.row, self.flags) = (row, flags)
  }

  public var outcome: CooperationOutcome { row.outcome }

  /// What the outcome amounts to. That a state may decline counts as no, unless a treaty may stand behind the request.
  public var standing: CooperationStanding {
    switch outcome {
    case .yesTreaty, .yesConvention, .yesDomesticLaw: .yes
    case .yesDiscretionary, .uncertain, .weak: .conditional
    case .refusable: flags.contains(.treatyUnknown) ? .unknown : .no
    case .noBasis, .noDualCriminality, .noCapacity, .noConvention, .notCovered: .no
    case .refusableUnknown, .unknown: .unknown
    }
  }

  /// Whether it is certain that there is no full basis.
  var isSurelyNotYes: Bool {
    standing == .no || standing == .conditional && !flags.contains(.treatyUnknown)
  }
}

extension CooperationCell {
  /// Applies the decision tables to a request.
  ///
  /// - Parameters:
  ///   - kind: What is requested.
  ///   - requesting: The state that requests it.
  ///   - requested: The state that is to render it; its law and its declarations decide.
  ///   - offence: What the request is about. That a group is involved and the case is transnational is assumed.
  public init(
    _ kind: CooperationKind, from requesting: CooperationPosition, to requested: CooperationPosition,
    offence: CooperationReference.Offence
  ) {
    let pair = CooperationPair(from: requesting, to: requested)
    self = pair.cell(kind, pair.subject(offence))
  }
}

/// The requests of one state to another. A and B are the requesting and the requested state of the tables.
struct CooperationPair {
  /// What a request is about, the same for every kind of cooperation.
  struct Subject {
    /// The row that ends the matter (S1 to S4), if one does.
    var end: DecisionRow?
    var flags: CooperationFlags = []
    /// Whether both states punish the conduct: a cautious stand-in for dual criminality, which looks at the conduct and
    /// not at the name of the offence.
    let isPunishedInBoth: Truth
    /// In the requested state, in years.
    let maximumPenalty: Double?
  }

  private let a: CooperationPosition
  private let b: CooperationPosition
  private let areBoundByConvention: Truth

  init(from requesting: CooperationPosition, to requested: CooperationPosition) {
    (a, b) = (requesting, requested)
    areBoundByConvention = a.isBound(by: "UNTOC").and(b.isBound(by: "UNTOC"))
  }

  /// Applies the decision tables to a request.
  func cell(_ kind: CooperationKind, _ subject: Subject) -> CooperationCell {
    switch kind {
    case .extradition: extradition(subject)
    case .mutualAssistance: mutualAssistance(subject)
    case .confiscation: confiscation(subject)
    case .policeCooperation: policeCooperation(subject)
    }
  }

  // MARK: Step 1: is the offence covered between the two?

  /// Looks at an offence between the two states.
  func subject(_ offence: CooperationReference.Offence) -> Subject {
    let (ofA, ofB) = (a[offence: offence.id], b[offence: offence.id])
    var subject = Subject(
      isPunishedInBoth: ofA.isCriminalized.and(ofB.isCriminalized), maximumPenalty: ofB.maximumPenalty)
    switch areBoundByConvention {
    case .no: subject.end = .s1
    case .unknown: subject.end = .s1Unknown
    case .yes where offence.instrument == "UNTOC": break
    case .yes:
      let isOfProtocol = a.isBound(by: offence.instrument).and(b.isBound(by: offence.instrument))
      if isOfProtocol == .yes { break }
      // The Convention does not say whose law fixes the four years; it is taken to be that of the requesting state.
      switch isOfProtocol.or(ofA.isSerious) {
      case .no: subject.end = .s4
      case .unknown: subject.end = .s4Unknown
      case .yes: if ofB.maximumPenalty.map({ $0 < 4 }) == true { subject.flags = .thresholdUnsure }
      }
    }
    return subject
  }

  // MARK: Extradition, UNTOC art. 16

  private func extradition(_ subject: Subject) -> CooperationCell {
    let flags = subject.flags
    if let end = subject.end { return CooperationCell(end, flags) }
    switch subject.isPunishedInBoth {
    case .no: return CooperationCell(.e1, flags)
    case .unknown: return CooperationCell(.e2, flags)
    case .yes: break
    }
    let treaty = treaty(a.extraditionTreaties, b.extraditionTreaties)
    if treaty == .yes { return CooperationCell(.e3, flags.union(nationalFlags)) }
    let floor = flags.union(nationalFlags).union(penaltyFlags(subject)).union(treaty == .unknown ? .treatyUnknown : [])
    if b.needsExtraditionTreaty == .no { return CooperationCell(.e7, floor) }
    if b.extraditionBasis == .yes { return CooperationCell(.e4, floor) }
    guard b.needsExtraditionTreaty == .yes, treaty == .no else { return CooperationCell(.e8, flags) }
    return switch b.extraditionBasis {
    case .no: CooperationCell(.e5, flags)
    case .notDeclared: CooperationCell(.e6, flags)
    case .yes, nil: CooperationCell(.e8, flags)
    }
  }

  private var nationalFlags: CooperationFlags {
    guard let policy = b.nationals, policy != .extradites else { return [] }
    var flags: CooperationFlags = policy == .conditional ? .nationalConditional : .nationalRefused
    if policy == .refuses {
      if b.hasNationalsJurisdiction == .yes { flags.insert(.prosecution) }
      if b.hasNationalsJurisdiction == .no { flags.insert(.prosecutionGap) }
    }
    if b.considersEnforcement == .yes { flags.insert(.sentenceEnforcement) }
    return flags
  }

  private func penaltyFlags(_ subject: Subject) -> CooperationFlags {
    guard let minimum = b.minimumPenalty, let maximum = subject.maximumPenalty else { return [] }
    return maximum < minimum ? .minimumPenalty : []
  }

  // MARK: Mutual legal assistance, UNTOC art. 18

  private func mutualAssistance(_ subject: Subject) -> CooperationCell {
    let flags = subject.flags
    if let end = subject.end { return CooperationCell(end, flags) }
    let treaty = treaty(a.assistanceTreaties, b.assistanceTreaties)
    let entityFlag: CooperationFlags = b.holdsLegalPersonsLiable == .no ? .entityLimit : []
    if treaty == .yes { return CooperationCell(.m1, flags.union(channelFlags).union(entityFlag)) }
    let row = rowWithoutTreaty(subject)
    let floor = flags.union(treaty == .unknown ? .treatyUnknown : [])
    return switch row {
    case .m2, .m3, .m4, .m8: CooperationCell(row, floor.union(channelFlags).union(entityFlag))
    default: CooperationCell(row, floor)
    }
  }

  private func rowWithoutTreaty(_ subject: Subject) -> DecisionRow {
    switch (subject.isPunishedInBoth, b.dualCriminality) {
    case (.yes, _): .m2
    case (.no, .never): .m3
    case (.no, .discretion): .m4
    case (.no, .always): .m5
    case (.no, nil): .m6
    case (.unknown, .never): .m8
    case (.unknown, _): .m7
    }
  }

  private var channelFlags: CooperationFlags {
    var flags: CooperationFlags = []
    if b.hasCentralAuthority == .no { flags.insert(.channelMissing) }
    if b.hasNotifiedAuthority == .no { flags.insert(.notNotified) }
    if let accepted = b.acceptedLanguages, accepted.isDisjoint(with: a.workingLanguages) { flags.insert(.translation) }
    if b.acceptedLanguages == nil || b.hasNotifiedLanguages == .no { flags.insert(.languageUnknown) }
    if b.isDiplomaticOnly == .yes { flags.insert(.diplomaticOnly) }
    return flags
  }

  // MARK: Confiscation, UNTOC art. 12 and 13

  private func confiscation(_ subject: Subject) -> CooperationCell {
    let flags = subject.flags
    if let end = subject.end { return CooperationCell(end == .s4 ? .k1 : end, flags) }
    switch b.obtainsDomesticOrder.or(b.enforcesForeignOrder).and(b.canTraceAndSeize) {
    case .no: return CooperationCell(.k5, flags)
    case .unknown: return CooperationCell(.kUnknown, flags)
    case .yes: break
    }
    var yesFlags = flags.union(channelFlags)
    // Article 13(3) brings article 18(9) in.
    if subject.isPunishedInBoth == .no, b.dualCriminality == .always || b.dualCriminality == .discretion {
      yesFlags.insert(.dualCriminality)
    }
    let treaty = treaty(a.confiscationTreaties, b.confiscationTreaties)
    if treaty == .yes { return CooperationCell(.k4, yesFlags) }
    if treaty == .unknown { yesFlags.insert(.treatyUnknown) }
    // Whether or not the requested state needs a treaty, the Convention is a sufficient one.
    return CooperationCell(b.needsConfiscationTreaty == .no ? .k2 : .k3, yesFlags)
  }

  // MARK: Police cooperation, UNTOC art. 27

  private func policeCooperation(_ subject: Subject) -> CooperationCell {
    let flags = subject.flags
    if let end = subject.end { return CooperationCell(end, flags) }
    switch (treaty(a.policeAgreements, b.policeAgreements), b.takesConventionForPolice) {
    case (.yes, _): return CooperationCell(.p1, flags)
    case (.no, .yes): return CooperationCell(.p2, flags)
    case (.unknown, .yes): return CooperationCell(.p2, flags.union(.treatyUnknown))
    case (.no, .no): return CooperationCell(.p3, flags)
    case (.no, .unknown), (.unknown, .no), (.unknown, .unknown): return CooperationCell(.pUnknown, flags)
    }
  }

  private func treaty(_ ofA: TreatyPartners, _ ofB: TreatyPartners) -> Truth {
    TreatyPartners.bind((a.state, ofA), (b.state, ofB))
  }
}
