import PalermoXML

/// Reads the content of .ods, or a flat .fods (OpenDocument 1.2 and 1.3): the values that cells show.
struct OpenDocumentReader {
  private static let office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  private static let table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  private static let text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  private static let meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
  private static let calc = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"

  private var spreadsheet = Spreadsheet()
  private var count = 0
  private var refusal: WorkbookRefusal?
  private var isSpreadsheet = false
  /// How many elements are open in which nothing counts: what was deleted, drawings, remarks.
  private var ignored = 0
  private var tables = 0
  private var row = 0
  private var rowRepeats = 1
  private var rowStart = 0
  private var column = 0
  private var cell: OpenCell?
  /// What the comment says that is open.
  private var comment: String?

  private struct OpenCell {
    let attributes: [ForeignXML.Name: String]
    let repeats: Int
    var paragraphs: [String] = []
    var isInParagraph = false
    var comment: String?
  }

  /// Reads the document.
  ///
  /// - Parameter refusal: Why it is refused when it is no spreadsheet at all.
  static func read(_ content: [UInt8], _ refusal: WorkbookRefusal) throws(WorkbookRefusal) -> Spreadsheet {
    var reader = OpenDocumentReader()
    let failure = ForeignXML.read(SourceText(content)) { reader.take($0) }
    if !reader.isSpreadsheet { throw refusal }
    if let failure { throw failure.refusal }
    if let refusal = reader.refusal { throw refusal }
    return reader.spreadsheet
  }

  /// The properties that somebody added to a document.
  static func properties(in part: [UInt8]) -> [String: String] {
    var properties: [String: String] = [:]
    var name: String?
    _ = ForeignXML.read(SourceText(part)) { event in
      switch event {
      case .start(let element, let attributes) where element == ForeignXML.Name(meta, "user-defined"):
        name = attributes[ForeignXML.Name(meta, "name")]
      case .text(let text): if let name { properties[name, default: ""] += text }
      case .end(let element) where element.local == "user-defined": name = nil
      case .start, .end: break
      }
    }
    return properties
  }

