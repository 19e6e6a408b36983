public import PalermoModel
import PalermoRules
public import PalermoValidation
import PalermoWriting

/// What makes a file accepted or returned, as a person reads it.
public struct AcceptanceTableText {
  private let table: AcceptanceTable
  private let language: Language
  private let paint: Paint

  /// A writer of the table.
  ///
  /// - Parameters:
  ///   - table: The verdicts.
  ///   - language: The language of the text.
  ///   - isColored: Whether to use the colours of a terminal.
  public init(_ table: AcceptanceTable, language: Language, isColored: Bool) {
    (self.table, self.language, paint) = (table, language, Paint(isOn: isColored))
  }

  /// The text.
  public func text() -> String {
    let header = [
      Texts.Labels.layer, Texts.Labels.severity, Texts.DeliveryStatuses.draft, Texts.AcceptanceTable.final,
      Self.strictDraft, Self.strictFinal,
    ]
    .map { $0(language) }
    let rows = table.rows.map { row in
      [
        row.category.name(language), severity(of: row), word(row.draft), word(row.final), word(row.strictDraft),
        word(row.strictFinal),
      ]
    }
    let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max()! }
    var text = Texts.AcceptanceTable.introduction(language) + "\n\n" + paint.bold(line(header, widths)) + "\n"
    for row in rows { text += line(row, widths) + "\n" }
    return text + "\n"
      + [Texts.AcceptanceTable.dashExplained, Texts.AcceptanceTable.configurationExplained]
      .map { "\($0(language))\n" }.joined()
      + "\n" + paint.bold(Texts.SubmissionRule.heading(language)) + "\n"
      + Self.rule.map { "- \($0(language))\n" }.joined()
  }

  private func severity(of row: AcceptanceTable.Row) -> String {
    let name = row.severity.name(language)
    guard let draft = row.draftSeverity, draft != row.severity else { return name }
    return "\(name) (\(Texts.DeliveryStatuses.draft(language))\(language.colon)\(draft.name(language)))"
  }

  private func word(_ verdict: Verdict?) -> String { verdict?.name(language) ?? "–" }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
    return padded.dropLast().joined(separator: "  ") + "  " + cells.last!
  }

  /// Which of several submissions counts, in the order in which it is decided.
  private static let rule = [
    Texts.SubmissionRule.final, Texts.SubmissionRule.returned, Texts.SubmissionRule.draft,
    Texts.SubmissionRule.sameMoment, Texts.SubmissionRule.punctual, Texts.SubmissionRule.stays,
    Texts.SubmissionRule.unassigned, Texts.SubmissionRule.repeated, Texts.SubmissionRule.decision,
  ]

  private static let strictDraft = Texts.DeliveryStatuses.draft.appending(" --strict")
  private static let strictFinal = Texts.AcceptanceTable.final.appending(" --strict")
}
