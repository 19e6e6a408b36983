import PalermoModel
import Testing

@testable import PalermoAnalysis

/// Every combination of inputs against the rows of the decision tables, written down here once more as they are
/// printed: one line for each row, its columns in order, `-` for any.
struct DecisionTableTests {
  private static func lines(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  /// The first row all of whose columns fit.
  private static func row(_ inputs: [String], in table: [[String]]) -> String? {
    table.first { line in zip(line.dropFirst(), inputs).allSatisfy { $0 == "-" || $0 == $1 } }?[0]
  }

  // In each, the columns are those of the tables; "?" is unknown.

  /// S1 both parties; S2 offence of the Convention; S3 both parties to the Protocol; S4 serious by the requesting law.
  private static let coverage = lines(
    """
    S1 no - - -
    S1? ? - - -
    covered yes yes - -
    covered yes no yes -
    penalty yes no - yes
    S4 yes no no no
    S4? yes no - -
    """)

  /// Dual criminality, treaty, the requested state needs one, the Convention as basis.
  private static let extradition = lines(
    """
    E1 no - - -
    E2 ? - - -
    E3 yes yes - -
    E4 yes no yes yes
    E5 yes no yes no
    E6 yes no yes not-declared
    E7 yes no no -
    E7+ yes ? no -
    E4 yes no - yes
    E4+ yes ? - yes
    E8 - - - -
    """)

  /// Treaty, dual criminality, policy of the requested state.
  private static let assistance = lines(
    """
    M1 yes - -
    M2 no yes -
    M3 no no never
    M4 no no discretion
    M5 no no always
    M6 no no ?
    M8 no ? never
    M7 no ? -
    M2+ ? yes -
    M3+ ? no never
    M4+ ? no discretion
    M5+ ? no always
    M6+ ? no ?
    M8+ ? ? never
    M7+ ? ? -
    """)

  /// 13(1)(a), 13(1)(b), 12(2), treaty in force, the requested state needs a treaty.
  private static let confiscation = lines(
    """
    K5 no no - - -
    K5 - - no - -
    K4 yes - yes yes -
    K4 - yes yes yes -
    K2 yes - yes no no
    K2 - yes yes no no
    K3 yes - yes no -
    K3 - yes yes no -
    K2+ yes - yes ? no
    K2+ - yes yes ? no
    K3+ yes - yes ? -
    K3+ - yes yes ? -
    K? - - - - -
    """)

  /// Agreement, the Convention as basis.
  private static let police = lines(
    """
    P1 yes -
    P2 no yes
    P3 no no
    P2+ ? yes
    P? - -
    """)

  private static func text(_ truth: Truth) -> String { truth == .unknown ? "?" : truth.rawValue }

  private static func both(_ a: Truth, _ b: Truth) -> Truth {
    if a == .no || b == .no { return .no }
    return a == .yes && b == .yes ? .yes : .unknown
  }

  private static func either(_ a: Truth, _ b: Truth) -> Truth {
    if a == .yes || b == .yes { return .yes }
    return a == .no && b == .no ? .no : .unknown
  }

  private static func partners(_ truth: Truth, of state: String) -> TreatyPartners {
    switch truth {
    case .yes: TreatyPartners(states: [state])
    case .no: TreatyPartners(isComplete: true)
    case .unknown: TreatyPartners()
    }
  }

  /// The row with a plus where the treaty is not known.
  private static func label(_ cell: CooperationCell) -> String {
    cell.row.id + (cell.flags.contains(.treatyUnknown) ? "+" : "")
  }

  @Test(arguments: [ofConvention, ofProtocol])
  func coverageIsDecidedFirst(offence: CooperationReference.Offence) {
    var count = 0
    for (aUNTOC, bUNTOC) in pairs(truths, truths) {
      for (aTIP, bTIP) in pairs(truths, truths) {
        for (aPunishes, bPunishes) in pairs(truths, truths) {
          for (aPenalty, bPenalty) in pairs([nil, 3.9, 4.0], [nil, 3.9, 4.0]) {
            var (a, b) = (CooperationPosition(state: "XAA"), CooperationPosition(state: "XAB"))
            a.isBound = ["UNTOC": aUNTOC, "TIP": aTIP]
            b.isBound = ["UNTOC": bUNTOC, "TIP": bTIP]
            a[offence: offence.id].isCriminalized = aPunishes
            b[offence: offence.id].isCriminalized = bPunishes
            a[offence: offence.id].maximumPenalty = aPenalty
            b[offence: offence.id].maximumPenalty = bPenalty
            let isSerious = Self.both(aPunishes, aPenalty.map { Truth($0 >= 4) } ?? .unknown)
            let expected = Self.row(
              [
                Self.text(Self.both(aUNTOC, bUNTOC)), offence.id == ofConvention.id ? "yes" : "no",
                Self.text(Self.both(aTIP, bTIP)), Self.text(isSerious),
              ], in: Self.coverage)!
            for kind in CooperationKind.allCases {
              let cell = CooperationCell(kind, from: a, to: b, offence: offence)
              let isCovered = expected == "covered" || expected == "penalty"
              let wanted = expected == "S4" && kind == .confiscation ? "K1" : expected
              #expect(isCovered ? !cell.row.id.hasPrefix("S") && cell.row != .k1 : cell.row.id == wanted)
              // The threshold is unsure only where the penalty alone lets the offence in, and not by the other law.
              #expect(cell.flags.contains(.thresholdUnsure) == (expected == "penalty" && bPenalty == 3.9))
              count += 1
            }
          }
        }
      }
    }
    #expect(count == 81 * 81 * 4)
  }

  @Test func extraditionFollowsItsTable() {
    var rows: Set<String> = []
    for (aPunishes, bPunishes) in pairs(truths, truths) {
      for (aNames, bNames) in pairs(truths, truths) {
        for (needs, basis) in pairs(truths, [nil] + ConventionBasis.allCases) {
          var (a, b) = (CooperationPosition.covered("XAA"), CooperationPosition.covered("XAB"))
          a[offence: ofConvention.id].isCriminalized = aPunishes
          b[offence: ofConvention.id].isCriminalized = bPunishes
          a.extraditionTreaties = Self.partners(aNames, of: "XAB")
          b.extraditionTreaties = Self.partners(bNames, of: "XAA")
          b.needsExtraditionTreaty = needs
          b.extraditionBasis = basis
          let expected = Self.row(
            [
              Self.text(Self.both(aPunishes, bPunishes)), Self.text(Self.either(aNames, bNames)), Self.text(needs),
              basis?.rawValue ?? "?",
            ], in: Self.extradition)!
          let cell = CooperationCell(.extradition, from: a, to: b, offence: ofConvention)
          #expect(
            Self.label(cell) == expected, "\(aPunishes) \(bPunishes) \(aNames) \(bNames) \(needs) \(basis as Any)")
          rows.insert(cell.row.id)
        }
      }
    }
    #expect(rows == ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8"])
  }

