import PalermoAnalysis
import PalermoModel
import TestSupport

/// What is known of a statement, three ways.
let truths: [Truth] = [.no, .unknown, .yes]

/// Two offences are enough: one of the Convention and one of a Protocol.
let ofConvention = CooperationReference.Offence(
  id: "corruption", provisions: ["UNTOC/8/1(a)"], questions: ["untoc.8.active-bribery"], name: "corruption")
let ofProtocol = CooperationReference.Offence(
  id: "trafficking", provisions: ["TIP/5/1"], questions: ["tip.5.offence"], name: "trafficking")

let smallReference = CooperationReference(
  offences: [ofConvention, ofProtocol],
  treaties: [CooperationReference.Treaty(instrument: "IAMLA", field: .assistanceTreaties)])

extension CooperationPosition {
  /// A state that the Convention and the Protocol bind, that punishes both offences, and of which nothing else is
  /// known.
  static func covered(_ state: String) -> CooperationPosition {
    var position = CooperationPosition(state: state)
    position.isBound = ["UNTOC": .yes, "TIP": .yes]
    for offence in smallReference.offences { position[offence: offence.id].isCriminalized = .yes }
    return position
  }

  /// A state about which chance decides what is known.
  static func random(_ state: String, among others: [String], _ random: inout SeededRandom) -> CooperationPosition {
    // Known more often than not, so that there is something to block and to open.
    func truth() -> Truth { [.no, .no, .unknown, .yes, .yes, .yes].randomElement(using: &random)! }
    func partners() -> TreatyPartners {
      TreatyPartners(
        states: Set(others.filter { _ in Bool.random(using: &random) && Bool.random(using: &random) }),
        isComplete: truth() == .yes)
    }
    var position = CooperationPosition(state: state)
    position.isBound = [
      // Mostly bound, so that there is something behind the first step.
      "UNTOC": [.yes, .yes, .yes, .yes, .unknown, .no].randomElement(using: &random)!, "TIP": truth(), "IAMLA": truth(),
    ]
    for offence in smallReference.offences {
      position[offence: offence.id].isCriminalized = truth()
      position[offence: offence.id].maximumPenalty = [nil, 2, 4, 9].randomElement(using: &random)!
    }
    position.workingLanguages = [["es"], ["en"], ["en", "fr"]].randomElement(using: &random)!
    position.needsExtraditionTreaty = truth()
    position.extraditionBasis = ([nil] + ConventionBasis.allCases).randomElement(using: &random)!
    position.extraditionTreaties = partners()
    position.nationals = ([nil] + NationalsPolicy.allCases).randomElement(using: &random)!
    position.hasNationalsJurisdiction = truth()
    position.considersEnforcement = truth()
    position.minimumPenalty = [nil, 1, 5].randomElement(using: &random)!
    position.assistanceTreaties = partners()
    if position.isBound["IAMLA"] == .yes { position.assistanceTreaties.instruments = ["IAMLA"] }
    position.dualCriminality = ([nil] + DualCriminalityPolicy.allCases).randomElement(using: &random)!
    position.hasCentralAuthority = truth()
    position.hasNotifiedAuthority = truth()
    position.acceptedLanguages = [nil, ["es"], ["en", "pt"]].randomElement(using: &random)!
    position.hasNotifiedLanguages = truth()
    position.isDiplomaticOnly = truth()
    position.holdsLegalPersonsLiable = truth()
    position.needsConfiscationTreaty = truth()
    position.confiscationTreaties = partners()
    position.obtainsDomesticOrder = truth()
    position.enforcesForeignOrder = truth()
    position.canTraceAndSeize = truth()
    position.policeAgreements = partners()
    position.takesConventionForPolice = truth()
    return position
  }

  /// The positions in which one thing more is known.
  func refined(other: String) -> [CooperationPosition] {
    var results: [CooperationPosition] = []
    func know(_ change: (inout CooperationPosition) -> Void) {
      var position = self
      change(&position)
      results.append(position)
    }
    for instrument in ["UNTOC", "TIP"] where isBound[instrument] == .unknown {
      for known in [Truth.yes, .no] { know { $0.isBound[instrument] = known } }
    }
    for offence in smallReference.offences {
      if self[offence: offence.id].isCriminalized == .unknown {
        for known in [Truth.yes, .no] { know { $0[offence: offence.id].isCriminalized = known } }
      }
      if self[offence: offence.id].maximumPenalty == nil {
        for known in [2.0, 4, 9] { know { $0[offence: offence.id].maximumPenalty = known } }
      }
    }
    let fields: [WritableKeyPath<CooperationPosition, Truth>] = [
      \.needsExtraditionTreaty, \.hasNationalsJurisdiction, \.considersEnforcement, \.hasCentralAuthority,
      \.hasNotifiedAuthority, \.hasNotifiedLanguages, \.isDiplomaticOnly, \.holdsLegalPersonsLiable,
      \.needsConfiscationTreaty, \.obtainsDomesticOrder, \.enforcesForeignOrder, \.canTraceAndSeize,
      \.takesConventionForPolice,
    ]
    for field in fields where self[keyPath: field] == .unknown {
      for known in [Truth.yes, .no] { know { $0[keyPath: field] = known } }
    }
    let partners: [WritableKeyPath<CooperationPosition, TreatyPartners>] = [
      \.extraditionTreaties, \.assistanceTreaties, \.confiscationTreaties, \.policeAgreements,
    ]
    for field in partners where !self[keyPath: field].isComplete && !self[keyPath: field].states.contains(other) {
      know { $0[keyPath: field].states.insert(other) }
      know { $0[keyPath: field].isComplete = true }
    }
    if extraditionBasis == nil { for known in ConventionBasis.allCases { know { $0.extraditionBasis = known } } }
    if nationals == nil { for known in NationalsPolicy.allCases { know { $0.nationals = known } } }
    if dualCriminality == nil { for known in DualCriminalityPolicy.allCases { know { $0.dualCriminality = known } } }
    if acceptedLanguages == nil { know { $0.acceptedLanguages = ["es"] } }
    if minimumPenalty == nil { know { $0.minimumPenalty = 5 } }
    return results
  }
}
