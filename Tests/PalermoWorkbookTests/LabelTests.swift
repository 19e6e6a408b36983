import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoWorkbook

/// What is written over the labels of rows is named, and what spreadsheets, languages and editions change in them is not.
@Suite struct LabelTests {
  private static let conspiracy = "untoc.5.conspiracy"
  private static let labelColumn = SheetColumns.label + 1

  /// A workbook with another label in a row.
  private static func relabelled(
    _ question: String, _ part: String, in workbook: FilledWorkbook, _ change: (String) -> String
  ) throws -> FilledWorkbook {
    var workbook = workbook
    let (sheet, row) = try workbook.row(question, part)
    let cell = workbook.spreadsheet.sheets[sheet].cells.first { $0.row == row && $0.column == labelColumn }
    let label = try #require(cell?.text)
    workbook.fill(sheet, row: row, column: labelColumn, .text(change(label)))
    return workbook
  }

  /// A workbook with all labels changed.
  private static func relabelled(_ workbook: FilledWorkbook, _ change: (Int, Spreadsheet.Cell) -> String)
    -> FilledWorkbook
  {
    var workbook = workbook
    for sheet in workbook.spreadsheet.sheets.indices.dropLast() {
      workbook.spreadsheet.sheets[sheet].cells = workbook.spreadsheet.sheets[sheet].cells.map { cell in
        guard cell.column == labelColumn, cell.row > 1 else { return cell }
        return Spreadsheet.Cell(
          row: cell.row, column: cell.column, content: .text(change(sheet, cell)), isFormula: cell.isFormula)
      }
    }
    return workbook
  }

  @Test(arguments: [
    (conspiracy, "value"), (conspiracy, "explanation"), (conspiracy, "evidence"), (conspiracy, "evidence.2"),
    ("untoc.5.elements", "option:overt-act"), ("submission:", "office"),
  ])
  func whatIsWrittenOverALabelIsNamed(question: String, part: String) throws {
    let blank = try FilledWorkbook()
    let changes: [(String) -> String] = [
      { _ in "x" }, { _ in "No existe ley; véase el proyecto 123." }, { "\($0): NO, véase nota" }, { "\($0)  X" },
      { "\($0) ✓" }, { "NO. \($0)" },
    ]
    for change in changes {
      let findings = try Self.relabelled(question, part, in: blank, change).read().findings
      #expect(findings.map(\.rule) == ["stray-entry"])
      #expect(findings.map(\.severity) == [.error])
      #expect(try findings.map(\.position.cellName) == [blank.cell(question, part, field: -1)])
      #expect(try findings.first?.fix?(.es).contains(blank.cell(question, part)) == true)
    }
  }

  @Test func whatIsWrittenOverAQuestionThatIsAnsweredBelowGoesIntoItsExplanation() throws {
    let workbook = try Self.relabelled("untoc.5.elements", "value", in: FilledWorkbook()) { "\($0) NO" }
    let findings = try workbook.read().findings
    #expect(findings.map(\.rule) == ["stray-entry"])
    #expect(findings.first?.fix?(.es).contains("«Explicación»") == true)
  }

  @Test func aNoteOverALabelThatAsksForConfidenceIsHeeded() throws {
    var workbook = try Self.relabelled(Self.conspiracy, "explanation", in: FilledWorkbook()) { _ in "CONFIDENCIAL" }
    try workbook.fill(Self.conspiracy, with: .text("no"))
    #expect(try workbook.read().text.contains("confidential=\"true\""))
  }

  @Test func labelsOfAnyLanguageAreThoseOfTheWorkbook() throws {
    let workbook = try FilledWorkbook()
    for language in Language.allCases {
      let other = try FilledWorkbook("untoc-criminalization", language)
      let labels = other.spreadsheet.sheets.map { sheet in
        Dictionary(
          sheet.cells.filter { $0.column == Self.labelColumn }.map { ($0.row, $0.text ?? "") },
          uniquingKeysWith: { first, _ in first })
      }
      let translated = Self.relabelled(workbook) { sheet, cell in labels[sheet][cell.row] ?? "" }
      #expect(try translated.read().findings.map(\.position.cellName) == [])
    }
  }

  @Test func whatSpreadsheetsChangeInLabelsIsNoEntry() throws {
    let changes: [(String) -> String] = [
      { $0.uppercased() }, { $0.withoutAccents }, { $0.replacing(" ", with: "\u{A0} ") },
      { " \($0.replacing("\n", with: " ")) " }, { $0.replacing("\n", with: "\r\n") },
      { String($0.prefix { $0 != "\n" }) },
    ]
    let workbook = try FilledWorkbook()
    for change in changes {
      let changed = Self.relabelled(workbook) { _, cell in change(cell.text ?? "") }
      #expect(try changed.read().findings.map(\.position.cellName) == [])
    }
  }

  /// An edition that words a question in another way has the same version and options.
  @Test func labelsOfAnotherEditionAreNoEntries() throws {
    let text = try #require(Project.text("Questionnaires/untoc-criminalization.xml"))
    let reworded = text.replacing("¿Constituye delito en su Estado", with: "¿Es un delito en su país")
    #expect(reworded != text)
    let workbook = try FilledWorkbook()
    let corpus = CorpusLoader().load([("questionnaire.xml", reworded)]).corpus
    let edition = try #require(corpus.questionnaires[workbook.questionnaire.key])
    let result = try WorkbookReader { _ in edition }.read(workbook.spreadsheet, path: "w.xlsx")
    #expect(result.findings.map(\.rule) == [])
  }
}
