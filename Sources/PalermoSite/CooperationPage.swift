import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

/// Which states can cooperate with which, in totals: by kind and offence, and what single reforms would open.
struct CooperationPageView: Encodable {
  struct KindView: Encodable {
    let name: String
    let href: String
    let anchor: String
    let offences: [TotalView]
  }

  struct TotalView: Encodable {
    let name: String
    let provisions: String
    let counts: [Int]
  }

  struct ReformView: Encodable {
    let reform: String
    let provision: String
    /// The page of the article. Nil if there is none.
    let href: String?
    let states: Int
    let pairs: Int
    let opened: Int
    let settled: Int
    let eased: Int
  }

  struct UnverifiedView: Encodable {
    let state: String
    let instruments: String
  }

  let sentences: [String]
  let standings: [RatingView]
  let kinds: [KindView]
  let population: String
  let reforms: [ReformView]
  let hasReforms: Bool
  let unverified: [UnverifiedView]
  let hasUnverified: Bool
  let note: String?

  init(_ cooperation: CooperationAnalysis, _ context: SiteContext) {
    let language = context.language
    let matrix = cooperation.matrix
    sentences = CooperationSentences(cooperation, corpus: context.corpus).sentences.map { $0(language) }
    standings = CooperationStanding.allCases.map { RatingView($0, language) }
    kinds = CooperationKind.allCases.map { kind in
      KindView(
        name: kind.name(language).capitalizedFirst, href: "cooperation/\(kind.rawValue).html",
        anchor: "t-\(kind.rawValue)",
        offences: matrix.offences.enumerated().map { place, offence in
          let counts = matrix.counts(kind, offence: place)
          return TotalView(
            name: offence.name(language), provisions: offence.provisions.map(context.citation).joined(separator: ", "),
            counts: CooperationStanding.allCases.map { counts[$0] ?? 0 })
        })
    }
    population = Texts.PageSentences.orderedPairs(
      pairs: matrix.pairCount, states: matrix.states.count, date: context.format.date(cooperation.asOf))(language)
    reforms = cooperation.reforms.filter { $0.effect.opened + $0.effect.settled > 0 }.map { tally in
      let provisions = tally.reform.provisions(cooperation.reference)
      return ReformView(
        reform: tally.reform.name(context.corpus)(language),
        provision: provisions.map(context.citation).joined(separator: ", "),
        href: provisions.first.flatMap(context.articlePath), states: tally.states, pairs: tally.effect.openedPairs,
        opened: tally.effect.opened, settled: tally.effect.settled, eased: tally.effect.eased)
    }
    unverified = Self.unverified(cooperation, context)
    (hasReforms, hasUnverified) = (!reforms.isEmpty, !unverified.isEmpty)
    note = cooperation.reference.note?(language)
  }

  /// The states about whose participation something is not verified with the depositary.
  static func unverified(_ cooperation: CooperationAnalysis, _ context: SiteContext) -> [UnverifiedView] {
    let positions = Dictionary(
      cooperation.matrix.positions.map { ($0.state, $0) }, uniquingKeysWith: { first, _ in first })
    return context.states.compactMap { state in
      positions[state.code].flatMap { position in
        position.unverified.isEmpty
          ? nil
          : UnverifiedView(
            state: state.name(context.language), instruments: position.unverified.sorted().joined(separator: ", "))
      }
    }
  }
}

/// One kind of cooperation: who can ask whom, offence by offence.
struct CooperationKindView: Encodable {
  struct OffenceView: Encodable {
    let names: String
    let provisions: String
    let anchor: String
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
  let population: String
  let columns: [ColumnView]
  let offences: [OffenceView]
  let outcomes: [OutcomeView]
  let flags: [FlagView]
  let hasFlags: Bool
  let unverified: [CooperationPageView.UnverifiedView]
  let hasUnverified: Bool

