import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

/// One state and each other: what each can ask the other for, in both directions. Together with the place of the other
/// on the page, two states are chosen without a script.
struct TwoStatesView: Encodable {
  struct OtherView: Encodable {
    let code: String
    let name: String
    let href: String
    /// What the two columns hold.
    let there: String
    let back: String
    let rows: [RowView]
  }

  struct RowView: Encodable {
    let kind: String
    /// The markup of what the state of the page can ask for, and of what it can be asked for.
    let requesting: String
    let requested: String
  }

  let asks: String
  let isAsked: String
  let population: String
  let standings: [RatingView]
  let others: [OtherView]

  /// The page of a state. Nil if the matrix does not hold it.
  ///
  /// - Complexity: O(*s* · *o*) for *s* states and *o* offences.
  init?(_ state: State, _ cooperation: CooperationAnalysis, _ context: SiteContext) {
    let (language, matrix) = (context.language, cooperation.matrix)
    let states = context.states(of: matrix)
    guard let own = states.first(where: { $0.state.code == state.code }) else { return nil }
    let others = states.filter { $0.place != own.place }
    asks = Texts.Site.stateRequests(state: state.name(language))(language)
    isAsked = Texts.Site.stateIsRequested(state: state.name(language))(language)
    population = Texts.Site.ownRequests(
      states: others.count, offences: matrix.offences.count, date: context.format.date(cooperation.asOf))(language)
    standings = CooperationStanding.allCases.map { RatingView($0, language) }
    let names = matrix.offences.map { Template.escaped($0.name(language)) }
    var known: [[Int]: String] = [:]
    func markup(_ kind: CooperationKind, from: Int, to: Int) -> String {
      let cells = matrix.offences.indices.map { matrix.place(kind, from: from, to: to, offence: $0) }
      if let text = known[cells] { return text }
      let text = Self.markup(cells.map { matrix.distinct[$0].standing }, names, language)
      known[cells] = text
      return text
    }
    self.others = others.map { other in
      let (name, otherName) = (state.name(language), other.state.name(language))
      return OtherView(
        code: other.state.code, name: otherName, href: "\(other.state.code).html#\(state.code)",
        there: "\(name) → \(otherName)", back: "\(otherName) → \(name)",
        rows: CooperationKind.allCases.map { kind in
          RowView(
            kind: kind.name(language).capitalizedFirst,
            requesting: markup(kind, from: own.place, to: other.place),
            requested: markup(kind, from: other.place, to: own.place))
        })
    }
  }

  /// The sign of each standing with the offences that have it; the standing of most comes last, and is that of all others.
  ///
  /// - Parameters:
  ///   - standings: The standings of the offences.
  ///   - names: What the offences are called, as markup.
  static func markup(_ standings: [CooperationStanding], _ names: [String], _ language: Language) -> String {
    let groups = CooperationStanding.allCases.map { standing in
      (standing: standing, names: zip(standings, names).filter { $0.0 == standing }.map(\.1))
    }.filter { !$0.names.isEmpty }.sorted { $0.names.count < $1.names.count }
    return groups.enumerated().map { number, group in
      let words =
        number < groups.count - 1
        ? group.names.joined(separator: "; ")
        : groups.count == 1
          ? Texts.Site.allOffences(count: standings.count)(language)
          : Texts.Site.otherOffences(count: group.names.count)(language)
      return "<b>\(RatingView(group.standing, language).letter)</b> \(words)"
    }.joined(separator: "<br>")
  }
}
