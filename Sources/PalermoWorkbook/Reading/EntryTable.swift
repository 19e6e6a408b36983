import PalermoLoading
import PalermoModel
import PalermoVocabularies

/// The rows of a workbook that say what they are, wherever they stand by now.
struct EntryTable {
  /// In the order of the sheets, from their tops to their bottoms.
  private(set) var rows: [EntryRow] = []
  /// What belongs to no row, and what is missing.
  private(set) var findings: [CellFinding] = []
  /// The questions on sheets that are not read, since what marks their columns is gone.
  private(set) var lost: Set<String> = []
  /// The names of the sheets that are not read, since the column is gone that says what their rows are.
  private(set) var lostSheets: Set<String> = []
  /// The questions of which a comment asks for confidence, each with the cell of the comment.
  private(set) var confidential: [String: CellPlace] = [:]
  /// Whether a sheet is one of ours.
  private(set) var isOurs = false
  /// The fields that stand over the value of a question.
  private var headings: [String: Set<Int>] = [:]
  /// What stands in rows of headings and is none that the program knows, with its text.
  private var unknownHeadings: [(text: String, place: CellPlace)] = []
  /// What stands at the left of headings, with the question that they are over.
  private var headingLabels: [(question: String?, cell: Spreadsheet.Cell, place: CellPlace)] = []

