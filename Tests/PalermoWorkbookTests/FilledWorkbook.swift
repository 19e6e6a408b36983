import PalermoModel
import TestSupport
import Testing

@testable import PalermoWorkbook

/// A workbook without answers, in which cells are filled in.
struct FilledWorkbook {
  let questionnaire: Questionnaire
  var spreadsheet: Spreadsheet
  let language: Language

  /// A workbook that nobody has filled in yet.
  init(_ id: String = "untoc-criminalization", _ language: Language = .es) throws {
    let corpus = RoundTripTests.corpus
    let key = try #require(corpus.latestVersion(of: id))
    questionnaire = try #require(corpus.questionnaires[key])
    self.language = language
    let blank = Submission(
      questionnaire: key, state: "XAA", cycle: "2026", status: .draft, date: CalendarDate("2026-11-28")!,
      source: SubmissionSource(kind: .own), answers: [], file: "-")
    spreadsheet = try Spreadsheet(
      AnswerWorkbook(
        [WorkbookSubmission(questionnaire, blank)],
        participation: .init(isParty: { _ in .unknown }, hasReservation: { _ in .unknown }), language: language,
        program: "palermo"
      ).bytes())
  }

  /// The rows of all sheets but the lists.
  var rows: [(sheet: Int, row: Int, question: String?, part: String?)] {
    var rows: [(sheet: Int, row: Int, question: String?, part: String?)] = []
    for sheet in spreadsheet.sheets.indices.dropLast() {
      let cells = Dictionary(grouping: spreadsheet.sheets[sheet].cells) { $0.row }
      for row in cells.keys.sorted() {
        let question = cells[row]?.first { $0.column == 1 }
        let part = cells[row]?.first { $0.column == 2 }
        rows.append((sheet, row, question?.text, part?.text))
      }
    }
    return rows
  }

  /// The sheet and the row of a part of an answer.
  func row(_ question: String, _ part: String = "value") throws -> (sheet: Int, row: Int) {
    let row = try #require(rows.first { $0.question == question && $0.part == part })
    return (row.sheet, row.row)
  }

  /// The name of a cell of an answer.
  func cell(_ question: String, _ part: String = "value", field: Int = 0) throws -> String {
    CellPlace("", row: try row(question, part).row, column: 4 + field).cellName
  }

  /// Fills in a cell of a sheet, whatever stood there.
  mutating func fill(_ sheet: Int, row: Int, column: Int, _ content: Spreadsheet.Content) {
    spreadsheet.sheets[sheet].cells.removeAll { $0.row == row && $0.column == column }
    spreadsheet.sheets[sheet].cells.append(
      Spreadsheet.Cell(row: row, column: column, content: content, isFormula: false))
  }

  /// Fills in a cell of an answer.
  mutating func fill(
    _ question: String, _ part: String = "value", field: Int = 0, with content: Spreadsheet.Content
  ) throws {
    let (sheet, row) = try row(question, part)
    fill(sheet, row: row, column: 4 + field, content)
  }

  /// What is read of it, and found while it is read and in the structure of what was read.
  func read() throws -> (text: String, findings: [Finding]) {
    let result = try WorkbookReader { RoundTripTests.corpus.questionnaires[$0] }.read(spreadsheet, path: "w.xlsx")
    let submission = try #require(result.submissions.first)
    return (submission.text, result.findings)
  }
}
