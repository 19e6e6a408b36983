public import PalermoLoading
public import PalermoRules
public import PalermoModel
public import PalermoValidation
import PalermoVocabularies
import PalermoWriting

/// The outcome of a validation with all that its renderings need.
public struct FindingReport: Sendable {
  /// One finding with what is known of its place.
  public struct Item: Sendable {
    /// The finding as the validation made it, with its file as the user named it.
    public let finding: Finding
    /// The path of its file below the repository, or where there is none below the working directory; from the root for a
    /// file that is not below it.
    public let path: String
    /// The line that it is on. Nil if it is beyond the end of the file, or is withheld for a confidential answer.
    public var line: String? {
      wholeLine.flatMap { (1...FindingReport.longestLine).contains($0.utf8.count) ? $0 : nil }
    }
    let wholeLine: String?
    /// Empty in a report that needs none.
    public let fingerprint: Fingerprints.Fingerprint
    /// The hash of its line. Nil in a report that needs none, and for a file that holds a confidential answer.
    var lineHash: String?
    /// What is to be replaced in the file so that it is mended. Empty where that is not known for certain, and in a report
    /// that is not fingerprinted.
    public var replacements: [Replacement] = []
  }

  /// What is known of a rule, of the program or of a questionnaire.
  struct RuleFacts {
    let id: String
    let category: RuleCategory
    let severity: Severity
    let title: LocalizedText
    let rationale: LocalizedText?
    let references: [String]
  }

  /// The findings, in the order of the validation: by file, place, rule and message.
  public var items: [Item]
  /// The verdict on each file, in the order of the files.
  public private(set) var acceptances: [Acceptance]
  /// The inputs that could not be read.
  public let unreadable: [FileError]
  /// The language of the texts.
  public let language: Language
  /// The version of the program.
  public let version: String
  /// The command that it is of.
  public var command = "validate"
  /// The width of the terminal on which it appears. Nil if it appears on none.
  public var width: Int?
  let policy: AcceptancePolicy
  private let questionnaires: [Questionnaire]
  private let workingDirectory: String
  private let repository: String

  /// The number of bytes beyond which a line is not shown.
  private static let longestLine = 1 << 16

