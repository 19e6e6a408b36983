public import PalermoAnalysis
import PalermoModel
import PalermoScoring

/// The tables of a gap analysis: ratings, gaps, provisions, treaties, deliveries, assistance, change and sources.
///
/// They hold what `analysis.json` holds of these, and no more: confidential answers are in none of them. Rows stand in
/// the order of the file of the region and of the treaties; there is no ranking.
public struct AnalysisTables {
  private let analysis: GapAnalysis

  /// The tables of an analysis.
  public init(_ analysis: GapAnalysis) {
    self.analysis = analysis
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

  private func table(_ layout: TableLayout, _ rows: [[DataTable.Cell?]]) -> DataTable {
    DataTable(
      name: layout.name, title: layout.title, description: layout.description, columns: layout.columns + [.exercise],
      rows: rows.map { $0 + [.boolean(analysis.isExercise)] })
  }

  private var ratings: DataTable {
    table(
      .ratings,
      analysis.states.flatMap { sheet in
        sheet.ratings.map { rating in
          [
            .text(sheet.state), .text(rating.instrument), .code(rating.cluster), .integer(rating.article),
            .code(rating.rating), rating.low.map { .number($0) }, rating.high.map { .number($0) },
            .integer(rating.answered), .integer(rating.applicable), .integer(rating.total), .boolean(rating.isRobust),
          ]
        }
      })
  }

  private var gaps: DataTable {
    table(
      .gaps,
      analysis.states.flatMap(\.gaps).map { gap in
        [
          .text(gap.state), .code(gap.kind), .code(gap.reason), .code(gap.followUp), .text(gap.instrument),
          gap.listing.map { .code($0) }, gap.questionnaire.map { .text($0) }, .list(gap.provisions),
          gap.question.map { .text($0) },
          gap.cited.isEmpty ? nil : .text(gap.cited.map(Self.citation).joined(separator: "; ")),
          gap.asOf.map { .text($0) }, .boolean(gap.isUncertain), gap.source.map { .code($0) },
          gap.place.map { .text($0) }, .list(gap.peers),
        ]
      })
  }

  private static func citation(_ evidence: CitedEvidence) -> String {
    [evidence.title, evidence.provision, evidence.href].compactMap(\.self).joined(separator: ", ")
  }

  private var provisions: DataTable {
    func rows(_ group: String, _ tallies: [ProvisionTally]) -> [[DataTable.Cell?]] {
      tallies.flatMap { tally in
        tally.populations.map { figures in
          [
            .text(group), .text(tally.provision), .text(tally.instrument), .integer(tally.article),
            .code(tally.obligation),
            .code(figures.population), .integer(figures.states),
          ] + Rating.allCases.map { .integer(figures.ratings[$0] ?? 0) } + [.integer(figures.unrated)]
            + TableLayout.kindsOfProvisions.map { .integer(figures.gaps[$0] ?? 0) }
        }
      }
    }
    return table(
      .provisions,
      rows(analysis.region, analysis.provisions) + analysis.groups.flatMap { rows($0.group, $0.provisions) })
  }

  private var treaties: DataTable {
    func rows(_ group: String, _ tallies: [TreatyTally]) -> [[DataTable.Cell?]] {
      tallies.map { tally in
        [
          .text(group), .text(tally.instrument), .code(tally.listing), .integer(tally.states), .integer(tally.parties),
          .integer(tally.signedOnly), .integer(tally.notSigned), .integer(tally.unknown), .integer(tally.unverified),
        ]
      }
    }
    return table(
      .treaties, rows(analysis.region, analysis.treaties) + analysis.groups.flatMap { rows($0.group, $0.treaties) })
  }

  private var deliveries: DataTable {
    table(
      .deliveries,
      analysis.deliveries.map { record in
        [
          .text(record.state), .text(record.questionnaire), .text(record.instrument), .code(record.isParty),
          .boolean(record.isVerified), .date(record.due), .code(record.status), record.delivered.map { .date($0) },
          record.daysLate.map { .integer($0) }, record.answered.map { .integer($0) },
          record.required.map { .integer($0) },
        ]
      })
  }

  private var assistance: DataTable {
    let items = Dictionary(analysis.states.map { ($0.state, $0.needs) }, uniquingKeysWith: { first, _ in first })
    func need(_ need: AssistanceNeed) -> [DataTable.Cell?] {
      [
        .text("need"), .text(need.state), .code(need.area), .text(need.instrument), need.article.map { .integer($0) },
        .list(need.questions), .list(need.provisions), Self.details(need, items[need.state] ?? []),
      ]
    }
    let match = analysis.assistance
    let met = match.pairs.map { pair in
      need(pair.need) + [
        .text(pair.from), .code(pair.basis), .list(pair.languages), .boolean(pair.sharesLegalTradition), nil,
      ]
    }
    let unmet = match.unmet.map { need($0.need) + [nil, nil, nil, nil, .code($0.reason)] }
    let offers = analysis.states.flatMap { sheet in
      sheet.offers.map { offer in
        [
          .text("offer"), .text(sheet.state), .code(offer.area), .text(offer.instrument),
          offer.article.map { .integer($0) }, .text(offer.question), .list(offer.provisions),
          offer.details.map { .text($0) }, nil, nil, nil, nil, nil,
        ] as [DataTable.Cell?]
      }
    }
    return table(.assistance, met + unmet + offers)
  }

  /// What a state said of a need, with each of the questions with which it asked.
  private static func details(_ need: AssistanceNeed, _ items: [AssistanceItem]) -> DataTable.Cell? {
    let details = items.filter { $0.area == need.area && need.questions.contains($0.question) }.compactMap(\.details)
    return details.isEmpty ? nil : .text(details.joined(separator: "; "))
  }

  private var change: DataTable {
    guard let change = analysis.change else { return table(.change, []) }
    func rows(_ state: String, _ outcome: ChangeOutcome, _ items: [GapChange.Item]) -> [[DataTable.Cell?]] {
      items.map { item in
        [
          .text(state), .text(change.from), .text(change.to), .code(item.kind), .text(item.instrument),
          .text(item.subject), .code(outcome), item.before.map { .code($0) }, item.after.map { .code($0) },
          item.obstacle.map { .code($0) },
        ]
      }
    }
    return table(
      .change,
      change.states.flatMap { state in
        rows(state.state, .closed, state.closed) + rows(state.state, .opened, state.opened)
          + rows(state.state, .unchanged, state.unchanged) + rows(state.state, .notCompared, state.notCompared)
      })
  }

  private var sources: DataTable {
    table(
      .sources,
      analysis.states.flatMap { sheet in
        sheet.sources.map { source in
          [
            .text(sheet.state), .text(source.questionnaire), .text(source.version), source.instrument.map { .text($0) },
            .code(source.status), .date(source.date), .code(source.kind), source.title.map { .text($0) },
            source.href.map { .text($0) }, .text(source.asOf),
          ]
        }
      })
  }
}
