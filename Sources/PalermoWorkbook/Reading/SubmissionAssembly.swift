import PalermoLoading
import PalermoModel
import PalermoVocabularies
import PalermoXML

/// Puts the rows of one questionnaire together to a submission.
struct SubmissionAssembly {
  private let questionnaire: Questionnaire
  private let rows: [EntryRow]
  private let lost: Set<String>
  private let lostSheets: Set<String>
  private let sheetPrefix: String
  private let confidential: [String: CellPlace]
  /// What reads the cells, with what it found.
  private(set) var cells: CellReader
  private var values: [String: CellPlace] = [:]
  private var unread: [CellPlace: [Name: CellFinding]] = [:]

  /// Some rows of a workbook that belong to a questionnaire, in their order.
  ///
  /// - Parameters:
  ///   - table: All of the workbook.
  ///   - prefix: What stands before the names of sections in those of sheets.
  init(
    _ questionnaire: Questionnaire, _ rows: [EntryRow], of table: EntryTable, sheetPrefix: String, _ cells: CellReader
  ) {
    (self.questionnaire, self.rows, self.cells, self.sheetPrefix) = (questionnaire, rows, cells, sheetPrefix)
    (lost, lostSheets, confidential) = (table.lost, table.lostSheets, table.confidential)
  }

  /// The submission.
  ///
  /// - Complexity: O(*n*) in the rows.
  mutating func submission(office: String?, base: String?) -> ImportedSubmission {
    let about = rows.filter { $0.key.question.hasPrefix(RowKey.submission) }
    let place = about.first?.place(0) ?? CellPlace("", row: 1, column: 1)
    var root = ElementOrigin<CellPlace>(Name.submission.text, at: place)
    for part in EntryPart.ofSubmission {
      let found = entries(of: part, in: about, question: nil)
      guard let entry = found.first, let (value, cell) = entry.values[0],
        case .attribute(let name) = part.fields[0].target
      else { continue }
      // Only what may be a code is made one.
      let isCode = part == .state && value.count { !$0.isWhitespace } == 3
      root.add(name.text, isCode ? value.uppercased() : value, from: cell)
    }
    root.children += elements(of: .source, in: about, question: nil)
    var byQuestion: [String: [EntryRow]] = [:]
    var others: [String] = []
    for row in rows where !row.key.question.hasPrefix(RowKey.submission) {
      let id = row.key.question
      if byQuestion[id] == nil, questionnaire[question: id] == nil { others.append(id) }
      byQuestion[id, default: []].append(row)
    }
    for question in questionnaire.questions {
      if let answer = byQuestion[question.id].flatMap({ answer(to: question.id, question, $0) }) {
        root.children.append(answer)
      }
    }
    reportMissing(but: lost.union(byQuestion.keys), at: place)
    for id in others {
      let rows = byQuestion[id] ?? []
      if let answer = answer(to: id, nil, rows) {
        root.children.append(answer)
      } else {
        for row in rows { cells.report(CellFinding(.strayEntry, at: row.questionPlace)) }
      }
    }
    let written = root.tree.canonical(as: .submission)
    let text = written.document
    return ImportedSubmission(
      text: text, root: written, questionnaire: questionnaire, base: base, office: office,
      places: PlaceMap(root, written: written, in: text, values: values), unread: unread)
  }

  // MARK: Rows

  /// The entries of a part: rows that continue others are one with them, and those of the same number come in the order of
  /// the workbook.
  private mutating func entries(of part: EntryPart, in rows: [EntryRow], question: Question?) -> [ReadEntry] {
    let rows = rows.filter { $0.key.part == part }
    var entries: [(number: Int, entry: ReadEntry)] = []
    for row in rows where row.key.continuation == 0 {
      entries.append((row.isAdded ? .max : row.key.number, entry(row, question)))
    }
    for row in rows.filter({ $0.key.continuation > 0 }).sorted(by: { $0.key.continuation < $1.key.continuation }) {
      let more = entry(row, question)
      guard let place = entries.firstIndex(where: { $0.number == row.key.number }) else {
        entries.append((row.key.number, more))
        continue
      }
      for (field, addition) in more.values {
        let before = entries[place].entry.values[field]
        entries[place].entry.values[field] = ((before?.value ?? "") + addition.value, before?.cell ?? addition.cell)
      }
      entries[place].entry.unread.merge(more.unread) { first, _ in first }
    }
    return entries.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
      .map(\.element.entry)
  }

