import PalermoLoading
import PalermoModel
import PalermoXML
import TestSupport
import Testing

@testable import PalermoWorkbook

/// What people type into cells is read, or a finding names the cell.
@Suite struct TypedCellTests {
  private static let conspiracy = "untoc.5.conspiracy"
  private static let difficulties = "untoc.5.difficulties"

  /// Every column but that of ids, and two that the workbook does not have.
  private static let columns = Array(2...13)

  @Test(arguments: [
    ("untoc-criminalization", Language.es), ("tip-criminalization", .fr), ("fp-cooperation", .en),
    ("som-cooperation", .pt),
  ])
  func whateverIsTypedIsReadOrNamed(id: String, language: Language) throws {
    let blank = try FilledWorkbook(id, language)
    for column in Self.columns {
      // Rows of one question would hide each other.
      for turn in 0..<3 {
        var workbook = blank
        var typed: [(place: CellPlace, text: String)] = []
        for (index, row) in blank.rows.enumerated() where row.sheet > 0 && row.row > 2 && index % 3 == turn {
          let text = "Zq\(index)w"
          workbook.fill(row.sheet, row: row.row, column: column, .text(text))
          typed.append((CellPlace(blank.spreadsheet.sheets[row.sheet].name, row: row.row, column: column), text))
        }
        let (read, findings) = try workbook.read()
        let named = Set(findings.map { CellPlace($0.sheet ?? "", row: $0.position.line, column: $0.position.column) })
        let lower = read.lowercased()
        let lost = typed.filter { !named.contains($0.place) && !lower.contains($0.text.lowercased()) }
        #expect(lost.map { "\($0.place.name)" } == [], "\(id) \(column)")
      }
    }
  }

  @Test func aTextBesideItsBlankCellIsToBeMoved() throws {
    for (question, part) in [(Self.difficulties, "text"), (Self.conspiracy, "explanation")] {
      var workbook = try FilledWorkbook()
      try workbook.fill(question, part, field: 1, with: .text("Faltan fiscales"))
      let findings = try workbook.read().findings
      #expect(findings.map(\.rule) == ["unreadable-cell"])
      #expect(try findings.first?.position.cellName == workbook.cell(question, part, field: 1))
      #expect(try findings.first?.fix?(.es).contains(workbook.cell(question, part)) == true)
      try workbook.fill(question, part, field: 1, with: .text("español"))
      #expect(try workbook.read().findings.isEmpty)
      for doubtful in ["No", "si"] {
        try workbook.fill(question, part, field: 1, with: .text(doubtful))
        #expect(try workbook.read().findings.map(\.rule) == ["unreadable-cell"])
      }
    }
  }

  @Test func aTextInTheCellOfTheHintIsToBeWrittenBelow() throws {
    var workbook = try FilledWorkbook()
    try workbook.fill(Self.difficulties, with: .text("Faltan fiscales"))
    let (text, findings) = try workbook.read()
    #expect(!text.contains("fiscales"))
    #expect(findings.map(\.rule) == ["unreadable-cell"])
    let fix = findings.first?.fix?(.es) ?? ""
    #expect(fix.contains("«Texto»"))
    #expect(try fix.contains(workbook.cell(Self.difficulties, "text")))
  }

  @Test func aNoteWhereNothingIsAskedForIsNoAuthority() throws {
    for field in 3...9 {
      var workbook = try FilledWorkbook()
      try workbook.fill(Self.conspiracy, with: .text("no"))
      try workbook.fill(Self.conspiracy, field: field, with: .text("OJO: preguntar a Juan"))
      let (text, findings) = try workbook.read()
      #expect(!text.contains("Juan"))
      #expect(findings.map(\.rule) == ["stray-entry"])
      #expect(try findings.first?.position.cellName == workbook.cell(Self.conspiracy, field: field))
      #expect(findings.first?.fix?(.es).contains("«Explicación»") == true)
    }
  }

  @Test func aNoteThatAsksForConfidenceIsHeeded() throws {
    for field in [5, 9] {
      var workbook = try FilledWorkbook()
      try workbook.fill(Self.conspiracy, with: .text("no"))
      try workbook.fill(Self.conspiracy, field: field, with: .text("CONFIDENCIAL"))
      #expect(try workbook.read().text.contains("confidential=\"true\""))
    }
  }

