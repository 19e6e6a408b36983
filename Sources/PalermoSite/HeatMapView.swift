import PalermoAnalysis
import PalermoCharts
import PalermoModel
import PalermoResults
import PalermoWriting

/// One kind of cooperation between all states at a glance, with the table behind the picture.
struct HeatMapView: Encodable {
  struct LevelView: Encodable {
    let range: String
    let style: String
    let meaning: String
    let pairs: Int
    /// How many pairs, as the page writes it.
    let count: String
  }

  struct RowView: Encodable {
    let code: String
    let name: String
    let href: String
    let cells: String
  }

  let kinds: [LinkView]
  let matrixHref: String
  let title: String
  let svg: String
  /// How many rows and columns the picture has.
  let states: Int
  let population: String
  let note: String
  let levels: [LevelView]
  let partly: LevelView
  let columns: [CooperationKindView.ColumnView]
  let rows: [RowView]

  /// A kind of cooperation.
  ///
  /// - Complexity: O(*s*² + *a* · *o*) for *s* states, *a* different answers and *o* offences.
  init(_ kind: CooperationKind, _ cooperation: CooperationAnalysis, _ context: SiteContext) {
    let (language, format, matrix) = (context.language, context.format, cooperation.matrix)
    let states = context.states(of: matrix)
    let answers = matrix.answers.map { CooperationShare($0, matrix) }
    let shares = states.map { from in
      states.map { to in
        from.place == to.place ? nil : answers[matrix.answer(kind, from: from.place, to: to.place)]
      }
    }
    kinds = kind.links(language)
    matrixHref = "../cooperation/\(kind.rawValue).html"
    self.states = states.count
    population = Texts.Site.orderedPairs(
      pairs: matrix.pairCount, states: states.count, date: context.format.date(cooperation.asOf))(language)
    note = Texts.Site.heatNote(offences: matrix.offences.count)(language)
    let known = shares.joined().compactMap(\.self)
    let shown = CooperationShare.Level.allCases.map { level in
      (level: level, range: level.range(of: matrix.offences.count), pairs: known.count { $0.level == level })
    }.filter { !$0.range.isEmpty }
    let partlyKnown = known.count(where: \.isPartlyKnown)
    let counts = format.counts(shown.map(\.pairs) + [partlyKnown])
    levels = zip(shown, counts).map { shown, count in
      LevelView(
        range: shown.range, style: shown.level.style, meaning: shown.level.name(language), pairs: shown.pairs,
        count: count)
    }
    partly = LevelView(
      range: "≥", style: "half", meaning: Texts.Site.heatPartly(language), pairs: partlyKnown, count: counts.last!)
    title = Texts.Site.heatTitle(kind: kind.name)(language).capitalizedFirst
    let words = (levels + [partly]).map { "\($0.meaning)\(language.colon)\(format.count($0.pairs))" }.joined(
      separator: language.semicolon)
    svg =
      HeatMap(
        title: title, description: "\(population) \(words).", labels: states.map(\.state.code),
        cells: shares.map { $0.map { $0?.cell } }
      ).drawing(id: "heat").svg
    columns = CooperationKindView.ColumnView.columns(states, matrix, language)
    rows = zip(states, shares).map { from, shares in
      RowView(
        code: from.state.code, name: from.state.name(language), href: "../pairs/\(from.state.code).html",
        cells: shares.map { "<td>\($0?.text ?? "·")" }.joined())
    }
  }
}

extension CooperationShare.Level {
  /// What the level says of a pair.
  fileprivate var name: LocalizedText {
    switch self {
    case .all: Texts.Site.heatAll
    case .most: Texts.Site.heatMost
    case .some: Texts.Site.heatSome
    case .none: Texts.Site.heatNone
    case .unknown: Texts.Site.heatUnknown
    }
  }
}
