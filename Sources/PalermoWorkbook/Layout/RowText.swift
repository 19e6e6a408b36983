import PalermoModel
import PalermoRules

/// What the workbook says at the left of a row, in one language.
struct RowText: Hashable {
  /// The words of the row itself.
  let label: String
  /// What stands below them in the same cell: when a question is asked, and its help. Empty if nothing does.
  let below: String

  /// A label, and what stands below it.
  init(_ label: String, below: String = "") {
    (self.label, self.below) = (label, below)
  }

  /// All that stands in the cell.
  var whole: String { below.isEmpty ? label : "\(label)\n\(below)" }
}

extension Question {
  /// When it is asked, and its help. Empty if there is nothing of both.
  ///
  /// - Parameter questionnaires: Those of the workbook, in which its condition may look at other questions.
  func below(_ language: Language, among questionnaires: [Questionnaire]) -> String {
    func find(_ id: String) -> Question? { questionnaires.lazy.compactMap { $0[question: id] }.first }
    var lines: [String] = []
    if let relevance {
      let words = relevance.words(question: find) { id in
        Texts.Conditions.quoted(text: find(id)?.label ?? LocalizedText(verbatim: id))
      }
      lines.append(Texts.QuestionExplanation.onlyIf(condition: words)(language))
    }
    if let help { lines.append(help(language)) }
    return lines.joined(separator: "\n")
  }
}