  /// The report on what was loaded.
  ///
  /// - Parameters:
  ///   - result: The outcome of the validation.
  ///   - loaded: The files that were validated.
  ///   - policy: The policy by which files were accepted.
  ///   - language: The language of the texts.
  ///   - version: The version of the program.
  ///   - workingDirectory: The working directory, from the root.
  ///   - repository: The folder of the repository, from the root. The working directory unless given.
  ///   - isFingerprinted: Whether the findings are to be known again by their fingerprints, for which their files are read
  ///     once more, and what mends them is to be found.
  ///   - hashesLines: Whether they are to be known by the hashes of their lines, too.
  /// - Complexity: O(*n*) in the findings and the bytes of the files that have some.
  public init(
    _ result: ValidationResult, of loaded: LoadedCorpus, policy: AcceptancePolicy, language: Language, version: String,
    workingDirectory: String, repository: String? = nil, isFingerprinted: Bool, hashesLines: Bool = false
  ) {
    (self.workingDirectory, self.repository) = (workingDirectory, repository ?? workingDirectory)
    let files = Dictionary(loaded.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var items: [Item] = []
    var rest = result.findings[...]
    // Findings are ordered by file.
    while let file = rest.first?.file {
      let findings = rest.prefix { $0.file == file }
      let path = FilePath.shown(file, in: workingDirectory, below: self.repository)
      let lines = files[file]?.lines
      let hashes = hashesLines ? files[file].flatMap { Self.hashes(of: findings, in: $0) } : nil
      var line = (number: 0, text: String?.none)
      let fingerprints =
        isFingerprinted ? Fingerprints.of(Array(findings), in: files[file], as: path) : []
      let replacements = isFingerprinted ? files[file]?.replacements(for: findings) : nil
      for (place, finding) in zip(0..., findings) {
        let number = finding.position.line
        if number != line.number { line = (number, lines?[number]) }
        items.append(
          Item(
            finding: finding, path: path, wholeLine: line.text,
            fingerprint: fingerprints.isEmpty ? .none : fingerprints[place], lineHash: hashes?[number],
            replacements: replacements?[place] ?? []))
      }
      rest = rest[findings.endIndex...]
    }
    self.items = items
    acceptances = result.acceptances
    unreadable = loaded.errors
    questionnaires = loaded.corpus.questionnaires.values.sorted { $0.key < $1.key }
    (self.policy, self.language, self.version) = (policy, language, version)
  }

  /// The hashes of the lines that findings are on. A hash of a hundred characters would let readers try out what is
  /// confidential in them, and a workbook has no lines.
  private static func hashes(of findings: ArraySlice<Finding>, in file: LoadedFile) -> LineHashes? {
    guard !file.lines.withholdsAny, findings.allSatisfy({ $0.sheet == nil }) else { return nil }
    return LineHashes(of: Set(findings.map(\.position.line)), in: String(decoding: file.bytes, as: UTF8.self))
  }

  /// The reports on parts of the same inputs as one.
  ///
  /// - Parameters:
  ///   - parts: At least one.
  ///   - paths: The files of all parts in the order in which they were named.
  public init(merging parts: [FindingReport], inOrderOf paths: [String]) {
    let places = Dictionary(paths.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    items = Dictionary(grouping: parts.flatMap(\.items), by: \.finding.file).sorted { $0.key < $1.key }.flatMap(\.value)
    acceptances = parts.flatMap(\.acceptances).sorted { places[$0.file] ?? .max < places[$1.file] ?? .max }
    unreadable = parts.flatMap(\.unreadable)
    let known = Dictionary(
      parts.flatMap(\.questionnaires).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    questionnaires = known.values.sorted { $0.key < $1.key }
    (policy, language, version) = (parts[0].policy, parts[0].language, parts[0].version)
    (workingDirectory, repository, command) = (parts[0].workingDirectory, parts[0].repository, parts[0].command)
  }

  /// The report on a workbook, or on collected data, instead of the submissions that were read from it.
  ///
  /// - Parameters:
  ///   - findings: What was found while it was read.
  ///   - file: Its path as the user named it.
  ///   - sheets: The names of its sheets in their order; none where there are none.
  ///   - place: The finding about a cell or a field that one about a submission is.
  /// - Complexity: O(*n* log *n*) in the findings.
  public func placed(
    with findings: [Finding], in file: String, sheets: [String] = [], _ place: (Finding) -> Finding
  ) -> FindingReport {
    let order = Dictionary(sheets.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let path = FilePath.shown(file, in: workingDirectory, below: repository)
    var report = self
    let all = (findings + items.map { place($0.finding) }).deduplicatedAndOrdered().enumerated().sorted { a, b in
      let (first, second) = (order[a.element.sheet ?? ""] ?? -1, order[b.element.sheet ?? ""] ?? -1)
      return (first, a.offset) < (second, b.offset)
    }
    let ordered = all.map(\.element)
    report.items = zip(ordered, Fingerprints.of(ordered, in: nil, as: path)).map { finding, fingerprint in
      Item(finding: finding, path: path, wholeLine: nil, fingerprint: fingerprint)
    }
    let errors = report.items.count { $0.finding.severity == .error }
    report.acceptances = [
      Acceptance(
        file: file, isAccepted: policy.verdict(on: report.items.map(\.finding)) == .accepted, errors: errors,
        warnings: report.items.count { $0.finding.severity == .warning },
        answered: acceptances.compactMap(\.answered).reduce(nil) { ($0 ?? 0) + $1 },
        required: acceptances.compactMap(\.required).reduce(nil) { ($0 ?? 0) + $1 })
    ]
    return report
  }

  /// The path of any file as ``Item/path`` gives it.
  func path(of file: String) -> String { FilePath.shown(file, in: workingDirectory, below: repository) }

  /// The rules that occur, by id.
  func rules() -> [RuleFacts] {
    Set(items.map(\.finding.rule)).sorted().compactMap(facts)
  }

  private func facts(of id: String) -> RuleFacts? {
    if let rule = Rule[id] {
      return RuleFacts(
        id: id, category: rule.category, severity: rule.severity, title: rule.title, rationale: rule.rationale,
        references: rule.references)
    }
    for questionnaire in questionnaires {
      guard let rule = questionnaire.rules.first(where: { questionnaire.fullID(of: $0) == id }) else { continue }
      return RuleFacts(
        id: id, category: .consistency, severity: rule.severity, title: rule.message, rationale: nil,
        references: rule.provisions)
    }
    return nil
  }
}

extension FindingReport.Item {
  /// The message and the fix, on one line each; in front, the cell of a workbook or the field of collected data that it is
  /// about.
  func text(in language: Language) -> String {
    let inside = finding.innerPlace.map { $0(language) + language.colon }
    return (inside ?? "") + finding.text(in: language)
  }
}

extension FileError {
  /// The message, in one sentence.
  var message: LocalizedText { Texts.Findings.unreadableInput(reason: reason).localized }
}

extension Finding {
  /// The message and the fix, on one line each.
  public func text(in language: Language) -> String {
    let message = message(language)
    guard let fix = fix?(language), !fix.isEmpty else { return message }
    return "\(message)\n\(Texts.Findings.fix(language))\(language.colon)\(fix)"
  }

  /// Its file and its place there, as a person reads them.
  func place(_ language: Language) -> String {
    if let sheet { return Texts.CellPlaces.cell(file: file, sheet: sheet, cell: position.cellName)(language) }
    return innerPlace.map { "\(file), \($0(language))" } ?? "\(file):\(position)"
  }

  /// Whether its place is a line and a column that can be shown.
  var isInText: Bool { sheet == nil && field == nil }

  /// Its place within a workbook or collected data, for programs. Nil in a text.
  var innerName: String? { sheet.map { "\($0)!\(position.cellName)" } ?? field?.name }

  /// Its place within a workbook or collected data, for people. Nil in a text.
  var innerPlace: FilledText? {
    if let sheet { return Texts.CellPlaces.inCell(sheet: sheet, cell: position.cellName) }
    guard let field else { return nil }
    return switch (field.isInTable, field.field.isEmpty) {
    case (true, true): Texts.FieldPlaces.row(row: "\(field.row)")
    case (true, false): Texts.FieldPlaces.column(row: "\(field.row)", column: field.field)
    case (false, true): Texts.FieldPlaces.record(record: "\(field.record)")
    case (false, false): Texts.FieldPlaces.field(record: "\(field.record)", field: field.field)
    }
  }
}
