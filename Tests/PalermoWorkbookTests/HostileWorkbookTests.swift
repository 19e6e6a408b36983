import PalermoLoading
import PalermoModel
import TestSupport
import Testing

@testable import PalermoWorkbook

/// Workbooks that are made to harm whoever reads them end with a finding.
@Suite struct HostileWorkbookTests {
  private static let sheet = "urn:oasis:names:tc:opendocument:xmlns"

  private static func flat(_ content: String) -> [UInt8] {
    Array(
      """
      <office:document xmlns:office="\(sheet):office:1.0" xmlns:table="\(sheet):table:1.0" xmlns:text="\(sheet):text:1.0">\
      <office:body><office:spreadsheet>\(content)</office:spreadsheet></office:body></office:document>
      """.utf8)
  }

  private static func read(_ bytes: [UInt8]) -> [Finding] {
    WorkbookReader { _ in nil }.read(bytes, path: "w.xlsx").findings
  }

  private static let text = "<table:table-cell><text:p>a</text:p></table:table-cell>"

  static let cases: [(name: String, bytes: [UInt8], reason: String)] = [
    ("nothing", [], "no .xlsx, .ods or .fods file"),
    ("words", Array("answers".utf8), "no .xlsx, .ods or .fods file"),
    ("an archive that is cut", [0x50, 0x4B, 0x03, 0x04, 0x00], "damaged"),
    ("a workbook of Excel before 2007", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "password"),
    ("a document type", Array("<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>".utf8), "no .xlsx, .ods or .fods file"),
    (
      "no marks", flat("<table:table table:name=\"a\"><table:table-row>\(text)</table:table-row></table:table>"),
      "marks"
    ),
    (
      "a row repeated for ever",
      flat(
        """
        <table:table table:name="a"><table:table-row table:number-rows-repeated="9223372036854775807">\(text)\
        </table:table-row></table:table>
        """), "too large"
    ),
    (
      "a cell repeated for ever",
      flat(
        """
        <table:table table:name="a"><table:table-row><table:table-cell table:number-columns-repeated="9223372036854775807">\
        <text:p>a</text:p></table:table-cell></table:table-row></table:table>
        """), "too large"
    ),
    ("too many sheets", flat(String(repeating: "<table:table table:name=\"a\"/>", count: 300)), "too large"),
    (
      "a row around a sheet",
      flat(
        """
        <table:table table:name="a"><table:table-row>\(text)</table:table-row></table:table>\
        <table:table-row><table:table table:name="b"></table:table></table:table-row>
        """), "marks"
    ),
    (
      "elements without end",
      flat(String(repeating: "<text:p>", count: 100) + String(repeating: "</text:p>", count: 100)), "too large"
    ),
  ]

  @Test(arguments: cases.indices)
  func aHostileWorkbookIsRefused(index: Int) {
    let (name, bytes, reason) = Self.cases[index]
    let findings = Self.read(bytes)
    #expect(findings.map(\.rule) == ["unreadable-workbook"], "\(name)")
    #expect(findings.first?.message(.en).contains(reason) == true, "\(name): \(findings.map { $0.message(.en) })")
  }

  @Test func blanksFewerThanNoneAreNone() throws {
    let cell = "<table:table-cell><text:p>a<text:s text:c=\"-5\"/>b</text:p></table:table-cell>"
    let table = "<table:table table:name=\"a\"><table:table-row>\(cell)</table:table-row></table:table>"
    #expect(try Spreadsheet(Self.flat(table)).sheets[0].cells.map(\.text) == ["ab"])
  }

  @Test func numbersOfRowsDoNotOverflow() {
    let empty =
      "<table:table-row table:number-rows-repeated=\"9223372036854775807\"><table:table-cell/></table:table-row>"
    let table =
      "<table:table table:name=\"a\">\(empty)\(empty)<table:table-row>\(Self.text)</table:table-row></table:table>"
    #expect(Self.read(Self.flat(table)).map(\.rule) == ["unreadable-workbook"])
  }

  /// A sheet of an .xlsx, put where the relations of its parts say.
  @Test(arguments: [
    "<worksheet><sheetData><row r=\"99999999999999999999\"><c r=\"A1\"/></row></sheetData></worksheet>",
    "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZZZZZ1\" t=\"s\"><v>99999999999</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row><c r=\"A1\" s=\"-5\"><v>1e999</v></c><c t=\"e\"/><c t=\"b\"><v>2</v></c></row></sheetData>"
      + "</worksheet>",
    "<worksheet><sheetData><row r=\"9223372036854775807\"/><row><c><v>1</v></c></row></sheetData></worksheet>",
    "<worksheet><sheetData><row><c r=\"A9223372036854775807\"/></row><row/></sheetData></worksheet>",
    "<worksheet><sheetData><row><c><f>1</f></c></row></sheetData></worksheet>", "<worksheet>", "",
  ])
  func whatIsWrongInASheetIsNoCrash(sheet: String) {
    let parts: [String: [UInt8]] = [
      "xl/workbook.xml": Array(
        "<workbook><sheets><sheet name=\"a\" r:id=\"a\" xmlns:r=\"r\"/></sheets></workbook>".utf8),
      "xl/_rels/workbook.xml.rels": Array(
        "<Relationships><Relationship Id=\"a\" Type=\"/worksheet\" Target=\"/xl/../xl/s.xml\"/></Relationships>".utf8),
      "xl/s.xml": Array(sheet.utf8),
    ]
    let findings = WorkbookReader { _ in nil }.read(parts, path: "w.xlsx").findings
    #expect(findings.map(\.rule) == ["unreadable-workbook"])
  }

