import CXLSX
package import PalermoModel

/// A workbook to be filled in by a state, as .xlsx. The same submissions give the same bytes.
package struct AnswerWorkbook {
  /// A workbook that libxlsxwriter could not write.
  package struct Failure: Error, CustomStringConvertible {
    /// What went wrong, in words of the library.
    package let description: String
  }

  /// What the participation of the state says where conditions ask for it.
  package struct Participation {
    /// Whether the state is a party to an instrument.
    let isParty: (String) -> Truth
    /// Whether a reservation of it is on record.
    let hasReservation: (String) -> Truth

    /// What is known of a state's participation in instruments.
    package init(isParty: @escaping (String) -> Truth, hasReservation: @escaping (String) -> Truth) {
      (self.isParty, self.hasReservation) = (isParty, hasReservation)
    }
  }

  private let layout: WorkbookLayout
  private let submissions: [WorkbookSubmission]
  private let participation: Participation
  private let language: Language
  private let program: String

  /// The workbook of some submissions of one state to different questionnaires.
  ///
  /// - Parameters:
  ///   - submissions: What is asked, and what was answered so far.
  ///   - participation: What conditions are told of the state.
  ///   - language: The language of labels.
  ///   - program: The program that makes it, with its version.
  /// - Complexity: O(*n*) in the questions, their options and the answers.
  package init(
    _ submissions: [WorkbookSubmission], participation: Participation, language: Language, program: String
  ) {
    (self.submissions, self.participation) = (submissions, participation)
    (self.language, self.program) = (language, program)
    layout = LayoutMaker(submissions, language: language, program: program).layout
  }

  /// How many sheets are shown.
  package var sheets: Int { layout.sheets.count }

  /// The bytes of the file.
  ///
  /// - Throws: ``Failure`` when libxlsxwriter is not there or has no room for the file.
  /// - Complexity: O(*n*) in the cells.
  package func bytes() throws(Failure) -> [UInt8] {
    if let error = cxlsx_load() { throw Failure(description: String(cString: error)) }
    guard let book = cxlsx_create(layout.title, program, created, false) else {
      throw Failure(description: "no temporary file for the workbook can be made")
    }
    cxlsx_set_property(book, "palermo", layout.template)
    for sheet in layout.sheets { write(sheet, book) }
    writeLists(book)
    var bytes: UnsafeMutablePointer<UInt8>?
    var length = 0
    if let error = cxlsx_finish(book, &bytes, &length) { throw Failure(description: String(cString: error)) }
    defer { cxlsx_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: length))
  }

  /// Seconds from 1970 to the day of the answers.
  private var created: Int64 {
    let days =
      submissions.first.map { CalendarDate(year: 1970, month: 1, day: 1)!.days(until: $0.submission.date) } ?? 0
    return Int64(max(days, 0)) * 86_400
  }

  // MARK: Sheets

  private static let widths: [Int: Double] = [
    SheetColumns.question: 15, SheetColumns.label: 62, SheetColumns.firstField: 46,
  ]

  private static func width(_ column: Int) -> Double { widths[column] ?? 15 }

  private func write(_ sheet: WorkbookLayout.Sheet, _ book: OpaquePointer) {
    cxlsx_add_sheet(book, sheet.name)
    for column in 0..<SheetColumns.count {
      cxlsx_set_width(book, UInt16(column), Self.width(column))
    }
    cxlsx_hide_column(book, UInt16(SheetColumns.part))
    if !sheet.showsQuestions { cxlsx_hide_column(book, UInt16(SheetColumns.question)) }
    for (index, row) in sheet.rows.enumerated() { write(row, at: index, book) }
    offerLists(on: sheet, book)
    let formula = conditionFormula
    for block in sheet.blocks {
      guard let condition = question(block.question)?.relevance, let closing = formula.closing(condition) else {
        continue
      }
      cxlsx_grey(
        book, UInt32(block.rows.lowerBound), UInt32(block.rows.upperBound - 1), UInt16(SheetColumns.label),
        UInt16(SheetColumns.count - 1), closing)
    }
    cxlsx_protect(book, 1, UInt16(SheetColumns.firstField), "&L&8\(footer) &C&8&A&R&8&P / &N")
  }

  private var footer: String {
    let state = submissions.first.map { "\($0.submission.state) · \($0.submission.cycle) · " } ?? ""
    // An ampersand begins a code, and a footer has 255 characters.
    return String((state + layout.title).replacing("&", with: "&&").prefix(150))
  }

  private func write(_ row: WorkbookLayout.Row, at index: Int, _ book: OpaquePointer) {
    let number = UInt32(index)
    for (column, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
      let style = cell.style.xlsx
      if cell.text.isEmpty {
        cxlsx_write_blank(book, number, UInt16(column), style)
      } else if let below = cell.below {
        cxlsx_write_two(book, number, UInt16(column), cell.text.officeEscaped, "\n" + below.officeEscaped, style)
      } else {
        cxlsx_write_text(book, number, UInt16(column), cell.text.officeEscaped, style)
      }
    }
    if let key = row.key {
      cxlsx_write_text(book, number, UInt16(SheetColumns.question), key.question, CXLSX_CODE)
      cxlsx_write_text(book, number, UInt16(SheetColumns.part), key.code, CXLSX_CODE)
    } else if !row.isFree && !row.isHidden {
      cxlsx_write_text(book, number, UInt16(SheetColumns.part), RowKey.heading, CXLSX_CODE)
    }
    if row.isHidden {
      cxlsx_hide_row(book, number)
    } else if let height = RowHeight.height(of: row, widths: Self.width) {
      cxlsx_set_height(book, number, height)
    }
  }

  /// Offers the lists of a sheet, cells one below the other together.
  private func offerLists(on sheet: WorkbookLayout.Sheet, _ book: OpaquePointer) {
    for column in 0..<SheetColumns.count {
      var start = 0
      while start < sheet.rows.count {
        guard let cell = sheet.rows[start].cells[column], let list = cell.list else {
          start += 1
          continue
        }
        var end = start + 1
        while end < sheet.rows.count, let next = sheet.rows[end].cells[column], next.list == list,
          next.isOpen == cell.isOpen
        { end += 1 }
        cxlsx_offer(book, UInt32(start), UInt32(end - 1), UInt16(column), range(of: list), cell.isOpen)
        start = end
      }
    }
  }

  // MARK: Lists

  private static let listSheet = "palermo"

  private func writeLists(_ book: OpaquePointer) {
    cxlsx_add_sheet(book, Self.listSheet)
    cxlsx_write_text(book, 0, 0, SheetColumns.lists, CXLSX_CODE)
    for (column, list) in layout.lists.enumerated() {
      for (row, label) in list.labels.enumerated() {
        cxlsx_write_text(book, UInt32(row + 1), UInt16(column), label.officeEscaped, CXLSX_PLAIN)
      }
    }
    cxlsx_protect(book, 0, 0, "")
    cxlsx_hide_sheet(book)
  }

  private func range(of list: Int) -> String {
    let last = layout.lists[list].labels.count
    return "=\(Self.listSheet)!\(Self.absolute(1, list)):\(Self.absolute(last, list))"
  }

  /// The place of a cell, from 0, as formulas name it wherever they stand: `$D$14`.
  private static func absolute(_ row: Int, _ column: Int) -> String {
    let name = SourcePosition(line: row + 1, column: column + 1).cellName
    let letters = name.prefix { $0.isLetter }
    return "$\(letters)$\(name.dropFirst(letters.count))"
  }

  // MARK: Conditions

  private func question(_ id: String) -> Question? {
    submissions.lazy.compactMap { $0.questionnaire[question: id] }.first
  }

  private var conditionFormula: ConditionFormula {
    var places: [String: [(key: RowKey, cell: String, notApplicable: String, list: Int?)]] = [:]
    for sheet in layout.sheets {
      for (index, row) in sheet.rows.enumerated() {
        guard let key = row.key, key.continuation == 0 else { continue }
        func cell(_ field: Int) -> String {
          "'\(sheet.name)'!\(Self.absolute(index, SheetColumns.firstField + field))"
        }
        places[key.question, default: []].append(
          (key, cell(0), cell(1), row.cells[SheetColumns.firstField]?.list))
      }
    }
    return ConditionFormula(
      cells: { id in
        guard let question = question(id), let rows = places[id],
          let value = rows.first(where: { $0.key.part == .value })
        else { return nil }
        var labels: [String: String] = [:]
        if let list = value.list, let entries = question.choiceEntries {
          for (index, entry) in entries.enumerated() {
            labels[entry.code] = "\(Self.listSheet)!\(Self.absolute(index + 1, list))"
          }
        }
        let answering = question.type.form.content.map { $0.rawValue }
        let options = rows.filter { $0.key.part == .option }.map { ($0.key.option ?? "", $0.cell) }
        return ConditionFormula.Cells(
          question: question,
          value: question.hasOptionRows || question.hasItemRows || answering != nil ? "\"\"" : value.cell,
          notApplicable: question.allowsNotApplicable ? value.notApplicable : "\"\"",
          options: Dictionary(options, uniquingKeysWith: { first, _ in first }),
          others: rows.filter { $0.key.part.rawValue == answering || $0.key.part == .item }.map(\.cell), labels: labels)
      }, isParty: participation.isParty, hasReservation: participation.hasReservation)
  }
}

extension WorkbookLayout.Cell.Style {
  fileprivate var xlsx: cxlsx_style {
    switch self {
    case .title: CXLSX_TITLE
    case .question: CXLSX_QUESTION
    case .field: CXLSX_FIELD
    case .note: CXLSX_WRAPPED
    case .code: CXLSX_CODE
    case .entry: CXLSX_ENTRY
    }
  }
}

extension String {
  /// The text in which nothing is taken for a character that it stands for, such as `_x000D_`.
  package var officeEscaped: String {
    replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
  }
}
