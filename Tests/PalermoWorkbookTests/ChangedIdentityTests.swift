import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoWorkbook

/// What a workbook says of itself is to be restored in the cell in which it was changed.
@Suite struct ChangedIdentityTests {
  /// What is found in a small workbook in which the content of a cell was changed.
  private static func findings(_ content: String, changedTo typed: String) throws -> [Finding] {
    let workbook = try #require(Project.text("Samples/rules/stray-entry/passing.fods"))
    let companion = try #require(Project.text("Samples/rules/stray-entry/companion-questionnaire.xml"))
    let questionnaires = CorpusLoader().load([("questionnaire.xml", companion)]).corpus.questionnaires
    let changed = workbook.replacing("<text:p>\(content)</text:p>", with: "<text:p>\(typed)</text:p>")
    #expect(changed != workbook)
    return WorkbookReader { questionnaires[$0] }.read(Array(changed.utf8), path: "w.fods").findings
  }

  @Test(arguments: [
    ("workbook-example", "TIP", "D2"), ("workbook-example", "An example of a questionnaire", "D2"),
    ("workbook-example", "", "D2"), ("2026.1", "2026,1", "D3"), ("2026.1", "2026-1", "D3"),
    ("2026.1", "Version 2026.1", "D3"),
  ])
  func whatWasChangedIsToBeWrittenAgain(content: String, typed: String, cell: String) throws {
    let findings = try Self.findings(content, changedTo: typed)
    #expect(findings.map(\.rule) == ["unreadable-workbook"])
    #expect(findings.map(\.sheet) == ["Art. 5"])
    #expect(findings.map(\.position.cellName) == [cell])
    for language in Language.allCases {
      #expect(typed.isEmpty || findings.first?.message(language).contains(typed) == true)
      #expect(findings.first?.fix?(language).contains(content) == true)
    }
  }

  @Test func aVersionThatIsNotAtHandMayBeThatOfTheWorkbook() throws {
    let findings = try Self.findings("2026.1", changedTo: "2031.7")
    #expect(findings.map(\.rule) == ["unreadable-workbook"])
    #expect(findings.map(\.position.cellName) == ["D3"])
    #expect(findings.first?.message(.en).contains("workbook-example 2031.7") == true)
    #expect(findings.first?.fix?(.en).contains("--questionnaires") == true)
  }
}
