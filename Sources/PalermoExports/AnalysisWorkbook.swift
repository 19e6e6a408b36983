import CXLSX
public import PalermoAnalysis
public import PalermoModel
import PalermoResults
public import PalermoScoring
public import PalermoWriting

/// The tables of a gap analysis as a workbook for spreadsheets, `analysis.xlsx`.
///
/// It opens on a summary, which says what it is, how things stand, and what the other sheets hold; then there is one for
/// each table, with the headings and names in the language wanted and the same codes as in the CSV files. A table of
/// more than 100,000 rows, such as the pairs of 194 states, is left to its CSV file, and the summary says so: programs
/// for spreadsheets open more with pains. Nothing in it is a formula. The same analysis gives the same bytes.
public struct AnalysisWorkbook {
  /// A workbook that libxlsxwriter could not write.
  public struct Failure: Error, CustomStringConvertible {
    /// What libxlsxwriter says, in English.
    public let description: String
  }

  /// The most rows of a table that it takes.
  private static let mostRows = 100_000

  private let analysis: GapAnalysis
  private let corpus: Corpus
  private let region: Region
  private let scorecards: [Scorecard]
  private let provenance: Provenance
  private let language: Language

  /// The workbook of an analysis.
  ///
  /// - Parameters:
  ///   - analysis: The figures.
  ///   - corpus: What they were made from, as the edition has it.
  ///   - region: The states.
  ///   - scorecards: The scores of the states in the cycle of the analysis.
  ///   - provenance: What it was made from, and for whom.
  ///   - language: The language of headings, of names beside codes and of the summary. Codes stay the same.
  public init(
    _ analysis: GapAnalysis, corpus: Corpus, region: Region, scorecards: [Scorecard], provenance: Provenance,
    language: Language
  ) {
    (self.analysis, self.corpus, self.region, self.scorecards) = (analysis, corpus, region, scorecards)
    (self.provenance, self.language) = (provenance, language)
  }

