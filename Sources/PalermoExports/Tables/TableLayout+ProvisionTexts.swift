import PalermoModel
import PalermoWriting

extension TableLayout<Provision> {
  static func provisionTexts(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "provision_texts",
      title: Texts.Tables.provisionTexts,
      description:
        "One row for each provision of the instruments under review, in treaty order, with what it asks for in the words of the toolkit, which are not those of the treaty.",
      key: ["provision"],
      columns: [
        .text("provision", Texts.Headings.provision, "The provision, such as UNTOC/5/1(a)(i).") { $0.id },
        .text("citation", Texts.Columns.citation, "Its number as lawyers write it, with the instrument.") {
          "\($0.instrument) \($0.citation)"
        },
        .instrument(terms) { $0.instrument },
        .article(terms) { ($0.article, $0.instrument) },
        .named("cluster", Texts.Columns.cluster, "The theme of the review mechanism.", { $0.cluster.rawValue }) {
          terms.cluster($0.cluster)
        },
        .text("theme", Texts.Columns.theme, "Its subject, finer than the theme.") { $0.theme },
        .code("obligation", Texts.Headings.obligation, "The strength of the provision.", terms) { $0.obligation },
        .boolean(
          "isJudgement", Texts.Columns.isJudgement,
          "Whether the strength is a judgement rather than the plain verb of the treaty."
        ) { $0.isJudgement },
        .code("measureKind", Texts.Columns.measureKind, "What sort of measure carries it out.", terms) { $0.kind },
        .boolean(
          "needsNotification", Texts.Columns.needsNotification,
          "Whether the depositary or the other parties must be told."
        ) { $0.needsNotification },
        .text(
          "choice", Texts.Columns.choice,
          "The choice that it belongs to, where the treaty lets a state meet the duty in several ways.",
          isRequired: false
        ) { $0.alternative?.choice },
        .text("branch", Texts.Columns.branch, "The way within that choice.", isRequired: false) {
          $0.alternative?.branch
        },
        .inEveryLanguage("text", Texts.Headings.measure, "What it asks for.") { $0.measure },
        .inEveryLanguage(
          "condition", Texts.Columns.condition, "When it applies; empty when it always does.", isRequired: false
        ) { $0.condition },
      ])
  }
}