  private mutating func entry(_ row: EntryRow, _ question: Question?) -> ReadEntry {
    var entry = ReadEntry(first: row.place(0))
    for (index, field) in row.key.part.fields.enumerated() {
      guard let cell = row.cells[index] else { continue }
      let place = row.place(index)
      let said = cells.findings.count
      if let value = cells.read(cell, at: place, as: field, of: question) {
        entry.values[index] = (value, place)
      } else {
        entry.unread[index] = cells.findings[said...].first { $0.rule.id == Rule.unreadableCell.id }
      }
    }
    return entry
  }

  private mutating func elements(of part: EntryPart, in rows: [EntryRow], question: Question?) -> [ElementOrigin<
    CellPlace
  >] {
    guard let name = part.element else { return [] }
    let decisive = part.decisiveFields
    return entries(of: part, in: rows, question: question).compactMap { entry in
      guard entry.values.keys.contains(where: decisive.contains),
        let place = entry.values.min(by: { $0.key < $1.key })?.value.cell
      else {
        reportLost(entry, of: part)
        return nil
      }
      var element = ElementOrigin<CellPlace>(name.text, at: place)
      for (index, field) in part.fields.enumerated() {
        switch field.target {
        case .attribute(let name):
          if let (value, cell) = entry.values[index] {
            element.add(name.text, value, from: cell)
          } else if name == .xmlLang {
            element.add(name.text, cells.language.rawValue, from: place)
          } else if let finding = entry.unread[index] {
            unread[place, default: [:]][name] = finding
          }
        case .text:
          element.places[""] = place
          element.node.content = [.text(entry.values[index]?.value ?? "")]
        case .notApplicable, .word, .choice: break
        }
      }
      return element
    }
  }

  /// Says what stands beside a blank cell without which it means nothing.
  private mutating func reportLost(_ entry: ReadEntry, of part: EntryPart) {
    for (index, content) in entry.values.sorted(by: { $0.key < $1.key })
    where !cells.isGiven(content.value, part.fields[index]) {
      let cell = entry.first.cellName
      cells.report(
        .unreadable(
          content.cell, Texts.CellReasons.besideBlank(cell: cell), fix: Texts.CellFixes.moveTo(cell: cell)))
    }
  }

  // MARK: Answers

  private mutating func answer(to id: String, _ question: Question?, _ rows: [EntryRow]) -> ElementOrigin<CellPlace>? {
    let valueRow = rows.first { $0.key.part == .value }
    let place = valueRow?.place(0) ?? rows.first?.place(0) ?? CellPlace("", row: 1, column: 1)
    values[id] = place
    var answer = ElementOrigin<CellPlace>(Name.answer.text, at: place)
    answer.add(Name.question.text, id, from: place)
    addValues(to: &answer, id, question, rows)
    for part in EntryPart.elements { answer.children += elements(of: part, in: rows, question: question) }
    // There is nothing to reconfirm in a blank.
    if answer.children.isEmpty && answer.node[attribute: Name.value.text] == nil {
      answer.node[attribute: Name.reconfirm.text] = nil
      answer.places[Name.reconfirm.text] = nil
    }
    if answer.children.isEmpty && answer.node.attributes.count == 1 { return nil }
    if let comment = confidential[id] { answer.add(Name.confidential.text, "true", from: comment) }
    return answer
  }

