import PalermoAnalysis
import PalermoModel

/// Columns that several tables have.
extension TableLayout.Column {
  static func state(_ value: @escaping (Row) -> String?) -> Self {
    .text("state", Texts.Headings.state, "The code of the state.", value)
  }

  static func instrument(_ value: @escaping (Row) -> String?) -> Self {
    .text("instrument", Texts.Columns.instrument, "The code of the instrument.", value)
  }

  static func instrumentIfKnown(_ value: @escaping (Row) -> String?) -> Self {
    .text(
      "instrument", Texts.Columns.instrument,
      "The code of the instrument; empty when the questionnaire is not at hand.",
      isRequired: false, value)
  }

  static func group(_ value: @escaping (Row) -> String?) -> Self {
    .text(
      "group", Texts.Headings.group,
      "The region, then each of its subregions and groupings. A state can be in several groupings.", value)
  }

  static func gapKind(_ value: @escaping (Row) -> GapKind?) -> Self {
    .code("kind", Texts.Headings.kind, "The kind of gap.", value)
  }

  static func provisionList(_ value: @escaping (Row) -> [String]?) -> Self {
    .list(
      "provisions", Texts.Headings.provision, "The provisions that it is about, separated by blanks.",
      isRequired: false,
      value)
  }
}
