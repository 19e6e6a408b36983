import PalermoLoading
import PalermoModel
import PalermoXML
import TestSupport
import Testing

@testable import PalermoWorkbook

/// Findings about what was read of a workbook speak of its cells, rows and lists.
@Suite struct SpokenFindingTests {
  /// What the structure of a submission lacks, in words of the workbook, and what was said of its cells.
  private static func findings(_ workbook: FilledWorkbook) throws -> [Finding] {
    let result = try WorkbookReader { RoundTripTests.corpus.questionnaires[$0] }.read(
      workbook.spreadsheet, path: "w.xlsx")
    let submission = try #require(result.submissions.first)
    let structural = Loader().load(SourceText(submission.text), path: "w.xlsx").findings
    return Array(Set(result.findings + structural.map { submission.placed($0, in: "w.xlsx") }))
  }

  @Test(
    arguments: [
      ("state", "República Dominicana", "«Estado»"),
      ("status", "Terminado", "«Borrador o definitiva»"),
      ("date", "28 de noviembre", "«Fecha de las respuestas»"),
    ])
  func rowsOfTheFirstSheetAreCalledByTheirLabels(part: String, typed: String, label: String) throws {
    var workbook = try FilledWorkbook()
    try workbook.fill("submission:untoc-criminalization", part, with: .text(typed))
    let findings = try Self.findings(workbook)
    #expect(findings.map(\.rule) == ["invalid-value"])
    let message = findings.first?.message(.es) ?? ""
    #expect(message.contains("«\(typed)»"))
    #expect(message.contains(label), "\(message)")
  }

  /// That a field is missing is not said beside that its cell cannot be read.
  @Test func aCellThatCannotBeReadIsNotMissing() throws {
    var workbook = try FilledWorkbook()
    try workbook.fill("untoc.5.cases", "figure", with: .number(5))
    try workbook.fill("untoc.5.cases", "figure", field: 1, with: .date("2024-01-01"))
    let findings = try Self.findings(workbook)
    #expect(findings.map(\.rule) == ["unreadable-cell"])
    #expect(try findings.first?.position.cellName == workbook.cell("untoc.5.cases", "figure", field: 1))
    #expect(findings.first?.fix?(.es).contains("2024") == true)
    var other = try FilledWorkbook()
    try other.fill("untoc.5.conspiracy", "evidence", with: .text("Ley 1"))
    try other.fill("untoc.5.conspiracy", "evidence", field: 1, with: .error)
    #expect(try Self.findings(other).map(\.rule) == ["unreadable-cell"])
    try other.fill("untoc.5.conspiracy", "evidence", field: 1, with: .text(" "))
    #expect(try Self.findings(other).map(\.rule) == ["missing-attribute"])
  }
}
