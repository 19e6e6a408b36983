public import PalermoAnalysis
public import PalermoModel
public import PalermoScoring

/// The tables of a gap analysis: what it says of states, agreements, provisions, questions and pairs of states, with the
/// tables that say what their codes mean.
///
/// What is withheld in `analysis.json` is in none of them. Rows stand in the order of the file of the region and of the
/// treaties; there is no ranking, and no row stands twice.
public struct AnalysisTables {
  private let analysis: GapAnalysis
  private let scorecards: [Scorecard]
  private let edition: Edition
  private let terms: TableTerms

  /// The tables of an analysis.
  ///
  /// - Parameters:
  ///   - analysis: The figures.
  ///   - corpus: What they were made from, as the edition has it.
  ///   - region: The states.
  ///   - scorecards: The scores of the states in the cycle of the analysis.
  ///   - edition: For whom the tables are.
  ///   - language: The language of names beside codes. Codes and names of columns are the same in every language.
  public init(
    _ analysis: GapAnalysis, corpus: Corpus, region: Region, scorecards: [Scorecard], edition: Edition,
    language: Language
  ) {
    (self.analysis, self.scorecards, self.edition) = (analysis, scorecards, edition)
    terms = TableTerms(language: language, region: region, corpus: corpus)
  }

  /// All of them, in a fixed order; one without rows is still there.
  ///
  /// - Complexity: O(*n*) in the rows.
  public var all: [DataTable] {
    let facts = [
      states, groups, instruments, provisionTexts, ratings, instrumentRatings, gaps, provisions, questions, treaties,
      participation, deliveries, cooperation, assistance, change, sources,
    ]
    return facts + [table(.codebook, CodebookRow.rows(of: facts))]
  }

  /// The tables as CSV files, and the description of them for programs: the path of each, and what writes it in pieces.
  ///
  /// - Parameter folder: What stands before their names: empty, or a path that ends with a slash.
  public func csvFiles(
    in folder: String = ""
  ) -> [(path: String, write: (_ write: (UnsafeRawBufferPointer) throws -> Void) throws -> Void)] {
    let tables = all
    return [("\(folder)datapackage.json", TablePackage(tables).writeJSON)]
      + tables.map { ("\(folder)\($0.name).csv", $0.writeCSV) }
  }

  private func table<Row>(_ layout: TableLayout<Row>, _ rows: [Row]) -> DataTable {
    table(layout, rows.count) { rows[$0] }
  }

  private func table<Row>(
    _ layout: TableLayout<Row>, _ count: Int, row: @escaping @Sendable (Int) -> Row
  ) -> DataTable {
    layout.table(count, isExercise: analysis.isExercise, edition: edition, row: row)
  }

  private var states: DataTable { table(.states(terms), terms.region.states) }

  private var groups: DataTable { table(.groups(terms), GroupRow.rows(of: terms.region)) }

  private var instruments: DataTable { table(.instruments(terms), terms.corpus.instruments.all) }

  private var provisionTexts: DataTable {
    table(.provisionTexts(terms), terms.corpus.instruments.all.flatMap(\.articles).flatMap(\.provisions))
  }

  private var instrumentRatings: DataTable {
    let byState = Dictionary(grouping: scorecards, by: \.state)
    return table(.instrumentRatings(terms), terms.region.states.flatMap { byState[$0.code] ?? [] })
  }

  private var questions: DataTable {
    table(
      .questions(terms),
      analysis.questions.map { tally in
        let key = QuestionnaireKey(id: tally.questionnaire, version: tally.version)
        return QuestionRow(tally: tally, question: terms.corpus.questionnaires[key]?[question: tally.question])
      })
  }

  private var participation: DataTable {
    table(
      .participation(terms),
      terms.region.states.flatMap { state in
        analysis.treaties.map { tally in
          ParticipationRow(
            state: state.code, instrument: tally.instrument,
            status: terms.corpus.treatyStatus(of: state.code, for: tally.instrument))
        }
      })
  }

  private var cooperation: DataTable {
    let rows = CooperationRows(analysis.cooperation, terms.language)
    return table(.cooperation(terms), rows.count) { rows[$0] }
  }

  private var ratings: DataTable {
    table(
      .ratings(terms),
      analysis.states.flatMap { sheet in sheet.ratings.map { RatingRow(state: sheet.state, rating: $0) } })
  }

  private var gaps: DataTable { table(.gaps(terms), analysis.states.flatMap(\.gaps)) }

  private var provisions: DataTable {
    func rows(_ group: String, _ tallies: [ProvisionTally]) -> [ProvisionRow] {
      tallies.flatMap { tally in
        tally.populations.map { ProvisionRow(group: group, tally: tally, figures: $0) }
      }
    }
    return table(
      .provisions(terms),
      rows(analysis.region, analysis.provisions) + analysis.groups.flatMap { rows($0.group, $0.provisions) })
  }

  private var treaties: DataTable {
    func rows(_ group: String, _ tallies: [TreatyTally]) -> [TreatyRow] {
      tallies.map { TreatyRow(group: group, tally: $0) }
    }
    return table(
      .treaties(terms),
      rows(analysis.region, analysis.treaties) + analysis.groups.flatMap { rows($0.group, $0.treaties) })
  }

  private var deliveries: DataTable { table(.deliveries(terms), analysis.deliveries) }

  private var assistance: DataTable {
    let items = Dictionary(analysis.states.map { ($0.state, $0.needs) }, uniquingKeysWith: { first, _ in first })
    let match = analysis.assistance
    let met = match.pairs.map { AssistanceRow($0.need, items[$0.need.state] ?? [], pair: $0) }
    let unmet = match.unmet.map { AssistanceRow($0.need, items[$0.need.state] ?? [], unmet: $0.reason) }
    let offers = analysis.states.flatMap { AssistanceRow.offers(of: $0) }
    return table(.assistance(terms), met + unmet + offers)
  }

  private var change: DataTable {
    guard let change = analysis.change else { return table(.change(terms), []) }
    return table(
      .change(terms),
      change.states.flatMap { state in
        ChangeOutcome.allCases.flatMap { outcome in
          outcome.items(of: state).map { item in
            ChangeRow(state: state.state, from: change.from, to: change.to, outcome: outcome, item: item)
          }
        }
      })
  }

  private var sources: DataTable {
    table(
      .sources(terms),
      analysis.states.flatMap { sheet in sheet.sources.map { SourceRow(state: sheet.state, source: $0) } })
  }
}
