import PalermoLoading
package import PalermoModel
import PalermoVocabularies
import PalermoXML

/// Reads workbooks that ``AnswerWorkbook`` wrote, after any program has saved them.
///
/// Rows and columns are known by what stands in them and not by where they stand. Nothing is computed, run or fetched;
/// whatever cannot be read is a finding.
package struct WorkbookReader {
  /// What was read of a workbook.
  package struct Result {
    /// In the order of the workbook. Empty if it could not be read.
    package let submissions: [ImportedSubmission]
    /// What is to be said of cells, in the order of the sheets.
    package let findings: [Finding]
    /// The names of the sheets in their order.
    package let sheets: [String]
  }

  private let find: (QuestionnaireKey) -> Questionnaire?

  /// A reader.
  ///
  /// - Parameter find: The questionnaire of a key, if it is at hand.
  package init(find: @escaping (QuestionnaireKey) -> Questionnaire?) {
    self.find = find
  }

  /// Reads a workbook.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its path as the user named it, for findings.
  /// - Complexity: O(*n*) in the bytes of the file, unpacked.
  package func read(_ bytes: [UInt8], path: String) -> Result {
    result(path) { () throws(WorkbookRefusal) in try Spreadsheet(bytes) }
  }

  private func result(_ path: String, _ spreadsheet: () throws(WorkbookRefusal) -> Spreadsheet) -> Result {
    do throws(WorkbookRefusal) {
      return try read(try spreadsheet(), path: path)
    } catch {
      let finding = Finding(
        .unreadableWorkbook, file: path, at: .start, Texts.UnreadableWorkbook.arguments(reason: error.words))
      let placed = error.mending.map { mending in
        finding.saying(finding.message, fix: mending.fix).placed(
          inSheet: mending.place.sheet, at: SourcePosition(line: mending.place.row, column: mending.place.column))
      }
      return Result(submissions: [], findings: [placed ?? finding], sheets: [])
    }
  }

  /// Reads the parts of a workbook, unpacked.
  ///
  /// - Parameters:
  ///   - parts: The parts by their names.
  ///   - path: What findings call the workbook.
  /// - Complexity: O(*n*) in the bytes of the parts.
  package func read(_ parts: [String: [UInt8]], path: String) -> Result {
    result(path) { () throws(WorkbookRefusal) in try Spreadsheet(parts) }
  }

  /// Reads the sheets of a workbook.
  func read(_ spreadsheet: Spreadsheet, path: String) throws(WorkbookRefusal) -> Result {
    var identities = EntryTable(spreadsheet) { _ in false }
    guard identities.isOurs else { throw .foreign }
    let about = identities.rows.filter { $0.key.question.hasPrefix(RowKey.submission) }
    var questionnaires: [Questionnaire] = []
    for row in about where row.key.part == .questionnaire {
      guard let version = about.first(where: { $0.key.question == row.key.question && $0.key.part == .version })
      else { throw .noQuestionnaire }
      let answered = try questionnaire(row, version)
      if !questionnaires.contains(where: { $0.key == answered.key }) { questionnaires.append(answered) }
    }
    if questionnaires.isEmpty { throw .noQuestionnaire }
    identities = EntryTable(spreadsheet) { id in questionnaires.contains { $0[question: id] != nil } }
    let template = Self.text(.template, in: about) ?? spreadsheet.properties["palermo"]
    let isSameTemplate = template == LayoutMaker.template(of: questionnaires)
    identities.reportLabels(RowLabels(questionnaires, hasSameOptions: isSameTemplate))
    var cells = CellReader(Self.text(.language, in: about).flatMap { Language(rawValue: $0) } ?? .en)
    let submissions = questionnaires.indices.map { index in
      let questionnaire = questionnaires[index]
      let rows = identities.rows.filter { row in
        if row.key.question.hasPrefix(RowKey.submission) {
          return row.key.question == RowKey.submission + questionnaire.key.id
        }
        let owner = questionnaires.firstIndex { $0[question: row.key.question] != nil }
        return owner ?? 0 == index
      }
      var assembly = SubmissionAssembly(
        questionnaire, rows, of: identities,
        sheetPrefix: LayoutMaker.sheetPrefix(of: questionnaire, among: questionnaires.count), cells)
      let submission = assembly.submission(
        office: Self.text(.office, in: about), base: Self.text(.base, in: rows))
      cells = assembly.cells
      return submission
    }
    if !isSameTemplate {
      let sheet = spreadsheet.sheets.first?.name ?? ""
      cells.report(
        CellFinding(
          .otherTemplate, at: about.first?.place(0) ?? CellPlace(sheet, row: 1, column: 1),
          Texts.OtherTemplate.arguments(questionnaire: questionnaires.map { "\($0.key)" }.joined(separator: ", "))))
    }
    let sheets = spreadsheet.sheets.map(\.name)
    let all = identities.findings + cells.findings
    let findings = all.prefix(Finding.limit + 1).map { $0.finding(in: path) }.withinLimit()
    return Result(submissions: submissions, findings: findings, sheets: sheets)
  }

  /// The questionnaire that two rows name: by its id, which says what the rows are, too, and by its version.
  private func questionnaire(_ row: EntryRow, _ version: EntryRow) throws(WorkbookRefusal) -> Questionnaire {
    let id = row.cells[0]?.text?.foldedLabel ?? ""
    let number = version.cells[0]?.words ?? ""
    let key = QuestionnaireKey(id: id, version: number)
    let meant = String(row.key.question.dropFirst(RowKey.submission.count))
    // Of two ids that are at hand, one was changed.
    if id == meant || meant.isEmpty || find(QuestionnaireKey(id: meant, version: number)) == nil,
      let answered = find(key)
    {
      return answered
    }
    if id != meant, !meant.isEmpty {
      throw .changed(typed: Self.shown(row.cells[0]), meant: meant, at: row.place(0))
    }
    let digits = number.split { !$0.isASCII || !$0.isNumber }.joined(separator: ".")
    if find(QuestionnaireKey(id: id, version: digits)) != nil {
      throw .changed(typed: Self.shown(version.cells[0]), meant: digits, at: version.place(0))
    }
    throw .unknownQuestionnaire(key, at: version.place(0))
  }

  /// What stands in a cell, as far as a finding shows it.
  private static func shown(_ cell: Spreadsheet.Cell?) -> String { String((cell?.content.words ?? "").prefix(100)) }

  private static func text(_ part: EntryPart, in rows: [EntryRow]) -> String? {
    rows.first { $0.key.part == part }?.cells[0]?.text
  }
}

extension Spreadsheet.Cell {
  /// What it holds as a text in one line.
  fileprivate var words: String {
    if case .number(let number) = content { return WrittenNumber.text(of: number) }
    return text.map { $0.filter { !$0.isWhitespace } } ?? ""
  }
}