  private mutating func addValues(
    to answer: inout ElementOrigin<CellPlace>, _ id: String, _ question: Question?, _ rows: [EntryRow]
  ) {
    let stated = single(entries(of: .value, in: rows, question: question), id)
    var words: [String] = []
    var place: CellPlace?
    if let (value, cell) = stated[0] {
      if let content = question?.type.form.content.map(EntryPart.init), value != Answer.notApplicable,
        let below = rows.first(where: { $0.key.part == content })
      {
        cells.report(
          .unreadable(
            cell, FilledText(Texts.CellReasons.answerBelow),
            fix: Texts.CellFixes.writeBelow(cell: below.place(0).cellName, row: content.label)))
      } else {
        words = value.split(whereSeparator: \.isWhitespace).map(String.init)
        place = cell
      }
    }
    let options = Set((question?.options ?? []).map { $0.value.lowercased() })
    for row in rows where row.key.part == .option && !options.contains(row.key.option ?? "") {
      for field in row.cells.keys.sorted() { cells.report(CellFinding(.strayEntry, at: row.place(field))) }
    }
    for option in question?.options ?? [] {
      let rows = rows.filter { $0.key.part == .option && $0.key.option == option.value.lowercased() }
      guard let (_, cell) = entries(of: .option, in: rows, question: question).lazy.compactMap({ $0.values[0] }).first
      else {
        continue
      }
      words.append(option.value)
      place = place ?? cell
    }
    for entry in entries(of: .item, in: rows, question: question) {
      guard let (value, cell) = entry.values[0] else { continue }
      words += value.split(whereSeparator: \.isWhitespace).map(String.init)
      place = place ?? cell
    }
    if let (_, cell) = stated[1] {
      if words.isEmpty || words == [Answer.notApplicable] {
        words = [Answer.notApplicable]
        place = cell
      } else if let place {
        reportConflict(id, at: cell, with: place)
      }
    }
    if let place, !words.isEmpty { answer.add(Name.value.text, words.joined(separator: " "), from: place) }
    for (index, field) in EntryPart.value.fields.enumerated() where index > 1 {
      if case .attribute(let name) = field.target, let (value, cell) = stated[index] {
        answer.add(name.text, value, from: cell)
      }
    }
  }

  /// One entry of several that should be one, where each field is filled in once.
  private mutating func single(
    _ entries: [ReadEntry], _ id: String
  ) -> [Int: (value: String, cell: CellPlace)] {
    var single: [Int: (value: String, cell: CellPlace)] = [:]
    for entry in entries {
      for (field, content) in entry.values.sorted(by: { $0.key < $1.key }) {
        if let known = single[field] {
          if known.value != content.value { reportConflict(id, at: content.cell, with: known.cell) }
        } else {
          single[field] = content
        }
      }
    }
    return single
  }

  private mutating func reportConflict(_ id: String, at cell: CellPlace, with other: CellPlace) {
    cells.report(.conflicting(id, at: cell, with: other))
  }

  /// Says which questions have no rows any more; where those of a section are all gone, that its sheet is.
  private mutating func reportMissing(but there: Set<String>, at place: CellPlace) {
    for section in questionnaire.sections {
      let missing = section.questions.filter { !there.contains($0.id) }
      let name = section.sheetName(cells.language)
      // Of its sheet it was said that nothing on it is read.
      if missing.count == section.questions.count, lostSheets.contains((sheetPrefix + name).asSheetName) { continue }
      if missing.count == section.questions.count, missing.count > 1 {
        cells.report(.missing(Texts.CellPlaces.sheet(sheet: name), at: place))
      } else {
        for question in missing { cells.report(.missing(Texts.CellPlaces.question(question: question.id), at: place)) }
      }
    }
  }
}

extension EntryPart {
  /// The fields of which one at least makes an entry: a year that was there before, or a language, makes none.
  fileprivate var decisiveFields: Set<Int> {
    switch self {
    case .text, .other, .explanation, .figure: [0]
    case .authority, .link, .reference, .evidence, .assistance, .source, .value, .option, .item, .questionnaire,
      .version, .state, .cycle, .status, .date, .template, .base, .language, .office:
      Set(fields.indices)
    }
  }
}
