import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

/// One kind of cooperation: who can ask whom, offence by offence.
struct CooperationKindView: Encodable {
  struct OffenceView: Encodable {
    let names: String
    let provisions: String
    let anchor: String
    /// The page that the table stands on, if it is another.
    let href: String?
    let totals: [TotalView]
    let rows: [RowView]
    let isOpen: Bool
  }

  struct TotalView: Encodable {
    let letter: String
    let style: String
    let meaning: String
    let count: Int
  }

  struct RowView: Encodable {
    let code: String
    let name: String
    let href: String
    let isUnverified: Bool
    let cells: CompactCells
  }

  struct ColumnView: Encodable {
    let code: String
    let name: String
    let isUnverified: Bool

    /// The columns of some states.
    ///
    /// - Parameter states: The states with their places in the matrix.
    static func columns(
      _ states: [(state: State, place: Int)], _ matrix: CooperationMatrix, _ language: Language
    ) -> [ColumnView] {
      states.map { state, place in
        ColumnView(
          code: state.code, name: state.name(language), isUnverified: !matrix.positions[place].unverified.isEmpty)
      }
    }
  }

  /// What a row of the decision tables says.
  struct OutcomeView: Encodable {
    let row: String
    let letter: String
    let style: String
    let meaning: String
    let outcome: String
    let explanation: String
    let provisions: String
    let count: Int
    let isInterpretation: Bool
  }

  struct FlagView: Encodable {
    let mark: String
    let flag: String
    let explanation: String
    let isInterpretation: Bool
  }

  let kinds: [LinkView]
  let map: LinkView
  let population: String
  let columns: [ColumnView]
  let offences: [OffenceView]
  let outcomes: [OutcomeView]
  let flags: [FlagView]
  let hasFlags: Bool
  let unverified: [CooperationPageView.UnverifiedView]
  let hasUnverified: Bool

  /// A page of one kind.
  ///
  /// - Parameters:
  ///   - tables: All tables of the kind.
  ///   - shown: The tables that stand on the page; to the others there are links.
  ///   - cooperation: The figures.
  ///   - context: The report.
  init(_ tables: CooperationTables, _ shown: [Int], _ cooperation: CooperationAnalysis, _ context: SiteContext) {
    let language = context.language
    let matrix = cooperation.matrix
    let kind = tables.kind
    kinds = kind.links(language)
    map = LinkView(
      href: "../maps/\(kind.rawValue).html", name: Texts.Pages.heatMap(language).capitalizedFirst)
    population = Texts.Site.orderedPairs(
      pairs: matrix.pairCount, states: matrix.states.count, date: context.format.date(cooperation.asOf))(language)
    let states = tables.states
    columns = ColumnView.columns(states, matrix, language)
    let seen = tables.occurrences
    let signs = matrix.distinct.map(Self.cell) + [CompactCell(style: "X", text: "–")]
    let itself = signs.count - 1
    offences = tables.tables.enumerated().map { number, table in
      let ofTable = table.offences.map { matrix.offences[$0] }
      let counts = matrix.counts(table.occurrences)
      return OffenceView(
        names: ofTable.map { $0.name(language) }.joined(separator: language.semicolon).capitalizedFirst,
        provisions: ofTable.flatMap(\.provisions).map(context.citation).joined(separator: ", "),
        anchor: "o-\(ofTable[0].id)", href: shown.contains(number) ? nil : tables.page(of: number),
        totals: CooperationStanding.allCases.map { standing in
          let view = RatingView(standing, language)
          return TotalView(letter: view.letter, style: view.style, meaning: view.meaning, count: counts[standing] ?? 0)
        },
        rows: !shown.contains(number)
          ? []
          : zip(states, tables.cells(of: table)).map { from, cells in
            RowView(
              code: from.state.code, name: from.state.name(language), href: "../states/\(from.state.code).html",
              isUnverified: !matrix.positions[from.place].unverified.isEmpty,
              cells: CompactCells(cells.map { $0 < 0 ? itself : $0 }, of: signs))
          },
        isOpen: number == shown.first)
    }
    let met = zip(matrix.distinct, seen).filter { $0.1 > 0 }.map { (cell: $0.0, count: $0.1) }
    outcomes = Self.outcomes(met, language)
    let used = met.reduce(into: CooperationFlags()) { $0.formUnion($1.cell.flags) }
    flags = CooperationFlags.names.enumerated().filter { used.contains($1.flag) }.flatMap { place, name in
      name.flag.descriptions.map { words in
        FlagView(
          mark: Self.mark(place), flag: words.name(language), explanation: words.explanation(language),
          isInterpretation: CooperationFlags.interpretations.contains(name.flag))
      }
    }
    unverified = CooperationPageView.unverified(cooperation, context)
    (hasFlags, hasUnverified) = (!flags.isEmpty, !unverified.isEmpty)
  }

  /// The sign of the standing on a line of its own, then the row that settles it and a letter for each flag: `E5 ab`.
  private static func cell(_ cell: CooperationCell) -> CompactCell {
    let view = RatingView(cell.standing, .en)
    let marks = CooperationFlags.names.enumerated().filter { cell.flags.contains($1.flag) }.map { mark($0.offset) }
      .joined()
    return CompactCell(style: view.style, text: "\(view.letter)\n\(cell.row.id)\(marks.isEmpty ? "" : " \(marks)")")
  }

  /// The letter of a flag by its place: a to p.
  private static func mark(_ place: Int) -> String {
    String(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(place))))
  }

  /// The rows of the tables that settle a request on the page. One row can stand differently with other flags.
  private static func outcomes(_ met: [(cell: CooperationCell, count: Int)], _ language: Language) -> [OutcomeView] {
    DecisionRow.allCases.flatMap { row in
      CooperationStanding.allCases.compactMap { standing in
        let count = met.filter { $0.cell.row == row && $0.cell.standing == standing }.map(\.count).reduce(0, +)
        guard count > 0 else { return nil }
        let view = RatingView(standing, language)
        return OutcomeView(
          row: row.id, letter: view.letter, style: view.style, meaning: view.meaning,
          outcome: row.outcome.name(language),
          explanation: row.outcome.explanation(language),
          provisions: "UNTOC " + row.provisions.joined(separator: ", "), count: count,
          isInterpretation: row.isInterpretation)
      }
    }
  }
}