  /// Finds the rows of a workbook.
  ///
  /// - Parameter isQuestion: Whether there is a question of an id.
  /// - Complexity: O(*n*) in the cells.
  init(_ spreadsheet: Spreadsheet, isQuestion: (String) -> Bool) {
    for sheet in spreadsheet.sheets { add(sheet, isQuestion) }
    reportNotes(isQuestion)
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
    guard let marked, var marks = marksByRow[marked], marks.count > 1 else {
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
    restore(&marks, on: sheet, row: marked)
    reportMissing(marks, on: sheet.name, row: marked)
    guard Set(marks.values).isSuperset(of: SheetColumns.keys) else {
      lostSheets.insert(sheet.name)
      lost.formUnion(sheet.cells.compactMap { $0.text?.foldedLabel }.filter(isQuestion))
      return
    }
    for cell in sheet.cells where cell.row == marked && marks[cell.column] == nil && !cell.isBlank {
      findings.append(CellFinding(.strayEntry, at: CellPlace(sheet.name, row: marked, column: cell.column)))
    }
    var rows: [Int: [Spreadsheet.Cell]] = [:]
    var order: [Int] = []
    for cell in sheet.cells where cell.row != marked {
      if rows[cell.row] == nil { order.append(cell.row) }
      rows[cell.row, default: []].append(cell)
    }
    for row in order.sorted() { add(rows[row] ?? [], row, marks, sheet.name) }
    take(sheet.comments, on: sheet.name, rows, marks, isQuestion)
  }

  /// Finds the columns whose own marks are gone by the marks beside them, and says which are to be written again.
  private mutating func restore(_ marks: inout [Int: Int], on sheet: Spreadsheet.Sheet, row: Int) {
    let columns = Dictionary(marks.map { ($0.value, $0.key) }, uniquingKeysWith: min)
    let filled = Set(sheet.cells.map(\.column))
    for (mark, name) in SheetColumns.marks.enumerated() where columns[mark] == nil {
      let nearest = [
        columns.filter { $0.key < mark }.max { $0.key < $1.key },
        columns.filter { $0.key > mark }.min { $0.key < $1.key },
      ]
      let places = Set(nearest.compactMap { known in known.map { $0.value + mark - $0.key } })
      // Where a column was deleted or moved, its neighbours do not agree.
      guard places.count == 1, let column = places.first, filled.contains(column), marks[column] == nil else {
        continue
      }
      marks[column] = mark
      findings.append(
        .missing(
          Texts.CellPlaces.mark(mark: name, sheet: sheet.name),
          at: CellPlace(sheet.name, row: row, column: column), severity: .error,
          fix: Texts.CellFixes.restoreMark(mark: name)))
    }
  }

  private mutating func reportMissing(_ marks: [Int: Int], on sheet: String, row: Int) {
    let found = Set(marks.values)
    for column in SheetColumns.marks.indices where !found.contains(column) && column != SheetColumns.label {
      let letters = CellPlace(sheet, row: row, column: column + 1).cellName.prefix { $0.isLetter }
      let isKey = SheetColumns.keys.contains(column)
      // Without the column that says what rows are, nothing else matters.
      if !isKey, !found.isSuperset(of: SheetColumns.keys) { continue }
      findings.append(
        .missing(
          isKey
            ? Texts.CellPlaces.keyColumn(column: String(letters), sheet: sheet)
            : Texts.CellPlaces.column(column: String(letters), sheet: sheet),
          at: CellPlace(sheet, row: row, column: 1), severity: .error,
          fix: isKey ? FilledText(Texts.CellFixes.restoreColumn) : nil))
    }
  }

  private mutating func add(_ cells: [Spreadsheet.Cell], _ row: Int, _ marks: [Int: Int], _ sheet: String) {
    var byMark: [Int: Spreadsheet.Cell] = [:]
    var copies: [(field: Int, cell: Spreadsheet.Cell)] = []
    var stray: [Spreadsheet.Cell] = []
    for cell in cells.sorted(by: { $0.column < $1.column }) {
      guard let mark = marks[cell.column] else {
        stray.append(cell)
        continue
      }
      if let known = byMark[mark] {
        // A column that was copied.
        if known.content != cell.content {
          stray.append(cell)
          copies.append((mark - SheetColumns.firstField, cell))
        }
      } else {
        byMark[mark] = cell
      }
    }
    let code = byMark[SheetColumns.part]?.text?.foldedLabel
    let fields = byMark.filter { $0.key >= SheetColumns.firstField }
    let question = byMark[SheetColumns.question]?.text?.foldedLabel
    if code == RowKey.heading {
      // Alone in its row it is a title or a hint, of which other editions have others.
      if let cell = byMark[SheetColumns.label], question != nil || fields.contains(where: { $0.value.text != nil }) {
        headingLabels.append((question, cell, CellPlace(sheet, row: row, column: cell.column)))
      }
      if let question {
        headings[question, default: []].formUnion(
          fields.filter { $0.value.text != nil }.map { $0.key - SheetColumns.firstField })
      }
      for cell in stray + fields.values {
        let text = cell.content.words.foldedLabel
        if !Self.headings.contains(text) {
          unknownHeadings.append((text, CellPlace(sheet, row: row, column: cell.column)))
        }
      }
      return
    }
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
      // What no field asks for is stray, and nothing to be read.
      let end = SheetColumns.firstField + max(key.part.fields.count, 1)
      let asked = fields.filter { $0.key < end }
      let columns = Dictionary(
        marks.map { ($0.value - SheetColumns.firstField, $0.key) },
        uniquingKeysWith: min)
      rows.append(
        EntryRow(
          key: key, isAdded: isAdded,
          cells: Dictionary(uniqueKeysWithValues: asked.map { ($0.key - SheetColumns.firstField, $0.value) }),
          label: byMark[SheetColumns.label], sheet: sheet, row: row, columns: columns))
      stray += fields.filter { $0.key >= end }.values
      // Of two marks of a confidential answer neither is lost.
      for (field, cell) in copies where key.part.isConfidence(field) {
        confidential[key.question] =
          confidential[key.question] ?? CellPlace(sheet, row: row, column: cell.column)
      }
    } else {
      stray += fields.values
      // What the row is meant to be cannot be read.
      if code != nil, let cell = byMark[SheetColumns.part] { stray.append(cell) }
      if let cell = byMark[SheetColumns.label], let text = cell.text, Self.parts[text.foldedLabel] == nil {
        stray.append(cell)
      }
    }
    for cell in stray.sorted(by: { $0.column < $1.column }) {
      let place = CellPlace(sheet, row: row, column: cell.column)
      findings.append(
        CellFinding(
          .strayEntry, at: place,
          fix: key?.part == .value ? Texts.CellFixes.writeInRow(row: EntryPart.explanation.label) : nil))
      if let question { heed(cell, of: question, at: place) }
    }
  }