  @Test func assistanceFollowsItsTable() {
    var rows: Set<String> = []
    for (aPunishes, bPunishes) in pairs(truths, truths) {
      for (aNames, bNames) in pairs(truths, truths) {
        for policy in [nil] + DualCriminalityPolicy.allCases {
          var (a, b) = (CooperationPosition.covered("XAA"), CooperationPosition.covered("XAB"))
          a[offence: ofConvention.id].isCriminalized = aPunishes
          b[offence: ofConvention.id].isCriminalized = bPunishes
          a.assistanceTreaties = Self.partners(aNames, of: "XAB")
          b.assistanceTreaties = Self.partners(bNames, of: "XAA")
          b.dualCriminality = policy
          let expected = Self.row(
            [
              Self.text(Self.either(aNames, bNames)), Self.text(Self.both(aPunishes, bPunishes)),
              policy?.rawValue ?? "?",
            ], in: Self.assistance)!
          let cell = CooperationCell(.mutualAssistance, from: a, to: b, offence: ofConvention)
          #expect(Self.label(cell) == expected)
          rows.insert(cell.row.id)
        }
      }
    }
    #expect(rows == ["M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8"])
  }

  @Test func confiscationFollowsItsTable() {
    var rows: Set<String> = []
    for (domestic, foreign) in pairs(truths, truths) {
      for (tracing, needs) in pairs(truths, truths) {
        for (aNames, bNames) in pairs(truths, truths) {
          var (a, b) = (CooperationPosition.covered("XAA"), CooperationPosition.covered("XAB"))
          a.confiscationTreaties = Self.partners(aNames, of: "XAB")
          b.confiscationTreaties = Self.partners(bNames, of: "XAA")
          b.needsConfiscationTreaty = needs
          b.obtainsDomesticOrder = domestic
          b.enforcesForeignOrder = foreign
          b.canTraceAndSeize = tracing
          let expected = Self.row(
            [
              Self.text(domestic), Self.text(foreign), Self.text(tracing), Self.text(Self.either(aNames, bNames)),
              Self.text(needs),
            ], in: Self.confiscation)!
          let cell = CooperationCell(.confiscation, from: a, to: b, offence: ofConvention)
          #expect(Self.label(cell) == expected)
          rows.insert(cell.row.id)
        }
      }
    }
    #expect(rows == ["K2", "K3", "K4", "K5", "K?"])
  }

