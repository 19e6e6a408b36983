/// One result of a check of a file. Findings are data: nothing is thrown.
public struct Finding: Hashable, Sendable {
  /// The permanent id of the rule, such as `missing-evidence`, or of a questionnaire's own, such as
  /// `untoc-criminalization/r07a`.
  public let rule: String
  /// How much it weighs.
  public private(set) var severity: Severity
  /// The path of the file as it was named by the user.
  public private(set) var file: String
  /// The exact place: a line and a column, in a sheet those of its cell.
  public private(set) var position: SourcePosition
  /// The sheet of a workbook that it is on. Nil in a text.
  public private(set) var sheet: String?
  /// The field of collected data that it is about. Nil in any other file.
  public private(set) var field: FieldPlace?
  /// What is wrong, in the respondent's terms.
  public private(set) var message: FilledText
  /// How to mend it. Nil for a rule of a questionnaire, which says so in its message.
  public private(set) var fix: FilledText?
  /// What is to be written so that it is mended. Nil if that is not known for certain, if the answer is confidential, and
  /// in anything but a text.
  public private(set) var correction: Correction?
  /// The question or provision that the message names. It tells several findings of a rule at one place apart. Nil if
  /// the message names none.
  public private(set) var subject: String?
  /// Whether its rule looked at a confidential answer, which may stand elsewhere: that it is broken tells something of
  /// that answer.
  public let tellsConfidential: Bool
  /// The arguments of its texts that only its file knows, though they otherwise come from a questionnaire.
  private let quoted: [String]
  /// Whether its rule is about the structure of files.
  private let isStructural: Bool
  /// Whether a questionnaire states its rule.
  private let isOfQuestionnaire: Bool

  /// The largest number of findings reported for one file. The others appear when these are mended.
  public static let limit = 10_000

  /// A finding of a rule of the program.
  ///
  /// - Parameters:
  ///   - rule: The rule, whose texts the finding fills.
  ///   - file: The path of the file as the user named it.
  ///   - position: The exact place.
  ///   - severity: How much it weighs; nil for as much as the rule says.
  ///   - correction: What is to be written so that it is mended, if that is known.
  ///   - tellsConfidential: Whether the rule looked at a confidential answer that may stand elsewhere.
  ///   - quoted: The names of the arguments that only the file knows, such as a question that its questionnaire does not
  ///     have.
  ///   - arguments: What stands in the open places of the texts. Each is cut to a thousand characters.
  public init(
    _ rule: Rule, file: String, at position: SourcePosition, severity: Severity? = nil, correction: Correction? = nil,
    tellsConfidential: Bool = false, quoting quoted: [String] = [], _ arguments: TextArguments = TextArguments()
  ) {
    self.rule = rule.id
    (self.tellsConfidential, self.quoted) = (tellsConfidential, quoted)
    self.severity = severity ?? rule.severity
    self.file = file
    self.position = position
    self.correction = correction
    let arguments = arguments.mapValues { _, value in value.shortened(to: 1_000) }
    message = FilledText(rule.message, arguments)
    fix = FilledText(rule.fix, arguments)
    subject = (arguments["question"] ?? arguments["provision"]).map { $0(.en) }
    isStructural = rule.category == .schema
    isOfQuestionnaire = false
  }

  /// A finding of a rule that a questionnaire states about its own answers.
  ///
  /// - Parameters:
  ///   - rule: The id of the rule with that of the questionnaire (``Questionnaire/fullID(of:)``).
  ///   - severity: How much it weighs.
  ///   - file: The path of the file as the user named it.
  ///   - position: The exact place.
  ///   - message: What the questionnaire says.
  ///   - tellsConfidential: Whether the rule looked at a confidential answer that may stand elsewhere.
  public init(
    rule: String, severity: Severity, file: String, position: SourcePosition, message: LocalizedText,
    tellsConfidential: Bool = false
  ) {
    (self.rule, self.severity, self.file, self.position) = (rule, severity, file, position)
    self.message = FilledText(message)
    fix = nil
    (subject, quoted) = (nil, [])
    self.tellsConfidential = tellsConfidential
    isStructural = false
    isOfQuestionnaire = true
  }

  /// The same finding with another weight.
  public func weighing(_ severity: Severity) -> Finding {
    var weighed = self
    weighed.severity = severity
    return weighed
  }

  /// The same finding in other words, for somebody who does not see a file.
  public func saying(_ message: FilledText, fix: FilledText?) -> Finding {
    var said = self
    (said.message, said.fix) = (message, fix)
    return said
  }