  /// Says which cells hold notes: where no heading stands over a cell of a value, nobody is asked for anything there; and a
  /// heading that stands nowhere else is none.
  private mutating func reportNotes(_ isQuestion: (String) -> Bool) {
    for index in rows.indices where rows[index].key.part == .value && isQuestion(rows[index].key.question) {
      let row = rows[index]
      for field in row.cells.keys.sorted()
      where field >= EntryPart.shownFields && headings[row.key.question]?.contains(field) != true {
        if let cell = rows[index].cells.removeValue(forKey: field) {
          heed(cell, of: row.key.question, at: row.place(field))
        }
        findings.append(
          CellFinding(
            .strayEntry, at: row.place(field), fix: Texts.CellFixes.writeInRow(row: EntryPart.explanation.label)))
      }
    }
    let counts = Dictionary(unknownHeadings.map { ($0.text, 1) }, uniquingKeysWith: +)
    for (text, place) in unknownHeadings where counts[text] == 1 {
      findings.append(CellFinding(.strayEntry, at: place, severity: .warning))
    }
  }

  /// Says where something was written over what the workbook itself says at the left of its rows.
  ///
  /// - Complexity: O(*n*) in the rows.
  mutating func reportLabels(_ labels: RowLabels) {
    var labels = labels
    for row in rows where !row.isAdded {
      guard let cell = row.label, !cell.isBlank, !labels.isOwn(cell.content.words, in: row.key) else { continue }
      reportLabel(cell, of: row.key.question, at: row.labelPlace, fix: Self.fix(of: row, labels))
    }
    for (question, cell, place) in headingLabels
    where !cell.isBlank && !labels.isOwn(cell.content.words, over: question) {
      reportLabel(
        cell, of: question, at: place, severity: .warning,
        fix: Texts.CellFixes.writeInRow(row: EntryPart.explanation.label))
    }
  }

  private mutating func reportLabel(
    _ cell: Spreadsheet.Cell, of question: String?, at place: CellPlace, severity: Severity? = nil, fix: FilledText
  ) {
    var finding = CellFinding(.strayEntry, at: place, severity: severity, fix: fix)
    finding.message = FilledText(Texts.CellReasons.overLabel)
    findings.append(finding)
    if let question { heed(cell, of: question, at: place) }
  }

  /// Where what was written over the label of a row is to be written.
  private static func fix(of row: EntryRow, _ labels: RowLabels) -> FilledText {
    switch row.key.part {
    case .value where labels.isAnsweredBelow(row.key.question):
      Texts.CellFixes.writeInRow(row: EntryPart.explanation.label)
    case .value, .option, .item, .text, .other, .figure, .authority, .link, .explanation, .reference, .evidence,
      .assistance, .status, .date, .source, .office:
      Texts.CellFixes.writeBeside(cell: row.place(0).cellName)
    case .questionnaire, .version, .state, .cycle, .template, .base, .language:
      FilledText(Texts.CellFixes.restoreLabel)
    }
  }

  /// Keeps the question of a note that asks for confidence.
  private mutating func heed(_ cell: Spreadsheet.Cell, of question: String, at place: CellPlace) {
    let note = Spreadsheet.Comment(row: cell.row, column: cell.column, text: cell.content.words)
    if note.asksForConfidence { confidential[question] = confidential[question] ?? place }
  }

