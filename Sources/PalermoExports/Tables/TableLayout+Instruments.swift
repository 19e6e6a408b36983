import PalermoModel

extension TableLayout<Instrument> {
  static func instruments(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "instruments",
      title: Texts.Tables.instruments,
      description: "One row for each agreement: what the code of an instrument in other tables means.",
      key: ["instrument"],
      columns: [
        .text("instrument", Texts.Columns.instrument, "The code of the instrument.") { $0.id },
        .code(
          "kind", Texts.Headings.kind, "Whether questionnaires ask about it, or participation alone is followed.", terms
        ) { $0.kind },
        .inEveryLanguage("title", Texts.Columns.heading, "The official title.") { $0.title },
        .inEveryLanguage("shortTitle", Texts.Columns.shortTitle, "A title for tables.") { $0.shortTitle },
        .year("adopted", Texts.Columns.adopted, "The year of adoption.") { $0.adopted },
        .named(
          "supplements", Texts.Columns.supplements,
          "The convention to which parties must be parties first; empty for one that is no protocol.",
          isRequired: false, { $0.supplements }
        ) { $0.supplements.flatMap(terms.instrument) },
        .code(
          "listing", Texts.Columns.listing, "How sure it is that the region's plan lists it.", isRequired: false, terms
        ) { terms.region.listing(of: $0) },
        .code("standing", Texts.Columns.standing, "Whether a state that has not joined it has a gap.", terms) {
          terms.region.standing(of: $0.id)
        },
      ])
  }
}
