import PalermoModel

/// The requests of one state to another. A and B are the requesting and the requested state of the tables.
struct CooperationPair {
  /// What a request is about, the same for every kind of cooperation.
  struct Subject {
    /// The row that ends the examination (S1 to S4), if one does.
    var end: DecisionRow?
    var flags: CooperationFlags = []
    /// Whether both states punish the conduct: a cautious stand-in for dual criminality, which looks at the conduct and
    /// not at the name of the offence.
    let isPunishedInBoth: Truth
    /// In the requested state, in years.
    let maximumPenalty: Double?
  }

  /// The facts about the two states for one kind of cooperation, independent of the offence.
  struct Terms {
    let kind: CooperationKind
    /// Whether a treaty binds them.
    let treaty: Truth
    /// The channel and, for extradition, the nationals of the requested state.
    let flags: CooperationFlags
  }

  private let requesting: PreparedPosition
  private let requested: PreparedPosition
  private var a: CooperationPosition { requesting.position }
  private var b: CooperationPosition { requested.position }

  init(from requesting: PreparedPosition, to requested: PreparedPosition) {
    (self.requesting, self.requested) = (requesting, requested)
  }

  /// Looks at one kind of cooperation between the two states.
  func terms(_ kind: CooperationKind) -> Terms {
    switch kind {
    case .extradition:
      Terms(kind: kind, treaty: treaty(a.extraditionTreaties, b.extraditionTreaties), flags: nationalFlags)
    case .mutualAssistance:
      Terms(kind: kind, treaty: treaty(a.assistanceTreaties, b.assistanceTreaties), flags: channelFlags)
    case .confiscation:
      Terms(kind: kind, treaty: treaty(a.confiscationTreaties, b.confiscationTreaties), flags: channelFlags)
    case .policeCooperation:
      Terms(kind: kind, treaty: treaty(a.policeAgreements, b.policeAgreements), flags: [])
    }
  }

  /// Applies the decision tables to a request.
  func cell(_ terms: Terms, _ subject: Subject) -> CooperationCell {
    switch terms.kind {
    case .extradition: extradition(terms, subject)
    case .mutualAssistance: mutualAssistance(terms, subject)
    case .confiscation: confiscation(terms, subject)
    case .policeCooperation: policeCooperation(terms, subject)
    }
  }

  // MARK: Step 1: is the offence covered between the two?

  /// Looks at an offence, by its place, between the two states.
  func subject(_ offence: Int) -> Subject {
    let (ofA, ofB) = (requesting.offences[offence], requested.offences[offence])
    var subject = Subject(
      isPunishedInBoth: ofA.isCriminalized.and(ofB.isCriminalized), maximumPenalty: ofB.maximumPenalty)
    switch requesting.isBoundByConvention.and(requested.isBoundByConvention) {
    case .no: subject.end = .s1
    case .unknown: subject.end = .s1Unknown
    case .yes:
      // An offence of the Convention itself is covered here: both are bound by its instrument.
      let isOfProtocol = requesting.isBoundByInstrument[offence].and(requested.isBoundByInstrument[offence])
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

  private func extradition(_ terms: Terms, _ subject: Subject) -> CooperationCell {
    let flags = subject.flags
    if let end = subject.end { return CooperationCell(end, flags) }
    switch subject.isPunishedInBoth {
    case .no: return CooperationCell(.e1, flags)
    case .unknown: return CooperationCell(.e2, flags)
    case .yes: break
    }
    let treaty = terms.treaty
    if treaty == .yes { return CooperationCell(.e3, flags.union(terms.flags)) }
    let floor = flags.union(terms.flags).union(penaltyFlags(subject)).union(treaty == .unknown ? .treatyUnknown : [])
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

  private func mutualAssistance(_ terms: Terms, _ subject: Subject) -> CooperationCell {
    let flags = subject.flags
    if let end = subject.end { return CooperationCell(end, flags) }
    let entityFlag: CooperationFlags = b.holdsLegalPersonsLiable == .no ? .entityLimit : []
    if terms.treaty == .yes { return CooperationCell(.m1, flags.union(terms.flags).union(entityFlag)) }
    let row = rowWithoutTreaty(subject)
    let floor = flags.union(terms.treaty == .unknown ? .treatyUnknown : [])
    return switch row {
    case .m2, .m3, .m4, .m8: CooperationCell(row, floor.union(terms.flags).union(entityFlag))
    case .s1, .s1Unknown, .s4, .s4Unknown, .e1, .e2, .e3, .e4, .e5, .e6, .e7, .e8, .m1, .m5, .m6, .m7, .k1, .k2, .k3,
      .k4,
      .k5, .kUnknown, .p1, .p2, .p3, .pUnknown:
      CooperationCell(row, floor)
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

  private func confiscation(_ terms: Terms, _ subject: Subject) -> CooperationCell {
    let flags = subject.flags
    if let end = subject.end { return CooperationCell(end == .s4 ? .k1 : end, flags) }
    switch b.obtainsDomesticOrder.or(b.enforcesForeignOrder).and(b.canTraceAndSeize) {
    case .no: return CooperationCell(.k5, flags)
    case .unknown: return CooperationCell(.kUnknown, flags)
    case .yes: break
    }
    var yesFlags = flags.union(terms.flags)
    // Article 13(3) brings article 18(9) in.
    if subject.isPunishedInBoth == .no, b.dualCriminality == .always || b.dualCriminality == .discretion {
      yesFlags.insert(.dualCriminality)
    }
    if terms.treaty == .yes { return CooperationCell(.k4, yesFlags) }
    if terms.treaty == .unknown { yesFlags.insert(.treatyUnknown) }
    // Whether or not the requested state needs a treaty, the Convention is a sufficient one.
    return CooperationCell(b.needsConfiscationTreaty == .no ? .k2 : .k3, yesFlags)
  }

  // MARK: Police cooperation, UNTOC art. 27

  private func policeCooperation(_ terms: Terms, _ subject: Subject) -> CooperationCell {
    let flags = subject.flags
    if let end = subject.end { return CooperationCell(end, flags) }
    switch (terms.treaty, b.takesConventionForPolice) {
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
