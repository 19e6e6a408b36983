import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

extension TableLayout<AssistanceRow> {
  static func assistance(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "assistance",
      title: Texts.Tables.assistance,
      description:
        "One row for each need of a state, whatever the number of questions with which it was asked for, with the state that is proposed to meet it or the reason why it is left open, then one for each offer, by area and article. A proposal to be talked over; it ranks nobody.",
      columns: [
        .code("kind", Texts.Headings.kind, "Whether assistance is asked for or offered.", terms) { $0.kind },
        .state(terms) { $0.state },
        .code("area", Texts.Columns.area, "What the assistance consists of.", terms) { $0.area },
        .instrument(terms) { $0.instrument },
        .integer(
          "article", Texts.Headings.article, "The article that it is about; empty for a question outside any.",
          isRequired: false
        ) { $0.article },
        .list(
          "questions", Texts.Headings.question,
          "The questions with which it was asked for or offered, separated by blanks.",
          isRequired: false
        ) { $0.questions },
        .provisionList { $0.provisions },
        .text("details", Texts.Columns.details, "What the state said of it.", isRequired: false) { $0.details },
        .state(
          "helper", Texts.Columns.from, "For a need that could be met: the state that could help.", isRequired: false,
          terms
        ) { $0.pair?.from },
        .code(
          "basis", Texts.Headings.basis,
          "What makes that state able to help.",
          isRequired: false, terms
        ) { $0.pair?.basis },
        .list(
          "languages", Texts.Headings.languages, "The submission languages that both have, separated by blanks.",
          isRequired: false
        ) { $0.pair?.languages },
        .boolean(
          "sameTradition", Texts.Columns.sameTradition,
          "Whether both have the same legal tradition; false when it is not known of one of them.", isRequired: false
        ) { $0.pair?.sharesLegalTradition },
        .code(
          "unmet", Texts.Columns.unmet,
          "For a need that is left open: why.",
          isRequired: false, terms
        ) { $0.unmet },
      ])
  }
}
