import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

extension TableLayout<TreatyRow> {
  static func treaties(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "treaties",
      title: Texts.Tables.treaties,
      description:
        "One row for each group of states and agreement. The column states is the denominator of the columns after it.",
      key: ["groupCode", "instrument"],
      columns: [
        .group(terms) { $0.group },
        .instrument(terms) { $0.tally.instrument },
        .code(
          "listing", Texts.Columns.listing, "How sure it is that the region's plan lists it.", isRequired: false, terms
        ) { $0.tally.listing },
        .code("standing", Texts.Columns.standing, "Whether a state that has not joined it has a gap.", terms) {
          $0.tally.standing
        },
        .integer("states", Texts.Headings.states, "States of the group.") { $0.tally.states },
        .integer("parties", Texts.Workbook.parties, "States that are parties.") { $0.tally.parties },
        .integer("signedOnly", GapReason.signedOnly.name, "States that signed and are no parties.") {
          $0.tally.signedOnly
        },
        .integer("notSigned", GapReason.notSigned.name, "States that did not sign and are no parties.") {
          $0.tally.notSigned
        },
        .integer("denounced", GapReason.denounced.name, "States that were parties and have denounced it.") {
          $0.tally.denounced
        },
        .integer("participationUnknown", Texts.Columns.unknown, "States of which it is not known.") {
          $0.tally.unknown
        },
        .integer("unverified", Texts.Columns.uncertain, "Entries that are not verified against the depositary.") {
          $0.tally.unverified
        },
      ])
  }
}