  @Test(
    arguments: [
      ("1", nil), ("General", nil), ("0.00%", nil), ("yyyy-mm-dd", "2009-12-25"), ("d-mmm", "2009-12-25"),
      ("mmm yyyy", "2009-12"), ("[Red]0", nil), ("\"d\"0", nil), ("[$-409]d/m/yy", "2009-12-25"), ("\\d0", nil),
      ("hh:mm", nil), ("yyyy", "2009-12-25"),
    ] as [(String, String?)])
  func datesAreToldByTheirFormat(code: String, date: String?) {
    #expect(DateFormat(code: code).date(of: 40_172, begins1904: false) == date)
  }

  @Test(
    arguments: [
      (1.0, "1900-01-01"), (59, "1900-02-28"), (60, nil), (61, "1900-03-01"), (0, nil), (40_172.7, "2009-12-25"),
    ] as [(Double, String?)])
  func daysAreThoseOfSpreadsheets(number: Double, date: String?) {
    #expect(DateFormat.day.date(of: number, begins1904: false) == date)
    #expect(DateFormat.day.date(of: 38_710, begins1904: true) == "2009-12-25")
  }

  @Test(arguments: [
    ("a_x000D_b", "a\rb"), ("_x005F_x000D_", "_x000D_"), ("_x00_", "_x00_"), ("_xZZZZ_", "_xZZZZ_"), ("_x0041_", "A"),
    ("a_", "a_"), ("_x", "_x"), ("_xD800_", "_xD800_"),
  ])
  func charactersThatAreWrittenInLettersAreRead(written: String, text: String) {
    #expect(written.officeUnescaped == text)
    #expect(text.officeEscaped.officeUnescaped == text)
  }

  @Test(
    arguments: [
      ("1250", Language.en, "1250"), ("1,250", .en, nil), ("1,25", .en, "1.25"), ("1.250", .en, "1.250"),
      ("1.250", .es, nil), ("1,250", .es, "1.250"), ("0.125", .es, "0.125"), ("1.250.000", .es, "1250000"),
      ("1 250", .fr, "1250"), ("1\u{202F}250,5", .fr, "1250.5"), ("12 5", .fr, "12 5"), ("1'250", .en, "1250"),
      ("-3", .pt, "-3"), ("−3", .pt, "-3"), ("many", .en, "many"), ("1.2.3", .en, "1.2.3"), ("1,2,3", .en, "1,2,3"),
    ] as [(String, Language, String?)])
  func numbersAreReadAsPeopleWriteThem(written: String, language: Language, number: String?) {
    #expect(WrittenNumber.read(written, in: language) == (number.map { .text($0) } ?? .ambiguous))
  }

  /// In Mexico and Central America thousands stand behind a comma, elsewhere behind a full stop.
  @Test(arguments: ["12,000", "3.000"], Language.allCases) func thousandsAreNoDecimalsOfAWholeNumber(
    written: String, language: Language
  ) {
    #expect(WrittenNumber.read(written, in: language, isWhole: true) == .ambiguous)
  }

  @Test(
    arguments: [
      ("2009", "2009"), ("2009-05", "2009-05"), ("2009-5-3", "2009-05-03"), ("2009/05/03", "2009-05-03"),
      ("3.5.2009", nil), ("13.5.2009", "2009-05-13"), ("5/13/2009", "2009-05-13"), ("05/05/2009", "2009-05-05"),
      ("31/2/2009", "31/2/2009"), ("3/5/09", "3/5/09"), ("May 2009", "May 2009"), (" 2009-05-03 ", "2009-05-03"),
    ] as [(String, String?)])
  func datesAreReadAsPeopleWriteThem(written: String, date: String?) {
    #expect(WrittenDate.read(written) == (date.map { .text($0) } ?? .ambiguous))
  }

  @Test func longTextsArePartedBetweenLetters() {
    let texts = [
      String(repeating: "ab ", count: 40_000), String(repeating: "𝔘", count: 50_000),
      String(repeating: " ", count: 70_000),
      "short", "",
    ]
    for text in texts {
      let pieces = text.cellPieces()
      #expect(pieces.joined() == text)
      #expect(pieces.allSatisfy { $0.utf16.count <= 32_767 })
    }
  }
}