  /// Says which cells have comments, and keeps which questions are those of comments that ask for confidence: the question
  /// of their row, or of the last row above that has one.
  private mutating func take(
    _ comments: [Spreadsheet.Comment], on sheet: String, _ rows: [Int: [Spreadsheet.Cell]], _ marks: [Int: Int],
    _ isQuestion: (String) -> Bool
  ) {
    let questions = rows.compactMap { row, cells in
      cells.first { marks[$0.column] == SheetColumns.question }?.text.map { (row: row, id: $0.foldedLabel) }
    }.sorted { $0.row < $1.row }[...]
    var rest = questions
    var question: String?
    for comment in comments.sorted(by: { ($0.row, $0.column) < ($1.row, $1.column) }) {
      while let next = rest.first, next.row <= comment.row {
        question = next.id
        rest = rest.dropFirst()
      }
      let place = CellPlace(sheet, row: comment.row, column: comment.column)
      var finding = CellFinding(
        .commentOnCell, at: place, Texts.CommentOnCell.arguments(row: EntryPart.explanation.label))
      if let question, isQuestion(question), comment.asksForConfidence {
        confidential[question] = confidential[question] ?? place
        finding.message = FilledText(Texts.CellReasons.asksForConfidence)
      }
      // Each of several comments on a cell is one of a thread.
      if let last = findings.last, last.rule.id == finding.rule.id, last.place == place {
        if finding.message == nil { continue }
        findings.removeLast()
      }
      findings.append(finding)
    }
  }

  /// Takes out the rows of sheets that were copied, all of which are on another sheet before. What is filled in on the
  /// copy alone is read.
  private mutating func removeCopies() {
    var first: [RowKey: (index: Int, sheet: String)] = [:]
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
      var met: [(key: RowKey, index: Int)] = []
      for row in rows {
        if isCopy, !row.isAdded, let index = first[row.key]?.index {
          if let rest = take(row, into: &kept[index]) { kept.append(rest) }
        } else {
          if !row.isAdded { met.append((row.key, kept.count)) }
          kept.append(row)
        }
      }
      for row in met where first[row.key] == nil { first[row.key] = (row.index, kept[row.index].sheet) }
    }
    rows = kept
  }

  /// Takes what a copy of a row says more than the row: a blank contradicts nothing. Of what contradicts it is told where
  /// that stands, and that of the row stays.
  ///
  /// - Returns: The cells that are to be read beside the row, if any.
  private mutating func take(_ copy: EntryRow, into row: inout EntryRow) -> EntryRow? {
    let own = row.cells.filter { !$0.value.isEmpty }
    let filled = copy.cells.filter { !$0.value.isEmpty }
    let other = filled.keys.filter { own[$0]?.content != filled[$0]?.content }.sorted()
    if other.isEmpty { return nil }
    if other.allSatisfy({ own[$0] == nil }), own.keys.allSatisfy({ filled[$0] != nil }) {
      row = copy
      return nil
    }
    // The entries of a value are one, however many rows they stand in.
    var rest = copy
    rest.cells = copy.key.part == .value ? filled.filter { own[$0.key] == nil } : [:]
    for field in other where rest.cells[field] == nil {
      findings.append(.conflicting(copy.key.question, at: copy.place(field), with: row.place(field)))
      // Of two marks of a confidential answer neither is lost.
      if copy.key.part.isConfidence(field) {
        confidential[copy.key.question] = confidential[copy.key.question] ?? copy.place(field)
      }
    }
    return rest.cells.isEmpty ? nil : rest
  }

  /// What stands over columns, in all languages.
  private static let headings: Set<String> = Set(
    EntryPart.allCases.flatMap { part in
      part.fields.flatMap { field in Language.allCases.map { field.label($0).foldedLabel } }
    }
  ).union((1...EntryPart.mostFields).map { "\($0)" })

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

  /// Whether it holds nothing but blanks: an error may have been anything.
  fileprivate var isEmpty: Bool {
    if case .text = content { text == nil } else { false }
  }

  /// Whether nothing can be read in it.
  fileprivate var isBlank: Bool { content.words.allSatisfy(\.isWhitespace) }
}

extension EntryPart {
  /// Whether a field marks an answer as confidential.
  fileprivate func isConfidence(_ field: Int) -> Bool {
    fields.indices.contains(field) && fields[field].target == .attribute(.confidential)
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
