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
    let rows: Rows
  }

  /// What stands between two states. A page has hundreds of such rows, so they are written as markup.
  struct Rows: Encodable {
    let rows: [RowView]

    func encode(to encoder: any Encoder) throws {
      try rows.map { "<tr><th scope=\"row\">\($0.kind)<td>\($0.requesting)<td>\($0.requested)" }
        .joined(separator: "\n").encode(to: encoder)
    }
  }

  /// A kind of cooperation, what the state of the page can ask for, and what it can be asked for, all as markup.
  struct RowView {
    let kind: String
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
  /// - Parameter answers: The markup of each answer of the matrix, as ``markup(of:_:)`` gives it.
  /// - Complexity: O(*s*) in the number of states.
  init?(_ state: State, _ answers: [String], _ cooperation: CooperationAnalysis, _ context: SiteContext) {
    let (language, matrix) = (context.language, cooperation.matrix)
    let states = context.states(of: matrix)
    guard let own = states.first(where: { $0.state.code == state.code }) else { return nil }
    let others = states.filter { $0.place != own.place }
    asks = Texts.Site.stateRequests(state: state.name(language))(language)
    isAsked = Texts.Site.stateIsRequested(state: state.name(language))(language)
    population = Texts.Site.ownRequests(
      states: others.count, offences: matrix.offences.count, date: context.format.date(cooperation.asOf))(language)
    standings = CooperationStanding.allCases.map { RatingView($0, language) }
    let kinds = CooperationKind.allCases.map { ($0, Template.escaped($0.name(language).capitalizedFirst)) }
    self.others = others.map { other in
      let (name, otherName) = (state.name(language), other.state.name(language))
      return OtherView(
        code: other.state.code, name: otherName, href: "\(other.state.code).html#\(state.code)",
        there: "\(name) → \(otherName)", back: "\(otherName) → \(name)",
        rows: Rows(
          rows: kinds.map { kind, name in
            RowView(
              kind: name,
              requesting: answers[matrix.answer(kind, from: own.place, to: other.place)],
              requested: answers[matrix.answer(kind, from: other.place, to: own.place)])
          }))
    }
  }

  /// The markup of all answers of a matrix.
  static func markup(of matrix: CooperationMatrix, _ language: Language) -> [String] {
    let names = matrix.offences.map { Template.escaped($0.name(language)) }
    return matrix.answers.map { cells in markup(cells.map { matrix.distinct[$0].standing }, names, language) }
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
        ? group.names.joined(separator: language.semicolon)
        : groups.count == 1
          ? Texts.Site.allOffences(count: standings.count)(language)
          : Texts.Site.otherOffences(count: group.names.count)(language)
      return "<b>\(RatingView(group.standing, language).letter)</b> \(words)"
    }.joined(separator: "<br>")
  }
}
