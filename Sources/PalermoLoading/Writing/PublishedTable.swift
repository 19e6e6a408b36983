public import PalermoModel
import PalermoVocabularies
import PalermoXML

/// A table of findings by another body, taken into a file of them.
///
/// What the file holds stays, unless the table gives another value for the same state, item and date. Where reports
/// repeat what earlier ones found, repetitions are left out, so that each value is dated from the report that first gave
/// it.
public struct PublishedTable: Sendable {
  /// A column that the table has or may have.
  public enum Column: String, CaseIterable, Sendable {
    case state, item, value, given, by, href, reason, staleAfter
  }

  /// A row that cannot be taken.
  public struct Fault: Sendable {
    public let line: Int
    public let reason: FilledText
  }

  /// The file with the table in it, in canonical form.
  public let text: String
  /// What could not be taken. With any, nothing is to be written.
  public let faults: [Fault]
  /// The rows of the table.
  public let rows: Int
  /// How many findings the file holds now, and how many it held before.
  public let findings: (before: Int, after: Int)

  /// One value of the table or of the file.
  private struct Finding {
    let item: String
    let value: String
    let given: PartialDate
    let author: String?
    let href: String?
    let staleAfter: CalendarDate?
    let reasons: [RespondentText]
  }

  /// Takes a table into a file. Returns nil if the file holds no published findings, or has a finding.
  ///
  /// - Parameters:
  ///   - table: Values separated by commas, with a heading.
  ///   - file: The file.
  ///   - headings: What the table calls its columns, where it is not their name.
  /// - Complexity: O(*n* log *n*) in the rows and what the file holds.
  public init?(_ table: String, into file: LoadedFile, headings: [Column: String]) {
    guard case .publishedFindings(let published) = file.document, var document = file.canonicalDocument else {
      return nil
    }
    var faults: [Fault] = []
    let (rows, read) = Self.read(table, published, headings, &faults)
    var states = Dictionary(firstOf: published.states.map { ($0.code, Self.findings(of: $0)) })
    let before = states.values.reduce(0) { $0 + $1.count }
    for (state, findings) in read {
      let replaced = Set(findings.map { "\($0.item) \($0.given)" })
      states[state] = states[state, default: []].filter { !replaced.contains("\($0.item) \($0.given)") } + findings
    }
    let merged = states.keys.sorted().map { code in
      let kept = Self.kept(states[code]!, of: published)
      return (
        count: kept.count,
        state: PublishedFindings.State(
          code: code, reports: Self.reports(of: kept), replies: published[state: code]?.replies ?? [],
          position: .start)
      )
    }
    document.root.content.removeAll { part in
      if case .element(let element) = part { element.name == Name.state.text } else { false }
    }
    document.root.content += published.replacing(states: merged.map(\.state)).xml.children
      .filter { $0.name == Name.state.text }.map { .element($0) }
    document.root = document.root.canonical(as: .publishedFindings)
    (text, self.faults, self.rows) = (document.text, faults, rows)
    findings = (before, merged.reduce(0) { $0 + $1.count })
  }

  /// The rows of the table by state.
  private static func read(
    _ table: String, _ published: PublishedFindings, _ headings: [Column: String], _ faults: inout [Fault]
  ) -> (rows: Int, findings: [String: [Finding]]) {
    let rows = DelimitedTable(table).rows
    guard let heading = rows.first else {
      faults.append(Fault(line: 1, reason: Texts.CollectCommand.emptyTable.filledText))
      return (0, [:])
    }
    let places = Dictionary(
      uniqueKeysWithValues: Column.allCases.compactMap { column in
        heading.values.firstIndex(of: headings[column] ?? column.rawValue).map { (column, $0) }
      })
    let only = published.items.count == 1 ? published.items[0].id : nil
    let needed: [Column] = [.state, .value, .given] + (only == nil ? [.item] : [])
    for column in needed where places[column] == nil {
      faults.append(
        Fault(line: heading.line, reason: Texts.CollectCommand.noColumn(column: headings[column] ?? column.rawValue)))
    }
    guard faults.isEmpty else { return (rows.count - 1, [:]) }
    var findings: [String: [Finding]] = [:]
    for row in rows.dropFirst() {
      func text(_ column: Column) -> String? {
        guard let place = places[column], place < row.values.count, !row.values[place].isEmpty else { return nil }
        return row.values[place]
      }
      func fault(_ column: Column) {
        faults.append(
          Fault(
            line: row.line, reason: Texts.CollectCommand.badValue(value: text(column) ?? "", column: column.rawValue)))
      }
      guard let state = text(.state), ValueType.stateCode.accepts(Array(state.utf8)[...]) else {
        fault(.state)
        continue
      }
      guard let item = (text(.item) ?? only).flatMap({ published[item: $0] }) else {
        fault(.item)
        continue
      }
      guard let value = text(.value), published.scale(of: item)?.values.contains(where: { $0.code == value }) == true
      else {
        fault(.value)
        continue
      }
      guard let given = text(.given).flatMap({ PartialDate($0) }) else {
        fault(.given)
        continue
      }
      let staleAfter = text(.staleAfter).flatMap { CalendarDate($0) }
      if text(.staleAfter) != nil && staleAfter == nil {
        fault(.staleAfter)
        continue
      }
      findings[state, default: []].append(
        Finding(
          item: item.id, value: value, given: given, author: text(.by), href: text(.href), staleAfter: staleAfter,
          reasons: text(.reason).map { [RespondentText(language: "en", text: $0)] } ?? []))
    }
    return (rows.count - 1, findings)
  }

  private static func findings(of state: PublishedFindings.State) -> [Finding] {
    state.reports.flatMap { report in
      report.entries.map { entry in
        Finding(
          item: entry.item, value: entry.value, given: report.given, author: report.author, href: report.href,
          staleAfter: entry.staleAfter, reasons: entry.reasons)
      }
    }
  }

  /// The findings in the order of their dates, each once, without those that only repeat.
  private static func kept(_ findings: [Finding], of published: PublishedFindings) -> [Finding] {
    let order = Dictionary(
      published.items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var last: [String: (value: String, given: PartialDate)] = [:]
    return findings.enumerated()
      .sorted { a, b in
        (a.element.given.latest, order[a.element.item] ?? 0, a.offset)
          < (b.element.given.latest, order[b.element.item] ?? 0, b.offset)
      }
      .map(\.element)
      .filter { finding in
        let known = last[finding.item]
        last[finding.item] = (finding.value, finding.given)
        guard let known, known.value == finding.value else { return true }
        return published.renews && known.given != finding.given
      }
  }

  /// Findings in order, as reports: one for each date and address.
  private static func reports(of findings: [Finding]) -> [PublishedFindings.Report] {
    var groups: [[Finding]] = []
    for finding in findings {
      if let last = groups.last?.last, last.given == finding.given, last.href == finding.href,
        last.author == finding.author
      {
        groups[groups.count - 1].append(finding)
      } else {
        groups.append([finding])
      }
    }
    return groups.map { group in
      PublishedFindings.Report(
        given: group[0].given, author: group[0].author, href: group[0].href,
        entries: group.map { finding in
          PublishedFindings.Entry(
            item: finding.item, value: finding.value, staleAfter: finding.staleAfter, reasons: finding.reasons,
            position: .start)
        })
    }
  }
}
