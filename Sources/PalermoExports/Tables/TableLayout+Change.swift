import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

extension TableLayout<ChangeRow> {
  static func change(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "change",
      title: Texts.Tables.change,
      description:
        "One row for each gap in the earlier cycle or the later one; none where the inputs hold one cycle. Only what is asked in the same way in both is compared.",
      columns: [
        .state(terms) { $0.state },
        .text("fromCycle", Texts.Columns.earlier, "The earlier cycle.") { $0.from },
        .text("toCycle", Texts.Columns.later, "The later cycle.") { $0.to },
        .gapKind(terms) { $0.item.kind },
        .instrumentIfKnown(terms) { $0.item.instrument },
        .text(
          "subject", Texts.Columns.subject,
          "The agreement, the questionnaire, the provisions or the question, by the kind."
        ) { $0.item.subject },
        .code("outcome", Texts.Headings.outcome, "What became of it.", terms) { $0.outcome },
        .code(
          "reasonBefore", Texts.Columns.before,
          "What was the matter in the earlier cycle; empty when nothing was, or that is not known.", isRequired: false,
          terms
        ) { $0.item.before },
        .code(
          "reasonAfter", Texts.Columns.after,
          "What is the matter in the later cycle; empty when nothing is, or that is not known.", isRequired: false,
          terms
        ) { $0.item.after },
        .code(
          "obstacle", Texts.Columns.obstacle,
          "Why it cannot be compared.",
          isRequired: false, terms
        ) { $0.item.obstacle },
      ])
  }
}
