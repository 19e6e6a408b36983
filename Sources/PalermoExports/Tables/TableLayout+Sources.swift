import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

extension TableLayout<SourceRow> {
  static var sources: Self {
    TableLayout(
      name: "sources",
      title: Texts.Tables.sources,
      description:
        "One row for each submission of the cycle. Cite title and link of a published source with whatever is taken from the other tables for that state and instrument.",
      columns: [
        .state { $0.state },
        .text("questionnaire", Texts.Workbook.questionnaire, "The questionnaire.") { $0.source.questionnaire },
        .text("version", Texts.Columns.version, "The version of the questionnaire.") { $0.source.version },
        .instrumentIfKnown { $0.source.instrument },
        .code(
          "status", Texts.Columns.status,
          "Whether it is final or a draft."
        ) { $0.source.status },
        .date("date", Texts.Columns.delivered, "The day of the delivery or, for a draft, of the last change.") {
          $0.source.date
        },
        .code(
          "kind", Texts.Headings.source,
          "Who gave the answers: the state itself, a peer review, a published source or an exercise."
        ) { $0.source.kind },
        .text("title", Texts.Columns.heading, "The title of the source.", isRequired: false) { $0.source.title },
        .text("href", Texts.Columns.link, "A link to the source.", isRequired: false) { $0.source.href },
        .text("asOf", Texts.Workbook.asOf, "The date that the answers describe, as exactly as it is known.") {
          $0.source.asOf
        },
      ])
  }
}
