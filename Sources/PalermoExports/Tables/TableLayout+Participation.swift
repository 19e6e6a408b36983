import PalermoModel
import PalermoWriting

extension TableLayout<ParticipationRow> {
  static func participation(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "participation",
      title: Texts.Tables.participation,
      description:
        "One row for each state and agreement that is followed. An empty date is not on record; it does not say that nothing was done.",
      key: ["state", "instrument"],
      columns: [
        .state(terms) { $0.state },
        .instrument(terms) { $0.instrument },
        .code(
          "standing", Texts.Columns.treatyStanding,
          "party: ratified or acceded to, and not denounced. signed: signed, and no party. not-signed: neither. denounced: was a party. unknown: no source says.",
          terms
        ) { $0.status?.standing ?? .unknown },
        .code("consent", Texts.Columns.consent, "How the state consented to be bound.", terms) {
          $0.status?.consent ?? .unknown
        },
        .date("signed", Texts.Columns.signedOn, "The day of signature.", isRequired: false) { $0.status?.signed },
        .date(
          "consented", Texts.Columns.consentedOn,
          "The day of deposit of the instrument of ratification or accession.", isRequired: false
        ) { $0.status?.consented },
        .date("inForce", Texts.Columns.inForceOn, "The day of entry into force for the state.", isRequired: false) {
          $0.status?.inForce
        },
        .boolean(
          "inForceComputed", Texts.Columns.inForceComputed,
          "Whether that day is computed from the deposit and the clause of the treaty; empty without one.",
          isRequired: false
        ) { row in row.status.flatMap { $0.inForce == nil ? nil : $0.isInForceComputed } },
        .date("denounced", Texts.Columns.denouncedOn, "The day from which it is no longer bound.", isRequired: false) {
          $0.status?.denounced
        },
        .boolean(
          "hasReservations", Texts.Columns.hasReservations,
          "Whether a reservation or declaration is on record; empty when that is not known.", isRequired: false
        ) { $0.status?.hasReservations },
        .list(
          "provisionsReserved", Texts.Columns.reserved,
          "The provisions that a reservation takes out of the score, separated by blanks.", isRequired: false
        ) { $0.status?.reservations.flatMap(\.provisions) },
        .text(
          "factsAsOf", Texts.Workbook.asOf,
          "The date of the source, as exactly as it is known, or a remark in its place.", isRequired: false
        ) { $0.status?.asOf },
        .code("confidence", Texts.Columns.confidence, "How sure the facts are.", isRequired: false, terms) {
          $0.status?.confidence
        },
        .text("sources", Texts.Headings.sources, "Where the facts were found.", isRequired: false) { row in
          row.status.flatMap { $0.sources.isEmpty ? nil : $0.sources.joined(separator: "; ") }
        },
        .text("note", Texts.Columns.note, "What readers should know of the facts.", isRequired: false) {
          $0.status?.note?(terms.language)
        },
      ])
  }
}