  /// The page of one kind.
  ///
  /// Offences of which every request stands the same share a table.
  init(_ kind: CooperationKind, _ cooperation: CooperationAnalysis, _ context: SiteContext) {
    let language = context.language
    let matrix = cooperation.matrix
    kinds = CooperationKind.allCases.map {
      LinkView(href: "\($0.rawValue).html", name: $0.name(language).capitalizedFirst, isCurrent: $0 == kind)
    }
    population = Texts.PageSentences.orderedPairs(
      pairs: matrix.pairCount, states: matrix.states.count, date: context.format.date(cooperation.asOf))(language)
    let places = Dictionary(matrix.states.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let states = context.states.compactMap { state in places[state.code].map { (state: state, place: $0) } }
    columns = states.map { state, place in
      ColumnView(
        code: state.code, name: state.name(language), isUnverified: !matrix.positions[place].unverified.isEmpty)
    }
    let order = states.map(\.place)
    // How often each of the different cells occurs on the page.
    var seen = [Int](repeating: 0, count: matrix.distinct.count)
    // A state's requests to itself, -1, mean nothing.
    var tables: [(cells: [[Int]], offences: [Int])] = []
    for offence in matrix.offences.indices {
      let cells = order.map { from in
        order.map { to in from == to ? -1 : matrix.place(kind, from: from, to: to, offence: offence) }
      }
      for cell in cells.joined() where cell >= 0 { seen[cell] += 1 }
      if let same = tables.firstIndex(where: { $0.cells == cells }) {
        tables[same].offences.append(offence)
      } else {
        tables.append((cells, [offence]))
      }
    }
    let signs = matrix.distinct.map(Self.cell)
    let itself = CompactCell(style: "X", text: "–")
    offences = tables.enumerated().map { number, table in
      let ofTable = table.offences.map { matrix.offences[$0] }
      let counts = matrix.counts(kind, offence: table.offences[0])
      return OffenceView(
        names: ofTable.map { $0.name(language) }.joined(separator: "; ").capitalizedFirst,
        provisions: ofTable.flatMap(\.provisions).map(context.citation).joined(separator: ", "),
        anchor: "o-\(ofTable[0].id)",
        totals: CooperationStanding.allCases.map { standing in
          let view = RatingView(standing, language)
          return TotalView(letter: view.letter, style: view.style, meaning: view.meaning, count: counts[standing] ?? 0)
        },
        rows: zip(states, table.cells).map { from, cells in
          RowView(
            code: from.state.code, name: from.state.name(language), href: "../states/\(from.state.code).html",
            isUnverified: !matrix.positions[from.place].unverified.isEmpty,
            cells: CompactCells(cells: cells.map { $0 < 0 ? itself : signs[$0] }))
        },
        isOpen: number == 0)
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

extension RatingView {
  /// The standing of a request, with a sign of its own.
  init(_ standing: CooperationStanding, _ language: Language) {
    let (letter, style) =
      switch standing {
      case .yes: ("✓", "F")
      case .conditional: ("~", "P")
      case .no: ("✗", "N")
      case .unknown: ("?", "U")
      }
    self.init(letter: letter, style: style, meaning: standing.name(language))
  }
}

/// How one state stands as the requested and the requesting one.
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

  let population: String
  let standings: [RatingView]
  let kinds: [KindView]
  let obstacles: [ObstacleView]
  let hasObstacles: Bool
  let reforms: [CooperationPageView.ReformView]
  let hasReforms: Bool
  let unverified: String?

  /// The part of one state. Returns nil if the matrix does not hold it.
  init?(_ state: State, _ context: SiteContext) {
    guard let cooperation = context.cooperation, let own = cooperation.matrix.states.firstIndex(of: state.code) else {
      return nil
    }
    let (language, matrix) = (context.language, cooperation.matrix)
    let others = matrix.positions.indices.filter { $0 != own }
    population = Texts.PageSentences.ownRequests(
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
