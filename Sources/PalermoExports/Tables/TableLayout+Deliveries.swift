import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

extension TableLayout<DeliveryRecord> {
  static func deliveries(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "deliveries",
      title: Texts.Tables.deliveries,
      description: "One row for each state and questionnaire of the cycle; none where the inputs hold no cycle.",
      key: ["state", "questionnaire"],
      columns: [
        .state(terms) { $0.state },
        .questionnaire(terms) { $0.questionnaire },
        .instrumentIfKnown(terms) { $0.instrument },
        .code(
          "bound", Texts.Columns.bound,
          "Whether the instrument binds the state on the due day.", terms
        ) { Bond($0.isParty) },
        .boolean("verified", Texts.Columns.verified, "Whether that is verified against the depositary.") {
          $0.isVerified
        },
        .date("due", Texts.Columns.due, "The last day to deliver it on time.") { $0.due },
        .code(
          "status", Texts.Columns.status,
          "on-time and late: a final submission arrived and was accepted. draft: only a draft did. returned: what arrived was returned. unassigned: what arrived names a state, a questionnaire or a cycle that is not known. missing: nothing arrived. awaited: there is still time. voluntary: something arrived from a state that is no party; not-due: nothing did.",
          terms
        ) { $0.status },
        .date(
          "delivered", Texts.Columns.delivered,
          "The day of the first accepted submission, or of the last draft; empty when nothing arrived.",
          isRequired: false
        ) { $0.delivered },
        .date(
          "amended", Texts.Columns.amended,
          "The day of the accepted submission that counts now; empty when that is the first.",
          isRequired: false
        ) { $0.amended },
        .integer(
          "daysLate", Texts.Columns.daysLate,
          "Days from the due day to the delivery; empty when it is not late.",
          isRequired: false
        ) { $0.daysLate },
        .integer(
          "answered", Texts.Headings.answered,
          "Relevant required questions answered; empty when nothing arrived.",
          isRequired: false
        ) { $0.completeness?.answered },
        .integer(
          "required", Texts.Columns.required, "Relevant required questions; empty when nothing arrived.",
          isRequired: false
        ) { $0.completeness?.required },
      ])
  }
}
