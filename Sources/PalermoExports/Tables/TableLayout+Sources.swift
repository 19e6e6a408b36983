import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

extension TableLayout<SourceRow> {
  static func sources(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "sources",
      title: Texts.Tables.sources,
      description:
        "One row for each submission of the cycle. Cite title and link of a published source with whatever is taken from the other tables for that state and instrument.",
      key: ["state", "questionnaireVersion", "status", "submitted"],
      columns: [
        .state(terms) { $0.state },
        .questionnaire(terms) { $0.source.questionnaire },
        .text(
          "questionnaireVersion", Texts.Columns.version,
          "The questionnaire with its version: tip-criminalization 2026.2."
        ) { "\($0.source.questionnaire) \($0.source.version)" },
        .instrumentIfKnown(terms) { $0.source.instrument },
        .code(
          "status", Texts.Columns.status,
          "Whether it is final or a draft.", terms
        ) { $0.source.status },
        .date("submitted", Texts.Columns.delivered, "The day of the delivery or, for a draft, of the last change.") {
          $0.source.date
        },
        .code(
          "kind", Texts.Headings.source,
          "Who gave the answers: the state itself, a peer review, a published source or an exercise.", terms
        ) { $0.source.kind },
        .text("title", Texts.Columns.heading, "The title of the source.", isRequired: false) { $0.source.title },
        .text("href", Texts.Columns.link, "A link to the source.", isRequired: false) { $0.source.href },
        .text("factsAsOf", Texts.Workbook.asOf, "The date that the answers describe, as exactly as it is known.") {
          $0.source.asOf
        },
      ])
  }
}