  /// The bytes of the file.
  ///
  /// - Throws: ``Failure`` if libxlsxwriter is not installed or has no room for the file.
  /// - Complexity: O(*n*) in the cells.
  public func bytes() throws(Failure) -> [UInt8] {
    if let error = cxlsx_load() { throw Failure(description: String(cString: error)) }
    guard let book = cxlsx_create(title, provenance.tool, created, true) else {
      throw Failure(description: "no temporary file for the workbook can be made")
    }
    let tables = AnalysisTables(
      analysis, corpus: corpus, region: region, scorecards: scorecards, edition: provenance.edition, language: language
    ).all
    writeSummary(book, tables)
    for table in tables where table.rows.count <= Self.mostRows { write(table, book) }
    var bytes: UnsafeMutablePointer<UInt8>?
    var length = 0
    if let error = cxlsx_finish(book, &bytes, &length) { throw Failure(description: String(cString: error)) }
    defer { cxlsx_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: length))
  }

  /// Seconds from 1970 to the day of the data: the file is as old as what it says.
  private var created: Int64 {
    let start = CalendarDate(year: 1970, month: 1, day: 1)!
    return Int64(start.days(until: CalendarDate(analysis.asOf) ?? start)) * 86_400
  }

  private var title: String { "\(Texts.Site.gapAnalysis(language)) – \(region.name(language))" }

  private var banner: String? {
    let notices = provenance.notices(language) + (analysis.isExercise ? [Texts.Pages.exercise(language)] : [])
    let text = notices.joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  // MARK: Sheets

  private func writeSummary(_ book: OpaquePointer, _ tables: [DataTable]) {
    cxlsx_add_sheet(book, "summary")
    var row: UInt32 = 0
    func write(_ cells: [String], _ style: cxlsx_style = CXLSX_PLAIN) {
      for (column, text) in cells.enumerated() { put(text, book, row, UInt16(column), style) }
      row += 1
    }
    if let banner { write([banner], CXLSX_BANNER) }
    write([title], CXLSX_HEADER)
    for (name, value) in [
      (Texts.Workbook.cycle, analysis.cycle ?? "–"), (Texts.Workbook.until, analysis.asOf),
      (Texts.Workbook.profile, analysis.profile),
      (Texts.Workbook.program, provenance.tool), (Texts.Workbook.release, provenance.release ?? "–"),
    ] { write([name(language), value]) }
    row += 1
    write([Texts.Briefing.summary(language)], CXLSX_HEADER)
    for sentence in sentences { write([sentence(language)]) }
    row += 1
    write(
      [Texts.Headings.gaps(language), Texts.Workbook.count(language), Texts.Headings.statesConcerned(language)],
      CXLSX_HEADER)
    for kind in GapKind.allCases where !analysis.kindsNotAsked.contains(kind) {
      let gaps = analysis.states.flatMap { $0.gaps(of: kind) }
      write([kind.name(language)])
      cxlsx_write_number(book, row - 1, 1, Double(gaps.count))
      cxlsx_write_number(book, row - 1, 2, Double(Set(gaps.map(\.state)).count))
    }
    row += 1
    for sentence in [Texts.Workbook.readingAnswers, Texts.Workbook.readingLetters] { write([sentence(language)]) }
    row += 1
    write(
      [Texts.Workbook.sheet(language), Texts.Workbook.rows(language), Texts.Workbook.content(language)], CXLSX_HEADER)
    for (table, rows) in zip(tables, NumberFormat(language).counts(tables.map(\.rows.count))) {
      write([
        table.name, table.rows.count <= Self.mostRows ? rows : Texts.Workbook.onlyInCSV(rows: rows)(language),
        table.title(language),
      ])
    }
    row += 1
    write([Texts.Workbook.input(language), "SHA-256"], CXLSX_HEADER)
    for input in provenance.inputs { write([input.path, input.sha256]) }
    for (column, width) in [30.0, 30, 80].enumerated() { cxlsx_set_width(book, UInt16(column), width) }
  }

  /// How things stand, each sentence with the population that it counts.
  private var sentences: [LocalizedText] {
    Headlines(analysis, corpus: corpus, region: region).sentences
      + (analysis.cooperation.map { CooperationSentences($0, corpus: corpus, region: region).sentences } ?? [])
      + (analysis.assistance.needs > 0 ? AssistanceText(analysis.assistance, in: region).sentences : [])
  }

  private func write(_ table: DataTable, _ book: OpaquePointer) {
    cxlsx_add_sheet(book, table.name)
    var header: UInt32 = 0
    if let banner {
      put(banner, book, 0, 0, CXLSX_BANNER)
      header = 1
    }
    for (column, heading) in table.columns.enumerated() {
      put(heading.title(language), book, header, UInt16(column), CXLSX_HEADER)
    }
    for (index, cells) in table.rows.enumerated() {
      let row = header + 1 + UInt32(index)
      for (column, cell) in cells.enumerated() {
        switch cell {
        case nil: break
        case .text(let text): put(text, book, row, UInt16(column), CXLSX_PLAIN)
        case .integer(let number): cxlsx_write_number(book, row, UInt16(column), Double(number))
        case .number(let number): cxlsx_write_number(book, row, UInt16(column), number)
        case .boolean(let truth): cxlsx_write_boolean(book, row, UInt16(column), truth)
        case .date(let day):
          cxlsx_write_date(book, row, UInt16(column), Int32(day.year), Int32(day.month), Int32(day.day))
        }
      }
    }
    let last = header + UInt32(table.rows.count)
    cxlsx_set_header(book, header, last, UInt16(table.columns.count - 1))
    for (column, heading) in table.columns.enumerated() {
      cxlsx_set_width(book, UInt16(column), Self.width(of: column, in: table, heading.title(language)))
      guard heading.name == "rating", last > header else { continue }
      for (letter, color) in Self.colors { cxlsx_color(book, header + 1, last, UInt16(column), letter.rawValue, color) }
    }
  }

  private func put(_ text: String, _ book: OpaquePointer, _ row: UInt32, _ column: UInt16, _ style: cxlsx_style) {
    cxlsx_write_text(book, row, column, Self.shortened(text), style)
  }

  /// A cell holds 32,767 units of UTF-16. What is longer is cut, and says so.
  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > cellLimit, text.utf16.count > cellLimit else { return text }
    let end = text.utf16.index(text.startIndex, offsetBy: cellLimit - 10)
    return text[..<(end.samePosition(in: text.unicodeScalars) ?? text.utf16.index(before: end))] + " […]"
  }

  private static let cellLimit = 32_767

  private static func width(of column: Int, in table: DataTable, _ heading: String) -> Double {
    let longest =
      table.rows.lazy.prefix(500).map { row -> Int in
        switch row[column] {
        case .text(let text): text.utf16.count
        case .date: 10
        case .integer, .number, .boolean, nil: 6
        }
      }.max() ?? 0
    return Double(min(max(longest, heading.count, 6) + 3, 60))
  }

  /// The colours of the letters, which stand beside them and never alone.
  private static let colors: [(Rating, UInt32)] = [
    (.full, 0xBFE3C6), (.largely, 0xDDEFC4), (.partly, 0xFFE9A8), (.not, 0xF6C1B5), (.undetermined, 0xE0E0E0),
  ]
}