  @Test func policeCooperationFollowsItsTable() {
    var rows: Set<String> = []
    for (aNames, bNames) in pairs(truths, truths) {
      for basis in truths {
        var (a, b) = (CooperationPosition.covered("XAA"), CooperationPosition.covered("XAB"))
        a.policeAgreements = Self.partners(aNames, of: "XAB")
        b.policeAgreements = Self.partners(bNames, of: "XAA")
        b.takesConventionForPolice = basis
        let expected = Self.row([Self.text(Self.either(aNames, bNames)), Self.text(basis)], in: Self.police)!
        let cell = CooperationCell(.policeCooperation, from: a, to: b, offence: ofConvention)
        #expect(Self.label(cell) == expected)
        rows.insert(cell.row.id)
      }
    }
    #expect(rows == ["P1", "P2", "P3", "P?"])
  }

  @Test func aMultilateralTreatyBindsItsParties() {
    var (a, b) = (CooperationPosition.covered("XAA"), CooperationPosition.covered("XAB"))
    a.assistanceTreaties = TreatyPartners(isComplete: true, instruments: ["IAMLA"])
    b.assistanceTreaties = TreatyPartners(isComplete: true, instruments: ["IAMLA", "OTHER"])
    #expect(CooperationCell(.mutualAssistance, from: a, to: b, offence: ofConvention).row == .m1)
    b.assistanceTreaties.instruments = ["OTHER"]
    #expect(CooperationCell(.mutualAssistance, from: a, to: b, offence: ofConvention).row == .m2)
  }

  /// The operational overlay on mutual legal assistance and, through article 13(3), on confiscation.
  @Test func theChannelIsLookedAtForEveryYes() {
    for (designated, notified) in pairs(truths, truths) {
      for (languagesNotified, diplomatic) in pairs(truths, truths) {
        for (liable, accepted) in pairs(truths, [nil, ["es"], ["en", "fr"]] as [Set<String>?]) {
          var (a, b) = (CooperationPosition.covered("XAA"), CooperationPosition.covered("XAB"))
          a.workingLanguages = ["es", "pt"]
          (b.hasCentralAuthority, b.hasNotifiedAuthority) = (designated, notified)
          (b.hasNotifiedLanguages, b.isDiplomaticOnly) = (languagesNotified, diplomatic)
          (b.holdsLegalPersonsLiable, b.acceptedLanguages) = (liable, accepted)
          (b.obtainsDomesticOrder, b.canTraceAndSeize) = (.yes, .yes)
          var expected: Set<String> = ["TREATY_UNKNOWN"]
          if designated == .no { expected.insert("CHANNEL_MISSING") }
          if notified == .no { expected.insert("NOT_NOTIFIED") }
          if accepted == ["en", "fr"] { expected.insert("TRANSLATION") }
          if accepted == nil || languagesNotified == .no { expected.insert("LANGUAGE_UNKNOWN") }
          if diplomatic == .yes { expected.insert("DIPLOMATIC_ONLY") }
          let confiscation = CooperationCell(.confiscation, from: a, to: b, offence: ofConvention)
          #expect(Set(confiscation.flags.list) == expected)
          if liable == .no { expected.insert("ENTITY_LIMIT") }
          let assistance = CooperationCell(.mutualAssistance, from: a, to: b, offence: ofConvention)
          #expect(Set(assistance.flags.list) == expected)
          // None of it matters where there is no basis.
          a[offence: ofConvention.id].isCriminalized = .no
          b.dualCriminality = .always
          #expect(CooperationCell(.mutualAssistance, from: a, to: b, offence: ofConvention).flags == .treatyUnknown)
        }
      }
    }
  }

