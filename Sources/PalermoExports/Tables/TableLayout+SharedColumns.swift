import PalermoAnalysis
import PalermoModel

/// Columns that several tables have.
extension TableLayout.Columns {
  static func state(_ terms: TableTerms, _ value: @escaping @Sendable (Row) -> String) -> Self {
    state("state", Texts.Headings.state, "The code of the state.", terms, value)
  }

  static func state(
    _ name: String, _ title: LocalizedText, _ description: String, isRequired: Bool = true, _ terms: TableTerms,
    _ value: @escaping @Sendable (Row) -> String?
  ) -> Self {
    named(name, title, description, isRequired: isRequired, value) { value($0).flatMap(terms.state) }
  }

  static func instrument(_ terms: TableTerms, _ value: @escaping @Sendable (Row) -> String) -> Self {
    named("instrument", Texts.Columns.instrument, "The code of the instrument.", value) { terms.instrument(value($0)) }
  }

  /// For an instrument that may be empty.
  static func instrumentIfKnown(_ terms: TableTerms, _ value: @escaping @Sendable (Row) -> String?) -> Self {
    named(
      "instrument", Texts.Columns.instrument,
      "The code of the instrument; empty when the questionnaire is not at hand.", isRequired: false,
      { value($0).flatMap { $0.isEmpty ? nil : $0 } }, called: { value($0).flatMap(terms.instrument) })
  }

  static func article(
    _ terms: TableTerms, _ value: @escaping @Sendable (Row) -> (article: Int, instrument: String)
  ) -> Self {
    integer("article", Texts.Headings.article, "The number of the article.") { value($0).article }
      + text(
        "articleLabel", Texts.Columns.label(column: Texts.Headings.article).localized,
        "The title of the article, in the language that the tables were asked for in.", isRequired: false
      ) { row in terms.article(value(row).article, of: value(row).instrument) }
  }

  static func questionnaire(
    description: String = "The questionnaire.", isRequired: Bool = true, _ terms: TableTerms,
    _ value: @escaping @Sendable (Row) -> String?
  ) -> Self {
    named("questionnaire", Texts.Workbook.questionnaire, description, isRequired: isRequired, value) {
      value($0).flatMap(terms.questionnaire)
    }
  }

  static func group(_ terms: TableTerms, _ value: @escaping @Sendable (Row) -> String) -> Self {
    named(
      "groupCode", Texts.Headings.group,
      "The region, then each of its subregions and groupings. A state can be in several groupings.", value
    ) { terms.group(value($0)) }
  }

  static func gapKind(_ terms: TableTerms, _ value: @escaping @Sendable (Row) -> GapKind?) -> Self {
    code("kind", Texts.Headings.kind, "The kind of gap.", terms, value)
  }

  static func provisionList(_ value: @escaping @Sendable (Row) -> [String]?) -> Self {
    list(
      "provisions", Texts.Headings.provision, "The provisions that it is about, separated by blanks.",
      isRequired: false, value)
  }
}
