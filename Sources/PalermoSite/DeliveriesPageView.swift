import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoWriting

/// What arrived of what was due.
struct DeliveriesPageView: Encodable {
  struct LegendView: Encodable {
    let name: String
    let count: Int
  }

  struct CellView: Encodable {
    let status: String
    let delivered: String?
    let completeness: String?
  }

  struct RowView: Encodable {
    let name: String
    let href: String
    let cells: [CellView]
  }

  let legend: [LegendView]
  /// What became of drafts in a publication.
  let drafts: String?
  let questionnaires: [String]
  let rows: [RowView]
  let charts: [ChartView]

  init(_ context: SiteContext) {
    let language = context.language
    let deliveries = context.analysis.deliveries
    let isPublic = context.provenance.edition == .public
    drafts = isPublic ? Texts.Editions.drafts(language) : nil
    legend = DeliveryRecord.Status.allCases.filter { !isPublic || $0 != .draft }.map { status in
      LegendView(name: status.name(language), count: deliveries.count { $0.status == status })
    }
    var ids: [String] = []
    for id in deliveries.map(\.questionnaire) where !ids.contains(id) { ids.append(id) }
    questionnaires = ids.map { id in
      context.corpus.latestVersion(of: id).flatMap { context.corpus.questionnaires[$0] }
        .map { "\($0.instrument)\(language.colon)\(context.corpus.instruments.name(of: $0.cluster)(language))" } ?? id
    }
    let pictures = DeliveryCharts(context)
    charts = [pictures.funnel, pictures.calendar].compactMap(\.self)
    let records = Dictionary(grouping: deliveries, by: \.state)
    rows = context.states.map { state in
      RowView(
        name: state.name(language), href: "states/\(state.code).html",
        cells: ids.map { id in
          let record = records[state.code]?.first { $0.questionnaire == id }
          return CellView(
            status: record?.status.name(language) ?? "–", delivered: record?.delivered.map(context.format.date),
            completeness: record.flatMap { record in
              record.completeness.map { "\($0.answered) / \($0.required)" }
            })
        })
    }
  }
}