  private mutating func take(_ event: ForeignXML.Event) {
    guard refusal == nil else { return }
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .text(let text):
      comment? += text
      if ignored == 0, cell?.isInParagraph == true { add(Self.collapsed(text)) }
    case .end(let name): end(name)
    }
  }

  private mutating func start(_ name: ForeignXML.Name, _ attributes: [ForeignXML.Name: String]) {
    if ignored > 0 || Self.isIgnored(name) || name == ForeignXML.Name(Self.table, "table") && tables == 1 {
      if ignored == 0, cell != nil, name == ForeignXML.Name(Self.office, "annotation") { comment = "" }
      comment? += Self.separator(before: name)
      ignored += 1
      return
    }
    switch (name.namespace, name.local) {
    case (Self.office, "spreadsheet"): isSpreadsheet = true
    case (Self.table, "table"):
      tables += 1
      row = 0
      spreadsheet.sheets.append(Spreadsheet.Sheet(name: attributes[ForeignXML.Name(Self.table, "name")] ?? ""))
      if spreadsheet.sheets.count > Spreadsheet.mostSheets { refusal = .tooLarge }
    case (Self.table, "table-row") where tables == 1:
      rowRepeats = Self.repeats(attributes["number-rows-repeated"])
      rowStart = spreadsheet.sheets.last?.cells.count ?? 0
      row += 1
      column = 0
    case (Self.table, "table-cell"), (Self.table, "covered-table-cell"):
      cell = OpenCell(attributes: attributes, repeats: Self.repeats(attributes["number-columns-repeated"]))
    case (Self.text, "p"):
      cell?.paragraphs.append("")
      cell?.isInParagraph = true
    case (Self.text, "s"):
      let count = attributes[ForeignXML.Name(Self.text, "c")].flatMap { Int($0) } ?? 1
      add(String(repeating: " ", count: min(max(count, 0), 1_000)))
    case (Self.text, "tab"): add("\t")
    case (Self.text, "line-break"): add("\n")
    default: break
    }
  }

  private mutating func end(_ name: ForeignXML.Name) {
    if ignored > 0 {
      ignored -= 1
      if ignored == 0, let comment {
        cell?.comment = comment
        self.comment = nil
      }
      return
    }
    switch (name.namespace, name.local) {
    case (Self.table, "table"): tables -= 1
    case (Self.table, "table-row") where tables == 1: endRow()
    case (Self.table, "table-cell"), (Self.table, "covered-table-cell"): endCell()
    case (Self.text, "p"): cell?.isInParagraph = false
    default: break
    }
  }

  private static func isIgnored(_ name: ForeignXML.Name) -> Bool {
    name == ForeignXML.Name(table, "tracked-changes") || name == ForeignXML.Name(office, "annotation")
      || name == ForeignXML.Name(table, "shapes") || name.namespace.hasSuffix(":drawing:1.0")
  }

  /// What stands in a comment where one of its parts begins: most of them are lines.
  private static func separator(before part: ForeignXML.Name) -> String {
    switch part.local {
    case "span", "a": ""
    case "s", "tab": " "
    default: "\n"
    }
  }

  private static func repeats(_ text: String?) -> Int { max(1, text.flatMap { Int($0) } ?? 1) }

  private mutating func add(_ text: String) {
    guard ignored == 0, let last = cell?.paragraphs.indices.last, cell?.isInParagraph == true else { return }
    cell?.paragraphs[last] += text
  }

  /// Blanks of the file, of which several are one.
  private static func collapsed(_ text: String) -> String {
    var result = ""
    var wasBlank = false
    for scalar in text.unicodeScalars {
      let isBlank = scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
      if isBlank { if !wasBlank { result += " " } } else { result.unicodeScalars.append(scalar) }
      wasBlank = isBlank
    }
    return result
  }

  private mutating func endCell() {
    guard let cell else { return }
    self.cell = nil
    if let comment = cell.comment {
      guard add(Spreadsheet.Comment(row: row, column: column + 1, text: comment)) else { return }
    }
    guard let content = content(of: cell) else {
      column += min(cell.repeats, Spreadsheet.lastColumn)
      return
    }
    let isFormula = cell.attributes[ForeignXML.Name(Self.table, "formula")] != nil
    for _ in 0..<cell.repeats {
      column += 1
      guard add(Spreadsheet.Cell(row: row, column: column, content: content, isFormula: isFormula)) else { return }
    }
  }

  /// Rows that are alike stand once.
  private mutating func endRow() {
    guard let sheet = spreadsheet.sheets.indices.last else { return }
    let cells = spreadsheet.sheets[sheet].cells[rowStart...]
    if !cells.isEmpty, rowRepeats > 1 {
      for number in 1..<rowRepeats {
        for cell in cells {
          let copy = Spreadsheet.Cell(
            row: row + number, column: cell.column, content: cell.content, isFormula: cell.isFormula)
          guard add(copy) else { return }
        }
      }
    }
    row += min(rowRepeats, Spreadsheet.lastRow) - 1
  }

  /// Adds a cell to the last sheet. Returns whether there is room for more.
  private mutating func add(_ cell: Spreadsheet.Cell) -> Bool {
    guard !spreadsheet.sheets.isEmpty else { return false }
    do throws(WorkbookRefusal) {
      try spreadsheet.add(cell, to: spreadsheet.sheets.count - 1, &count)
      return true
    } catch {
      refusal = error
      return false
    }
  }

  /// Adds a comment to the last sheet. Returns whether there is room for more.
  private mutating func add(_ comment: Spreadsheet.Comment) -> Bool {
    guard !spreadsheet.sheets.isEmpty else { return false }
    do throws(WorkbookRefusal) {
      try spreadsheet.add(comment, to: spreadsheet.sheets.count - 1, &count)
      return true
    } catch {
      refusal = error
      return false
    }
  }

  private func content(of cell: OpenCell) -> Spreadsheet.Content? {
    func value(_ name: String) -> String? { cell.attributes[ForeignXML.Name(Self.office, name)] }
    if cell.attributes[ForeignXML.Name(Self.calc, "value-type")] == "error" { return .error }
    let text = value("string-value") ?? cell.paragraphs.joined(separator: "\n")
    switch value("value-type") {
    case "float", "percentage", "currency":
      // What cannot be computed has no value that is a number.
      guard let number = value("value").flatMap({ Double($0) }), number.isFinite else { return .error }
      if text.hasPrefix("#"), text.hasSuffix("!") || text.hasSuffix("?") || text == "#N/A" { return .error }
      return .number(number)
    case "date":
      guard let date = value("date-value") else { return .error }
      return .date(String(date.prefix(10)))
    case "boolean": return Spreadsheet.Content(boolean: value("boolean-value") ?? "")
    default: return text.isEmpty ? nil : .text(text)
    }
  }
}

extension [ForeignXML.Name: String] {
  /// The value of an attribute of tables.
  fileprivate subscript(name: String) -> String? {
    self[ForeignXML.Name("urn:oasis:names:tc:opendocument:xmlns:table:1.0", name)]
  }
}