  /// An error, or a formula without a result, may have been the mark.
  @Test func anErrorInTheCellOfTheMarkIsTakenForIt() throws {
    var workbook = try FilledWorkbook()
    try workbook.fill(Self.conspiracy, with: .text("no"))
    try workbook.fill(Self.conspiracy, field: 2, with: .error)
    let (text, findings) = try workbook.read()
    #expect(text.contains("\"\(Self.conspiracy)\" value=\"no\" confidential=\"true\""))
    #expect(findings.map(\.rule) == ["unreadable-cell"])
    #expect(try findings.first?.position.cellName == workbook.cell(Self.conspiracy, field: 2))
    // What is neither true nor false is an error, too.
    #expect(
      ["1", "true", "0", "false", "yes", ""].map(Spreadsheet.Content.init(boolean:)) == [
        .boolean(true), .boolean(true), .boolean(false), .boolean(false), .error, .error,
      ])
  }

  @Test func aMarkInACopyOfItsColumnIsHeeded() throws {
    var workbook = try FilledWorkbook()
    let (sheet, row) = try workbook.row(Self.conspiracy)
    let mark = SheetColumns.marks[SheetColumns.firstField + 2]
    let marks = try #require(workbook.spreadsheet.sheets[sheet].cells.first { $0.text == mark })
    workbook.fill(sheet, row: marks.row, column: 20, .text(mark))
    workbook.fill(sheet, row: row, column: 20, .text("x"))
    for (field, typed) in [(0, "no"), (2, "no")] {
      try workbook.fill(Self.conspiracy, field: field, with: .text(typed))
    }
    let (text, findings) = try workbook.read()
    #expect(text.contains("\"\(Self.conspiracy)\" value=\"no\" confidential=\"true\""))
    #expect(findings.map(\.rule) == ["stray-entry"])
  }

  /// What stands in the cells of the value and of the mark, on a sheet and on its copy, and what comes of it.
  struct Copy {
    let original: (value: String, mark: String)
    let copy: (value: String, mark: String)
    let isConfidential: Bool
    var conflicts = 0
  }

  static let copies: [Copy] = [
    Copy(original: ("", ""), copy: ("no", ""), isConfidential: false),
    Copy(original: ("", ""), copy: ("no", "x"), isConfidential: true),
    Copy(original: ("no", ""), copy: ("no", ""), isConfidential: false),
    Copy(original: ("no", ""), copy: ("no", "x"), isConfidential: true),
    Copy(original: ("no", ""), copy: ("", "x"), isConfidential: true),
    Copy(original: ("no", "x"), copy: ("no", ""), isConfidential: true),
    Copy(original: ("no", " "), copy: (" ", "x"), isConfidential: true),
    Copy(original: ("no", "no"), copy: ("no", "x"), isConfidential: true, conflicts: 1),
    Copy(original: ("no", ""), copy: ("yes", "x"), isConfidential: true, conflicts: 1),
    Copy(original: ("no", "x"), copy: ("yes", "no"), isConfidential: true, conflicts: 2),
  ]

  /// What is filled in on the copy of a sheet alone is read, and what contradicts leaves no answer in the open.
  @Test(arguments: copies.indices) func aCopyOfASheetAddsWhatItAloneSays(index: Int) throws {
    let example = Self.copies[index]
    var workbook = try FilledWorkbook()
    let (sheet, _) = try workbook.row(Self.conspiracy)
    var twin = workbook
    for (field, typed, copied) in [
      (0, example.original.value, example.copy.value), (2, example.original.mark, example.copy.mark),
    ] {
      if !typed.isEmpty { try workbook.fill(Self.conspiracy, field: field, with: .text(typed)) }
      if !copied.isEmpty { try twin.fill(Self.conspiracy, field: field, with: .text(copied)) }
    }
    let cells = twin.spreadsheet.sheets[sheet].cells
    workbook.spreadsheet.sheets.insert(Spreadsheet.Sheet(name: "Copia", cells: cells), at: sheet + 1)
    let (text, findings) = try workbook.read()
    let mark = example.isConfidential ? " confidential=\"true\"" : ""
    #expect(text.contains("\"\(Self.conspiracy)\" value=\"no\"\(mark)/>"))
    let expected = ["copied-sheet"] + Array(repeating: "conflicting-entries", count: example.conflicts)
    #expect(findings.map(\.rule).sorted() == expected.sorted())
  }

  @Test(
    arguments: [
      ("Si", "yes"), ("sí", "yes"), ("SÍ ", "yes"), ("Oui", "yes"), ("nao", "no"), ("En parte", "partly"),
      ("no se aplica", "not-applicable"), ("sí?", "sí?"), ("no (?)", "no (?)"),
    ])
  func accentsMayBeLeftOut(typed: String, value: String) throws {
    var workbook = try FilledWorkbook()
    try workbook.fill(Self.conspiracy, with: .text(typed))
    #expect(try workbook.read().text.contains("\"\(Self.conspiracy)\" value=\"\(value)\""))
  }

  @Test func labelsThatAreAlikeWithoutAccentsAreNotGuessed() {
    let labels = ["a": "Año", "b": "Ano", "c": "Estación"].sorted { $0.key < $1.key }
    let index = CodeIndex(labels.map { ($0.key, LocalizedText(verbatim: $0.value)) }, .es)
    #expect(index["ANO"] == "b")
    #expect(index["año"] == "a")
    #expect(index["Añó"] == nil)
    #expect(index["estacion"] == "c")
  }

  @Test(arguments: Language.allCases) func theColumnByWhichRowsAreKnownIsMissedOnce(language: Language) throws {
    for column in 1...2 {
      var workbook = try FilledWorkbook("untoc-criminalization", language)
      let sheet = workbook.spreadsheet.sheets[1].name
      workbook.spreadsheet.sheets[1].cells = workbook.spreadsheet.sheets[1].cells.compactMap { cell in
        cell.column == column
          ? nil
          : Spreadsheet.Cell(
            row: cell.row, column: cell.column > column ? cell.column - 1 : cell.column, content: cell.content,
            isFormula: cell.isFormula)
      }
      let findings = try workbook.read().findings
      #expect(findings.map { "\($0.sheet ?? "") \($0.rule)" } == ["\(sheet) missing-place"])
      #expect(findings.first?.message(language).contains(column == 1 ? "A" : "B") == true)
    }
  }

  @Test(arguments: 1...SheetColumns.count) func aColumnWhoseMarkIsOverwrittenIsRead(column: Int) throws {
    var workbook = try FilledWorkbook()
    try workbook.fill(Self.conspiracy, with: .text("no"))
    try workbook.fill(Self.conspiracy, "explanation", with: .text("Por qué"))
    let whole = try workbook.read().text
    let sheet = try workbook.row(Self.conspiracy).sheet
    workbook.fill(sheet, row: 1, column: column, .text("no"))
    let (text, findings) = try workbook.read()
    #expect(text == whole)
    #expect(findings.map(\.rule) == ["missing-place"])
    #expect(findings.map(\.severity) == [.error])
    #expect(findings.map(\.position.cellName) == [CellPlace("", row: 1, column: column).cellName])
    #expect(findings.first?.fix?(.es).contains("«\(SheetColumns.marks[column - 1])»") == true)
  }

  @Test func aNoteBesideTheMarksIsNamed() throws {
    var workbook = try FilledWorkbook()
    workbook.fill(1, row: 1, column: SheetColumns.count + 1, .text("OJO"))
    #expect(try workbook.read().findings.map(\.rule) == ["stray-entry"])
  }

  @Test func aMarkThatIsNoneIsMendedByAMark() throws {
    for (field, text) in [(2, "?"), (2, "CONFIDENCIAL"), (1, "No estoy seguro")] {
      var workbook = try FilledWorkbook()
      try workbook.fill(Self.conspiracy, with: .text("no"))
      try workbook.fill(Self.conspiracy, field: field, with: .text(text))
      let (read, findings) = try workbook.read()
      #expect(findings.map(\.rule) == ["unreadable-cell"])
      let fix = findings.first?.fix?(.es) ?? ""
      #expect(fix.contains("«sí»"))
      #expect(fix.contains("confidencial") == (field == 2))
      #expect(read.contains("confidential=\"true\"") == (field == 2))
    }
  }

  @Test func anErrorIsMendedByTypingAgain() throws {
    var workbook = try FilledWorkbook()
    try workbook.fill(Self.conspiracy, "explanation", with: .error)
    let findings = try workbook.read().findings
    #expect(findings.map(\.rule) == ["unreadable-cell"])
    #expect(findings.first?.fix?(.es) == Texts.CellFixes.typeAgain(.es))
  }
}
