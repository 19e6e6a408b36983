import PalermoLoading
import PalermoModel

/// The rows of a workbook that say what they are, wherever they stand by now.
struct EntryTable {
  /// In the order of the sheets, from their tops to their bottoms.
  private(set) var rows: [EntryRow] = []
  /// What belongs to no row, and what is missing.
  private(set) var findings: [CellFinding] = []
  /// The questions on sheets that are not read, since what marks their columns is gone.
  private(set) var lost: Set<String> = []
  /// Whether a sheet is one of ours.
  private(set) var isOurs = false

  /// Finds the rows of a workbook.
  ///
  /// - Parameter isQuestion: Whether there is a question of an id.
  /// - Complexity: O(*n*) in the cells.
  init(_ spreadsheet: Spreadsheet, isQuestion: (String) -> Bool) {
    for sheet in spreadsheet.sheets { add(sheet, isQuestion) }
    removeCopies()
  }

  private mutating func add(_ sheet: Spreadsheet.Sheet, _ isQuestion: (String) -> Bool) {
    guard let first = sheet.cells.first else { return }
    var marksByRow: [Int: [Int: Int]] = [:]
    for cell in sheet.cells {
      guard let mark = cell.text?.foldedLabel, mark.hasPrefix(SheetColumns.mark) else { continue }
      if mark == SheetColumns.lists, cell.row == 1, cell.column == 1 { return }
      if let column = SheetColumns.marks.firstIndex(of: mark) {
        marksByRow[cell.row, default: [:]][cell.column] = column
      }
    }
    // An answer may look like a mark, but no row has as many as theirs.
    let marked = marksByRow.max { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }?.key
    guard let marked, let marks = marksByRow[marked], marks.count > 1 else {
      let questions = sheet.cells.compactMap { $0.text?.foldedLabel }.filter(isQuestion)
      lost.formUnion(questions)
      let place = CellPlace(sheet.name, row: first.row, column: first.column)
      findings.append(
        questions.isEmpty
          ? CellFinding(.strayEntry, at: place, severity: .warning)
          : .missing(Texts.CellPlaces.marks(sheet: sheet.name), at: place, severity: .error))
      return
    }
    isOurs = true
    reportMissing(marks, on: sheet.name, row: marked)
    var rows: [Int: [Spreadsheet.Cell]] = [:]
    var order: [Int] = []
    for cell in sheet.cells where cell.row != marked {
      if rows[cell.row] == nil { order.append(cell.row) }
      rows[cell.row, default: []].append(cell)
    }
    for row in order.sorted() { add(rows[row] ?? [], row, marks, sheet.name) }
  }

  private mutating func reportMissing(_ marks: [Int: Int], on sheet: String, row: Int) {
    let found = Set(marks.values)
    for (column, mark) in SheetColumns.marks.enumerated() where !found.contains(column) && column != SheetColumns.label
    {
      let name = String(mark.dropFirst(SheetColumns.mark.count))
      findings.append(
        .missing(
          Texts.CellPlaces.column(column: name, sheet: sheet), at: CellPlace(sheet, row: row, column: 1),
          severity: .error))
    }
  }

  private mutating func add(_ cells: [Spreadsheet.Cell], _ row: Int, _ marks: [Int: Int], _ sheet: String) {
    var byMark: [Int: Spreadsheet.Cell] = [:]
    var stray: [Spreadsheet.Cell] = []
    for cell in cells.sorted(by: { $0.column < $1.column }) {
      guard let mark = marks[cell.column] else {
        stray.append(cell)
        continue
      }
      if let known = byMark[mark] {
        // A column that was copied.
        if known.content != cell.content { stray.append(cell) }
      } else {
        byMark[mark] = cell
      }
    }
    let code = byMark[SheetColumns.part]?.text?.foldedLabel
    if code == RowKey.heading { return }
    let fields = byMark.filter { $0.key >= SheetColumns.firstField }
    let question = byMark[SheetColumns.question]?.text?.foldedLabel
    var key: RowKey?
    var isAdded = false
    if let question {
      if let code { key = RowKey(question, code: code) }
      if code == nil, let label = byMark[SheetColumns.label]?.text, let part = Self.parts[label.foldedLabel] {
        key = RowKey(question, part)
        isAdded = true
      }
    }
    if let key {
      let columns = Dictionary(
        marks.filter { $0.value >= SheetColumns.firstField }.map { ($0.value - SheetColumns.firstField, $0.key) },
        uniquingKeysWith: min)
      rows.append(
        EntryRow(
          key: key, isAdded: isAdded,
          cells: Dictionary(uniqueKeysWithValues: fields.map { ($0.key - SheetColumns.firstField, $0.value) }),
          sheet: sheet, row: row, columns: columns))
      for (index, cell) in byMark where index >= SheetColumns.firstField + max(key.part.fields.count, 1) {
        stray.append(cell)
      }
    } else {
      stray += fields.values
    }
    for cell in stray.sorted(by: { $0.column < $1.column }) {
      findings.append(CellFinding(.strayEntry, at: CellPlace(sheet, row: row, column: cell.column)))
    }
  }

  /// Takes out the rows of sheets that were copied, all of which are on another sheet before. What is filled in on the
  /// copy alone is read.
  private mutating func removeCopies() {
    var first: [RowKey: EntryRow] = [:]
    var kept: [EntryRow] = []
    for rows in rows.chunks(of: \.sheet) {
      let own = rows.filter { !$0.isAdded }
      let isCopy = !own.isEmpty && own.allSatisfy { first[$0.key] != nil }
      if isCopy, let row = own.first, let original = first[row.key] {
        findings.append(
          CellFinding(
            .copiedSheet, at: CellPlace(row.sheet, row: 1, column: 1),
            Texts.CopiedSheet.arguments(sheet: original.sheet)))
      }
      for row in rows {
        guard !row.isAdded, let original = first[row.key], isCopy, !original.cells.isEmpty else {
          kept.append(row)
          continue
        }
        for (field, cell) in row.cells.sorted(by: { $0.key < $1.key })
        where original.cells[field]?.content != cell.content {
          findings.append(.conflicting(row.key.question, at: row.place(field), with: original.place(field)))
        }
      }
      for row in own where first[row.key] == nil { first[row.key] = row }
    }
    rows = kept
  }

  /// The parts by what they are called in any language.
  private static let parts: [String: EntryPart] = Dictionary(
    EntryPart.elements.flatMap { part in Language.allCases.map { (part.label($0).foldedLabel, part) } },
    uniquingKeysWith: { first, _ in first })
}

extension Spreadsheet.Cell {
  /// Its text, if it holds one that is not blank.
  var text: String? {
    guard case .text(let text) = content, text.contains(where: { !$0.isWhitespace }) else { return nil }
    return text
  }
}

extension [EntryRow] {
  /// The rows that follow each other and have something in common.
  fileprivate func chunks<Key: Equatable>(of key: (EntryRow) -> Key) -> [[EntryRow]] {
    reduce(into: []) { chunks, row in
      if let last = chunks.last?.last, key(last) == key(row) {
        chunks[chunks.count - 1].append(row)
      } else {
        chunks.append([row])
      }
    }
  }
}
