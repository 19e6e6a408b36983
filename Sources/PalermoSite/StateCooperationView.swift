import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

/// The position of one state as the requested and the requesting one.
struct StateCooperationView: Encodable {
  struct KindView: Encodable {
    let name: String
    let href: String
    let requested: [Int]
    let requesting: [Int]
  }

  struct ObstacleView: Encodable {
    let kind: String
    let outcome: String
    let provisions: String
    let count: Int
  }

  /// Where it stands with each other state.
  let pairsHref: String
  let population: String
  let standings: [RatingView]
  let kinds: [KindView]
  let obstacles: [ObstacleView]
  let hasObstacles: Bool
  let reforms: [CooperationPageView.ReformView]
  let hasReforms: Bool
  let unverified: String?

  /// The part of one state; nil when the matrix does not hold it.
  init?(_ state: State, _ context: SiteContext) {
    guard let cooperation = context.cooperation, let own = cooperation.matrix.states.firstIndex(of: state.code) else {
      return nil
    }
    let (language, matrix) = (context.language, cooperation.matrix)
    let others = matrix.positions.indices.filter { $0 != own }
    pairsHref = "../pairs/\(state.code).html"
    population = Texts.Site.ownRequests(
      states: others.count, offences: matrix.offences.count, date: context.format.date(cooperation.asOf))(language)
    standings = CooperationStanding.allCases.map { RatingView($0, language) }
    var obstacles: [ObstacleView] = []
    kinds = CooperationKind.allCases.map { kind in
      var asked = [Int](repeating: 0, count: matrix.distinct.count)
      var asking = asked
      for other in others {
        for offence in matrix.offences.indices {
          asked[matrix.place(kind, from: other, to: own, offence: offence)] += 1
          asking[matrix.place(kind, from: own, to: other, offence: offence)] += 1
        }
      }
      let (requested, requesting) = (matrix.counts(asked), matrix.counts(asking))
      let blocked = zip(matrix.distinct, asked).reduce(into: [DecisionRow: Int]()) { blocked, cell in
        if cell.0.standing == .no && cell.1 > 0 { blocked[cell.0.row, default: 0] += cell.1 }
      }
      obstacles += DecisionRow.allCases.compactMap { row in
        blocked[row].map { count in
          ObstacleView(
            kind: kind.name(language), outcome: row.outcome.name(language),
            provisions: "UNTOC " + row.provisions.joined(separator: ", "), count: count)
        }
      }
      return KindView(
        name: kind.name(language).capitalizedFirst, href: "../cooperation/\(kind.rawValue).html",
        requested: CooperationStanding.allCases.map { requested[$0] ?? 0 },
        requesting: CooperationStanding.allCases.map { requesting[$0] ?? 0 })
    }
    self.obstacles = obstacles
    reforms = cooperation.stateReforms[own].filter { $0.effect.opened + $0.effect.settled > 0 }.prefix(5).map { item in
      let provisions = item.reform.provisions(cooperation.reference)
      return CooperationPageView.ReformView(
        reform: item.reform.name(context.corpus)(language),
        provision: provisions.map(context.citation).joined(separator: ", "),
        href: provisions.first.flatMap(context.articlePath).map { "../\($0)" }, states: 1,
        pairs: item.effect.openedPairs,
        opened: item.effect.opened, settled: item.effect.settled, eased: item.effect.eased)
    }
    let doubts = matrix.positions[own].unverified.sorted()
    unverified = doubts.isEmpty ? nil : doubts.joined(separator: ", ")
    (hasObstacles, hasReforms) = (!obstacles.isEmpty, !reforms.isEmpty)
  }
}
