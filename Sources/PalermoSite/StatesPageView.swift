import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

/// What each state is to do, by kind, and what states share.
struct StatesPageView: Encodable {
  struct KindView: Encodable {
    let name: String
    let gaps: Int
    let states: Int
    let action: String?
  }

  struct StateView: Encodable {
    let name: String
    let href: String
    /// Numbers, or signs of why there is none.
    let counts: [String]
  }

  struct ProvisionView: Encodable {
    let citation: String
    let href: String
    let measure: String
    let count: Int
    let population: Int
  }

  struct GroupView: Encodable {
    let name: String
    let states: Int
    /// Numbers, or signs of why there is none.
    let counts: [String]
  }

  /// The body and its plan, whose actions are numbered. Nil if the region names neither.
  let plan: String?
  let kinds: [KindView]
  let states: [StateView]
  /// Those that stand in the table in place of numbers.
  let signs: [RatingView]
  let shared: [ProvisionView]
  let unknown: [ProvisionView]
  let groups: [GroupView]
  let hasShared: Bool
  let hasUnknown: Bool

  /// The states of an analysis.
  init(_ context: SiteContext) {
    let analysis = context.analysis
    let language = context.language
    let programme = context.region.programme
    let named = [programme.body, programme.plan].compactMap { $0?(language) }
    plan = named.isEmpty ? nil : "(\(named.joined(separator: " · ")))"
    let gaps = analysis.states.flatMap(\.gaps)
    let shown = GapKind.allCases.filter { !analysis.kindsNotAsked.contains($0) }
    kinds = shown.map { kind in
      let ofKind = gaps.filter { $0.kind == kind }
      return KindView(
        name: kind.name(language), gaps: ofKind.count, states: Set(ofKind.map(\.state)).count,
        action: context.region.number(of: kind.programmeAction))
    }
    let sheets = Dictionary(uniqueKeysWithValues: analysis.states.map { ($0.state, $0) })
    states = context.states.map { state in
      StateView(
        name: state.name(language), href: "states/\(state.code).html",
        counts: shown.map { kind in
          Self.count(kind, sheets[state.code]?.gaps.filter { $0.kind == kind } ?? [], of: [state], context)
        })
    }
    let absences = Set(context.states.compactMap { context.absenceOfGaps($0.code) })
    signs = Absence.allCases.filter(absences.contains).map { RatingView($0, language) }
    let tallies = Dictionary(uniqueKeysWithValues: analysis.provisions.map { ($0.provision, $0) })
    func provision(_ id: String, _ count: (ProvisionTally) -> Int) -> ProvisionView? {
      tallies[id].map { tally in
        ProvisionView(
          citation: context.citation(id), href: "instruments/\(tally.instrument).html#\(context.anchor(id))",
          measure: context.corpus.instruments[provision: id]?.measure(language) ?? "", count: count(tally),
          population: tally.applicable)
      }
    }
    shared = analysis.mostShared.prefix(12).compactMap { provision($0, \.openDuties) }
    unknown = analysis.leastKnown.prefix(12).compactMap { provision($0, \.unknown) }
    (hasShared, hasUnknown) = (!shared.isEmpty, !unknown.isEmpty)
    let names = Dictionary(
      (context.region.subregions + context.region.groupings).map { ($0.code, $0.name(language)) },
      uniquingKeysWith: { first, _ in first })
    groups = analysis.groups.map { group in
      GroupView(
        name: names[group.group] ?? group.group, states: group.states.count,
        counts: shown.map { kind in
          let members = Set(group.states)
          return Self.count(
            kind, gaps.filter { $0.kind == kind && members.contains($0.state) },
            of: context.states.filter { members.contains($0.code) }, context)
        })
    }
  }

  /// How many gaps there are, or why that is not known: of states of which nothing was delivered no duty is known to be
  /// open.
  private static func count(_ kind: GapKind, _ gaps: [Gap], of states: [State], _ context: SiteContext) -> String {
    if !kind.restsOnAnswers { return "\(gaps.count)" }
    let absences = states.map { context.absenceOfGaps($0.code) }
    guard !states.isEmpty, let first = absences[0], absences.allSatisfy({ $0 != nil }) else { return "\(gaps.count)" }
    return (absences.contains(.notDelivered) ? .notDelivered : first).sign
  }
}
