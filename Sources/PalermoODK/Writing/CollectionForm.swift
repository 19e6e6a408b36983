import CXLSX
package import PalermoModel
import PalermoWorkbook

/// The form of a questionnaire for ODK Central, KoboToolbox or Enketo: an XLSForm with its survey, choices and settings in
/// all languages, the table of the names of its fields, and the rules that it cannot carry. The same questionnaire gives the
/// same bytes.
package struct CollectionForm {
  /// A form that libxlsxwriter could not write.
  package struct Failure: Error, CustomStringConvertible {
    /// What went wrong, in words of the library.
    package let description: String
  }

  /// The rules that the form cannot carry, or not in whole, in the order of the questionnaire.
  package var rules: [RuleCarriage] { layout.rules }
  /// The questions whose conditions the form cannot carry, or not in whole, in the order of the questionnaire.
  package var relevance: [RuleCarriage] { layout.relevance }

  private let questionnaire: Questionnaire
  private let layout: FormLayout
  private let language: Language
  private let program: String

  /// The form of a questionnaire.
  ///
  /// - Parameters:
  ///   - questionnaire: What is asked.
  ///   - states: The states that may answer.
  ///   - cycle: The cycle that is collected for, unless the answers say otherwise.
  ///   - language: The language that the form opens in.
  ///   - program: The program that makes it, with its version.
  /// - Complexity: O(*n*) in the questions, their options and the rules.
  package init(
    _ questionnaire: Questionnaire, states: [State], cycle: String, language: Language, program: String
  ) {
    (self.questionnaire, self.language, self.program) = (questionnaire, language, program)
    layout = FormLayout(questionnaire, states: states.map { ($0.code, $0.name) }, cycle: cycle)
  }

  /// The bytes of the file.
  ///
  /// - Throws: ``Failure`` when libxlsxwriter is not there or has no room for the file.
  /// - Complexity: O(*n*) in the fields.
  package func bytes() throws(Failure) -> [UInt8] {
    if let error = cxlsx_load() { throw Failure(description: String(cString: error)) }
    guard let book = cxlsx_create(questionnaire.title(language), program, 0, false) else {
      throw Failure(description: "no temporary file for the workbook can be made")
    }
    write("survey", Self.surveyColumns, layout.rows.map(cells), book)
    let choices = layout.choices.lists.flatMap { list in
      list.entries.map { [list.name, $0.code] + Self.texts($0.label) }
    }
    write("choices", ["list_name", "name"] + Self.headings("label"), choices, book)
    write(
      "settings", ["form_title", "form_id", "version", "default_language", "style", "instance_name"],
      [
        [
          questionnaire.title(language), questionnaire.key.id, questionnaire.key.version, Self.name(of: language),
          "pages", "concat(${\(FormNames.ofSubmission)state}, ' ', ${\(FormNames.ofSubmission)cycle})",
        ]
      ], book)
    write(
      "palermo", ["name", "question", "part"],
      layout.fields.map { [$0.name, $0.question ?? "", $0.code] }, book)
    write(
      "palermo rules", ["kind", "id", "carried"] + Self.headings("reason"),
      layout.rules.map { Self.cells("rule", $0) } + layout.relevance.map { Self.cells("condition", $0) }, book)
    var bytes: UnsafeMutablePointer<UInt8>?
    var length = 0
    if let error = cxlsx_finish(book, &bytes, &length) { throw Failure(description: String(cString: error)) }
    defer { cxlsx_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: length))
  }

  private static func cells(_ kind: String, _ carriage: RuleCarriage) -> [String] {
    let extent =
      switch carriage.extent {
      case .none: "no"
      case .partly: "partly"
      }
    return [kind, carriage.id, extent] + texts(carriage.reason.localized)
  }

  // MARK: Survey

  private static let surveyColumns =
    ["type", "name"] + headings("label") + headings("hint") + ["required"] + headings("required_message")
    + ["relevant", "constraint"] + headings("constraint_message")
    + ["calculation", "appearance", "default"]

  private func cells(_ row: FormRow) -> [String] {
    let conditions = row.constraints.map(\.condition)
    let constraint = conditions.count > 1 ? conditions.map { "(\($0))" }.joined(separator: " and ") : conditions.first
    let message =
      row.constraints.isEmpty
      ? nil : LocalizedText { language in row.constraints.map { $0.message(language) }.joined(separator: " / ") }
    return [row.type, row.name] + Self.texts(row.label) + Self.texts(row.hint) + [row.required ?? ""]
      + Self.texts(row.requiredMessage) + [row.relevant ?? "", constraint ?? ""] + Self.texts(message)
      + [row.calculation ?? "", row.appearance ?? "", row.initial ?? ""]
  }

  private static func texts(_ text: LocalizedText?) -> [String] { Language.allCases.map { text?($0) ?? "" } }

  /// The headings of a column in all languages: `label::français (fr)`.
  private static func headings(_ name: String) -> [String] { Language.allCases.map { "\(name)::\(self.name(of: $0))" } }

  /// A language as forms name it: in itself, with its code.
  private static func name(of language: Language) -> String {
    let name = Texts.LanguageNames.all.first { $0.name == language.rawValue }?.text(language) ?? language.rawValue
    return "\(name) (\(language.rawValue))"
  }

  // MARK: Sheets

  private func write(_ sheet: String, _ columns: [String], _ rows: [[String]], _ book: OpaquePointer) {
    cxlsx_add_sheet(book, sheet)
    for (column, heading) in columns.enumerated() {
      cxlsx_write_text(book, 0, UInt16(column), heading, CXLSX_HEADER)
      cxlsx_set_width(book, UInt16(column), Double(min(max(heading.count + 3, 12), 40)))
    }
    for (index, cells) in rows.enumerated() {
      for (column, text) in cells.enumerated() where !text.isEmpty {
        cxlsx_write_text(book, UInt32(index + 1), UInt16(column), text.officeEscaped, CXLSX_PLAIN)
      }
    }
    cxlsx_set_header(book, 0, UInt32(max(rows.count, 1)), UInt16(columns.count - 1))
  }
}
