public import PalermoAnalysis
public import PalermoModel
import PalermoScoring

/// The tables of a gap analysis: ratings, gaps, provisions, treaties, deliveries, assistance, change and sources.
///
/// They hold what `analysis.json` holds of these, and no more: what is withheld there is in none of them. Rows stand in
/// the order of the file of the region and of the treaties; there is no ranking.
public struct AnalysisTables {
  private let analysis: GapAnalysis
  private let edition: Edition

  /// The tables of an analysis.
  public init(_ analysis: GapAnalysis, edition: Edition) {
    (self.analysis, self.edition) = (analysis, edition)
  }

  /// All of them, in a fixed order; one without rows is still there.
  ///
  /// - Complexity: O(*n*) in the rows.
  public var all: [DataTable] { [ratings, gaps, provisions, treaties, deliveries, assistance, change, sources] }

  /// The tables as CSV files, and the description of them for programs.
  ///
  /// - Parameter folder: What stands before their names: empty, or a path that ends with a slash.
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func csvFiles(in folder: String = "") throws -> [(path: String, contents: String)] {
    let tables = all
    return [("\(folder)datapackage.json", try TablePackage(tables).json())]
      + tables.map { ("\(folder)\($0.name).csv", $0.csv()) }
  }

  private func table<Row>(_ layout: TableLayout<Row>, _ rows: [Row]) -> DataTable {
    layout.table(rows, isExercise: analysis.isExercise, edition: edition)
  }

  private var ratings: DataTable {
    table(
      .ratings,
      analysis.states.flatMap { sheet in sheet.ratings.map { RatingRow(state: sheet.state, rating: $0) } })
  }

  private var gaps: DataTable { table(.gaps, analysis.states.flatMap(\.gaps)) }

  private var provisions: DataTable {
    func rows(_ group: String, _ tallies: [ProvisionTally]) -> [ProvisionRow] {
      tallies.flatMap { tally in
        tally.populations.map { ProvisionRow(group: group, tally: tally, figures: $0) }
      }
    }
    return table(
      .provisions,
      rows(analysis.region, analysis.provisions) + analysis.groups.flatMap { rows($0.group, $0.provisions) })
  }

  private var treaties: DataTable {
    func rows(_ group: String, _ tallies: [TreatyTally]) -> [TreatyRow] {
      tallies.map { TreatyRow(group: group, tally: $0) }
    }
    return table(
      .treaties, rows(analysis.region, analysis.treaties) + analysis.groups.flatMap { rows($0.group, $0.treaties) })
  }

  private var deliveries: DataTable { table(.deliveries, analysis.deliveries) }

  private var assistance: DataTable {
    let items = Dictionary(analysis.states.map { ($0.state, $0.needs) }, uniquingKeysWith: { first, _ in first })
    let match = analysis.assistance
    let met = match.pairs.map { AssistanceRow($0.need, items[$0.need.state] ?? [], pair: $0) }
    let unmet = match.unmet.map { AssistanceRow($0.need, items[$0.need.state] ?? [], unmet: $0.reason) }
    let offers = analysis.states.flatMap { sheet in
      sheet.offers.map { AssistanceRow(offer: $0, of: sheet.state) }
    }
    return table(.assistance, met + unmet + offers)
  }

  private var change: DataTable {
    guard let change = analysis.change else { return table(.change, []) }
    return table(
      .change,
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
      .sources,
      analysis.states.flatMap { sheet in sheet.sources.map { SourceRow(state: sheet.state, source: $0) } })
  }
}
