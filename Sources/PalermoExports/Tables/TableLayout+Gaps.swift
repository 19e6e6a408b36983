import PalermoAnalysis
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoWriting

extension TableLayout<Gap> {
  static func gaps(_ terms: TableTerms) -> Self {
    TableLayout(
      name: "gaps",
      title: Texts.Tables.gaps,
      description: "One row for each reason for one state to act.",
      columns: [
        .state(terms) { $0.state },
        .gapKind(terms) { $0.kind },
        .code("reason", Texts.Headings.reason, "What exactly is the matter.", terms) { $0.reason },
        .text("followUp", Texts.Workbook.action, "The action of the region's plan that it serves.") { $0.followUp },
        .instrumentIfKnown(terms) { $0.instrument },
        .code(
          "listing", Texts.Columns.listing, "For an agreement: how sure it is that the region's plan lists it.",
          isRequired: false, terms
        ) { $0.listing },
        .questionnaire(description: "The questionnaire, for gaps that concern one.", isRequired: false, terms) {
          $0.questionnaire
        },
        .provisionList { $0.provisions },
        .text("question", Texts.Headings.question, "The question, for gaps that rest on one.", isRequired: false) {
          $0.question
        },
        .text("cited", Texts.Headings.cited, "Laws and other evidence cited with the answer.", isRequired: false) {
          citations($0.cited)
        },
        .text(
          "factsAsOf", Texts.Workbook.asOf, "The date of the facts, as exactly as it is known, or a remark on it.",
          isRequired: false
        ) { $0.asOf },
        .boolean(
          "uncertain", Texts.Columns.uncertain,
          "True where the facts are not verified, or not known for certain."
        ) { $0.isUncertain },
        .code(
          "source", Texts.Headings.source, "Where the answer comes from; empty for gaps that rest on no answer.",
          isRequired: false, terms
        ) { $0.source },
        .text(
          "place", Texts.Headings.place,
          "Where the answer stands: the file and line or, in a publication, the state, cycle and questionnaire.",
          isRequired: false
        ) { $0.place },
        .list(
          "peers", Texts.Columns.peers,
          "States with common ground that documented full implementation, separated by blanks. Not a ranking.",
          isRequired: false
        ) { $0.peers },
        .boolean(
          "confidential", Texts.ComparisonObstacles.confidential,
          "Whether a confidential answer is behind it. Always false in a publication."
        ) { $0.isConfidential },
      ])
  }

  private static func citations(_ cited: [CitedEvidence]) -> String? {
    guard !cited.isEmpty else { return nil }
    return cited.map { evidence in
      [evidence.title, evidence.provision, evidence.href].compactMap(\.self).joined(separator: ", ")
    }.joined(separator: "; ")
  }
}