  /// The same finding of a rule of the program, saying what is meant.
  public func suggesting(_ suggestion: Suggestion) -> Finding {
    var suggested = self
    let arguments = message.arguments.mapValues { name, value in name == "suggestion" ? suggestion.clause : value }
    suggested.message = FilledText(message.template, arguments)
    suggested.correction = suggestion.correction
    return suggested
  }

  /// The same finding about a cell of a workbook.
  ///
  /// - Parameters:
  ///   - sheet: The name of the sheet.
  ///   - cell: The row of the cell as a line, and its column.
  ///   - file: The workbook; the file of the finding unless stated.
  public func placed(inSheet sheet: String, at cell: SourcePosition, of file: String? = nil) -> Finding {
    var placed = self
    (placed.sheet, placed.position, placed.file) = (sheet, cell, file ?? self.file)
    placed.correction = nil
    return placed
  }

  /// The same finding about a field of collected data.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - position: Where it stands in its file, as far as that is known.
  ///   - file: The file that holds the data; the file of the finding unless stated.
  public func placed(inField field: FieldPlace, at position: SourcePosition, of file: String? = nil) -> Finding {
    var placed = self
    (placed.field, placed.position, placed.file) = (field, position, file ?? self.file)
    placed.correction = nil
    return placed
  }

  /// The same finding without what it quotes from the file: for one about a confidential answer. It still says which
  /// rule is broken, where, and by the answer to which question, if the questionnaire has it.
  public var redacted: Finding {
    var withheld = self
    // What a questionnaire says of answers that contradict each other tells what they are.
    withheld.message = isOfQuestionnaire ? FilledText("[…]") : redacted(message)
    withheld.fix = fix.map(redacted)
    withheld.correction = nil
    if quoted.contains("question") { withheld.subject = nil }
    return withheld
  }

  private func redacted(_ text: FilledText) -> FilledText {
    let arguments = text.arguments.mapValues { name, argument in
      // In rules of structure the argument `name` is the name of an element or an attribute, not an answer, and `place`
      // says where to write what.
      let isUnquoted = Self.unquoted.contains(name) && !quoted.contains(name)
      if isUnquoted || (isStructural && (name == "name" || name == "place")) { return argument }
      // What is wrong with the XML is said in words of the program, around names from the file.
      if rule == "malformed-xml" && name == "detail" { return redacted(argument) }
      // A suggestion is derived from the text of the file, so it is redacted too.
      return FilledText(name == "suggestion" ? "" : "[…]")
    }
    return FilledText(text.template, arguments)
  }

  /// The arguments that come from the questionnaire, the vocabulary and the declaration of XML, and never from an answer,
  /// unless a finding says that it quotes one.
  private static let unquoted: Set = [
    "allowed", "element", "encoding", "expected", "first", "from", "kind", "line", "parent", "question",
    "questionnaire",
    "questions", "range",
    "span", "submitted", "text",
  ]

  /// Hashes what tells findings apart: rule, file, place and the arguments of the message.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(file)
    hasher.combine(sheet)
    hasher.combine(field)
    hasher.combine(position)
    hasher.combine(message.arguments)
  }
}

extension [Finding] {
  /// The same findings without repetition, ordered by file, place, rule and message: the same for every order
  /// in which files and rules were run.
  ///
  /// - Complexity: O(*n* log *n*).
  public func deduplicatedAndOrdered() -> [Finding] {
    if count < 2 { return self }
    let findings = sorted { a, b in
      if a.file != b.file { return a.file < b.file }
      if a.sheet != b.sheet { return a.sheet ?? "" < b.sheet ?? "" }
      if a.field?.record != b.field?.record { return a.field?.record ?? 0 < b.field?.record ?? 0 }
      if a.position != b.position { return a.position < b.position }
      if a.field?.field != b.field?.field { return a.field?.field ?? "" < b.field?.field ?? "" }
      return a.rule < b.rule
    }
    // A message is put together only where nothing else tells findings apart, and only once.
    var ordered: [Finding] = []
    ordered.reserveCapacity(findings.count)
    var start = 0
    while start < findings.count {
      let first = findings[start]
      let end =
        findings[start...].firstIndex {
          $0.rule != first.rule || $0.position != first.position || $0.sheet != first.sheet || $0.field != first.field
            || $0.file != first.file
        } ?? findings.count
      if end - start > 1 {
        ordered += Set(findings[start..<end]).map { (message: $0.message(.en), finding: $0) }
          .sorted { $0.message < $1.message }.map { $0.finding }
      } else {
        ordered.append(first)
      }
      start = end
    }
    return ordered
  }
}
