import PalermoModel
import PalermoWorkbook

/// What can be marked of an answer, or opened for it, in one field of several choices.
enum FormMark: String, CaseIterable {
  case notApplicable = "not-applicable"
  case confidential
  case explanation, evidence, reference, assistance

  /// What is shown.
  var label: LocalizedText {
    switch self {
    case .notApplicable: WorkbookWords["notApplicable"]
    case .confidential: WorkbookWords["confidential"]
    case .explanation: WorkbookWords["explanation"]
    case .evidence: WorkbookWords["evidence"]
    case .reference: WorkbookWords["reference"]
    case .assistance: WorkbookWords["assistance"]
    }
  }

  /// The part of an answer that it opens. Nil for a mark of the answer itself.
  var part: EntryPart? {
    switch self {
    case .notApplicable, .confidential: nil
    case .explanation: .explanation
    case .evidence: .evidence
    case .reference: .reference
    case .assistance: .assistance
    }
  }
}
