import PalermoArchives
import PalermoModel
import TestSupport
import Testing

@testable import PalermoWorkbook

/// Comments on cells are not read in silence.
@Suite struct CommentTests {
  private static let question = "untoc.5.conspiracy"

  private static func commented(_ text: String, field: Int = 0, _ answer: String? = "no") throws -> (
    text: String, findings: [Finding], cell: String
  ) {
    var workbook = try FilledWorkbook()
    if let answer { try workbook.fill(question, with: .text(answer)) }
    let (sheet, row) = try workbook.row(question)
    workbook.spreadsheet.sheets[sheet].comments.append(
      Spreadsheet.Comment(row: row, column: 4 + field, text: text))
    let (read, findings) = try workbook.read()
    return (read, findings, try workbook.cell(question, field: field))
  }

  @Test(arguments: [
    ("ask Juan", false), ("CONFIDENCIAL, no publicar", true), ("Pérez:\nNo publicar", true),
    ("Pérez:\nes confidencial", true), ("no es confidencial", false), ("not confidential", false),
    ("[Threaded comment]\n\nYour version …\n\nComment:\n    Confidentiel", true),
  ])
  func aCommentIsNamedAndItsWishForConfidenceHeeded(text: String, isConfidential: Bool) throws {
    for field in [-1, 0, 3, 20] {
      let (read, findings, cell) = try Self.commented(text, field: field)
      #expect(findings.map(\.rule) == ["comment-on-cell"])
      #expect(findings.map(\.severity) == [.warning])
      #expect(findings.map(\.position.cellName) == [cell])
      #expect(read.contains("confidential=\"true\"") == isConfidential, "\(text)")
      for language in Language.allCases {
        #expect(
          (findings.first?.message(language) == Texts.CellReasons.asksForConfidence(language)) == isConfidential)
      }
    }
    // What nobody answered is not confidential.
    #expect(try !Self.commented(text, nil).text.contains("confidential"))
  }

  /// On a row of the question that has no answer of its own, and on its heading.
  @Test func theQuestionOfACommentIsThatOfItsRows() throws {
    var workbook = try FilledWorkbook()
    try workbook.fill(Self.question, with: .text("no"))
    let (sheet, row) = try workbook.row(Self.question)
    for offset in [-1, 1, 2] {
      var commented = workbook
      commented.spreadsheet.sheets[sheet].comments.append(
        Spreadsheet.Comment(row: row + offset, column: 4, text: "confidencial"))
      #expect(try commented.read().text.contains("confidential=\"true\""))
    }
  }

  private static let types = [
    ("comments", "<comments><authors><author>x</author></authors><commentList>@</commentList></comments>"),
    ("threadedComment", "<ThreadedComments>@</ThreadedComments>"),
  ]

  private static func parts(_ type: String, _ content: String) throws -> [String: [UInt8]] {
    var parts: [String: [UInt8]] = [
      "xl/workbook.xml": Array(
        "<workbook><sheets><sheet name=\"a\" r:id=\"a\" xmlns:r=\"r\"/><sheet name=\"b\" r:id=\"a\" xmlns:r=\"r\"/></sheets></workbook>"
          .utf8),
      "xl/_rels/workbook.xml.rels": Array(
        "<Relationships><Relationship Id=\"a\" Type=\"/worksheet\" Target=\"worksheets/s.xml\"/></Relationships>".utf8),
      "xl/worksheets/s.xml": Array("<worksheet><sheetData/></worksheet>".utf8),
    ]
    parts["xl/worksheets/_rels/s.xml.rels"] = Array(
      "<Relationships><Relationship Id=\"c\" Type=\"http://x/\(type)\" Target=\"../c.xml\"/></Relationships>".utf8)
    parts["xl/c.xml"] = Array(content.utf8)
    return parts
  }

  @Test func commentsOfOfficeOpenAreRead() throws {
    let inside = [
      "<comment ref=\"D7\"><text><r><t>one </t></r><r><t>two</t></r></text></comment>",
      "<threadedComment ref=\"D7\" id=\"x\"><text>one two</text></threadedComment>",
    ]
    for ((type, frame), comment) in zip(Self.types, inside) {
      let read = try Spreadsheet(Self.parts(type, frame.replacing("@", with: comment)))
      for sheet in read.sheets {
        #expect(sheet.comments == [Spreadsheet.Comment(row: 7, column: 4, text: "one two")])
      }
    }
  }

  @Test func hostileCommentsOfOfficeOpenAreRefused() throws {
    for (type, frame) in Self.types {
      let name = type == "comments" ? "comment" : type
      for strange in ["ref=\"D99999999999\"", "ref=\"\"", "", "ref=\"7D\""] {
        let comment = "<\(name) \(strange)><text>a</text></\(name)>"
        let read = try Spreadsheet(Self.parts(type, frame.replacing("@", with: comment)))
        let comments = read.sheets.flatMap(\.comments)
        #expect(comments.isEmpty)
      }
      #expect(throws: WorkbookRefusal.damaged) { try Spreadsheet(Self.parts(type, "<comments>")) }
      let far = frame.replacing("@", with: "<\(name) ref=\"ZZZZ1\"/>")
      #expect(throws: WorkbookRefusal.tooLarge) { try Spreadsheet(Self.parts(type, far)) }
    }
  }

  @Test func commentsOfOpenDocumentAreRead() throws {
    let name = "urn:oasis:names:tc:opendocument:xmlns"
    let note =
      "<office:annotation><dc:creator>Juan</dc:creator><text:p>one <text:span>two</text:span></text:p><text:p>three</text:p></office:annotation>"
    let flat = """
      <office:document xmlns:office="\(name):office:1.0" xmlns:table="\(name):table:1.0" xmlns:text="\(name):text:1.0" xmlns:dc="d">\
      <office:body><office:spreadsheet><table:table table:name="a"><table:table-row/><table:table-row><table:table-cell/>\
      <table:table-cell table:number-columns-repeated="2">\(note)</table:table-cell>\
      <table:table-cell office:value-type="string">\(note)<text:p>yes</text:p></table:table-cell></table:table-row>\
      </table:table></office:spreadsheet></office:body></office:document>
      """
    let sheet = try #require(try Spreadsheet(Array(flat.utf8)).sheets.first)
    #expect(sheet.cells.map(\.text) == ["yes"])
    #expect(sheet.comments.map(\.row) == [2, 2])
    #expect(sheet.comments.map(\.column) == [2, 4])
    for comment in sheet.comments {
      let lines = comment.text.split(whereSeparator: \.isNewline).map(String.init)
      #expect(lines.first == "Juan")
      #expect(lines.joined().contains("one two"))
      #expect(lines.last == "three")
    }
  }
}