  @Test func nationalsAndPenaltiesModifyExtradition() {
    for policy in [nil] + NationalsPolicy.allCases {
      for (jurisdiction, enforcement) in pairs(truths, truths) {
        for (minimum, maximum) in pairs([nil, 1.0, 4.0], [nil, 2.0]) {
          var (a, b) = (CooperationPosition.covered("XAA"), CooperationPosition.covered("XAB"))
          a.extraditionTreaties = TreatyPartners(isComplete: true)
          b.extraditionTreaties = TreatyPartners(isComplete: true)
          b.needsExtraditionTreaty = .no
          (b.nationals, b.hasNationalsJurisdiction, b.considersEnforcement) = (policy, jurisdiction, enforcement)
          b.minimumPenalty = minimum
          b[offence: ofConvention.id].maximumPenalty = maximum
          var expected: Set<String> = []
          if policy == .refuses {
            expected.insert("NATIONAL_REFUSED")
            if jurisdiction == .yes { expected.insert("PROSECUTION") }
            if jurisdiction == .no { expected.insert("GAP") }
          }
          if policy == .conditional { expected.insert("NATIONAL_CONDITIONAL") }
          if policy == .refuses || policy == .conditional, enforcement == .yes {
            expected.insert("SENTENCE_ENFORCEMENT")
          }
          let ofNationals = expected
          if minimum == 4 && maximum == 2 { expected.insert("MIN_PENALTY") }
          #expect(Set(CooperationCell(.extradition, from: a, to: b, offence: ofConvention).flags.list) == expected)
          // A treaty sets its own threshold.
          a.extraditionTreaties.states = ["XAB"]
          #expect(Set(CooperationCell(.extradition, from: a, to: b, offence: ofConvention).flags.list) == ofNationals)
          // Nothing to modify where there is no basis.
          a[offence: ofConvention.id].isCriminalized = .no
          #expect(CooperationCell(.extradition, from: a, to: b, offence: ofConvention).flags == [])
        }
      }
    }
  }

  @Test func confiscationInheritsDualCriminality() {
    for policy in [nil] + DualCriminalityPolicy.allCases {
      for punishes in truths {
        var (a, b) = (CooperationPosition.covered("XAA"), CooperationPosition.covered("XAB"))
        a[offence: ofConvention.id].isCriminalized = punishes
        (b.obtainsDomesticOrder, b.canTraceAndSeize, b.dualCriminality) = (.yes, .yes, policy)
        let cell = CooperationCell(.confiscation, from: a, to: b, offence: ofConvention)
        #expect(cell.standing == .yes)
        #expect(
          cell.flags.contains(.dualCriminality) == (punishes == .no && (policy == .always || policy == .discretion)))
      }
    }
  }

  /// The codes of the tables stand where the tables have them.
  @Test func codesAreThoseOfTheTables() {
    let expected = """
      S1 NO_UNTOC no, S1? UNKNOWN unknown, S4 NOT_COVERED no, S4? UNKNOWN unknown, E1 NO_DUAL_CRIMINALITY no, \
      E2 UNKNOWN unknown, E3 YES_TREATY yes, E4 YES_CONVENTION yes, E5 NO_BASIS no, E6 UNCERTAIN conditional, \
      E7 YES_DOMESTIC_LAW yes, E8 UNKNOWN unknown, M1 YES_TREATY yes, M2 YES_CONVENTION yes, M3 YES_CONVENTION yes, \
      M4 YES_DISCRETIONARY conditional, M5 REFUSABLE no, M6 REFUSABLE_UNKNOWN unknown, M7 UNKNOWN unknown, \
      M8 YES_CONVENTION yes, K1 REFUSABLE no, K2 YES_DOMESTIC_LAW yes, K3 YES_CONVENTION yes, K4 YES_TREATY yes, \
      K5 NO_CAPACITY no, K? UNKNOWN unknown, P1 YES_TREATY yes, P2 YES_CONVENTION yes, P3 WEAK conditional, \
      P? UNKNOWN unknown
      """
    let actual = DecisionRow.allCases.map { "\($0.id) \($0.outcome.rawValue) \(CooperationCell($0).standing.rawValue)" }
    #expect(actual.joined(separator: ", ") == expected)
    // The state may decline; where a treaty may stand behind the request, that is not known.
    #expect(CooperationCell(.m5, .treatyUnknown).standing == .unknown)
    #expect(MemoryLayout<CooperationCell>.stride <= 4)
  }
}

/// Every pair of two lists.
private func pairs<A, B>(_ a: [A], _ b: [B]) -> [(A, B)] { a.flatMap { first in b.map { (first, $0) } } }
