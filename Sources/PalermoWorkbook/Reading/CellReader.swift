import PalermoLoading
import PalermoModel
import PalermoVocabularies

/// Reads what stands in a cell as what its field takes.
struct CellReader {
  /// The language of the workbook.
  let language: Language
  /// What is to be said of the cells so far.
  private(set) var findings: [CellFinding] = []
  private var lists: [CodeList: CodeIndex] = [:]
  private var choices: [String: CodeIndex] = [:]

  /// A reader of a workbook in a language.
  init(_ language: Language) {
    self.language = language
  }

  /// Says something of a cell.
  mutating func report(_ finding: CellFinding) { findings.append(finding) }

  /// The value of a cell as files hold it. Returns nil for one that is blank or cannot be read.
  mutating func read(_ cell: Spreadsheet.Cell, at place: CellPlace, as field: EntryField, of question: Question?)
    -> String?
  {
    if case .error = cell.content {
      // It may have been the mark of a confidential answer.
      if field.target == .attribute(.confidential) { return mark(cell.content, place, isConfidential: true) }
      report(.unreadable(place, FilledText(Texts.CellReasons.error), fix: FilledText(Texts.CellFixes.typeAgain)))
      return nil
    }
    if cell.isFormula { report(CellFinding(.formulaInCell, at: place)) }
    let value =
      switch field.kind {
      case .line, .paragraphs, .provision: text(cell.content, place, isProvision: field.kind == .provision)
      case .date: date(cell.content, place)
      case .number: number(cell.content, place, of: question)
      case .year: year(cell.content, place)
      case .mark: mark(cell.content, place, isConfidential: field.target == .attribute(.confidential))
      case .code(let list): code(cell.content, index(of: list))
      case .codes(let list): codes(cell.content, index(of: list))
      case .value: self.value(cell.content, place, question)
      }
    return value.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
  }

  // MARK: Kinds

  private mutating func text(_ content: Spreadsheet.Content, _ place: CellPlace, isProvision: Bool) -> String? {
    switch content {
    case .text(let text):
      if isProvision, text.contains("©") { report(.doubtful(place, FilledText(Texts.CellReasons.wasSign))) }
      return text
    case .number(let number):
      report(.doubtful(place, FilledText(Texts.CellReasons.wasNumber)))
      return WrittenNumber.text(of: number)
    case .date(let date):
      report(.doubtful(place, Texts.CellReasons.wasDate(date: date)))
      return date
    case .boolean(let isTrue): return (isTrue ? Texts.AnswerLevels.yes : Texts.AnswerLevels.no)(language)
    case .error: return nil
    }
  }

  private mutating func date(_ content: Spreadsheet.Content, _ place: CellPlace) -> String? {
    switch content {
    case .text(let text):
      switch WrittenDate.read(text) {
      case .text(let date): return date
      case .ambiguous:
        report(.unreadable(place, FilledText(Texts.CellReasons.dateOrder)))
        return nil
      }
    case .date(let date):
      if let day = CalendarDate(date), day.day <= 12, day.day != day.month {
        report(.doubtful(place, Texts.CellReasons.wasDate(date: date)))
      }
      return date
    case .number(let number):
      // A year alone is a date, too; what else was a date has lost its format.
      if (1_000...9_999).contains(number), number == number.rounded() { return WrittenNumber.text(of: number) }
      report(.unreadable(place, FilledText(Texts.CellReasons.noDate)))
      return nil
    case .boolean, .error:
      report(.unreadable(place, FilledText(Texts.CellReasons.noDate)))
      return nil
    }
  }

  private mutating func number(_ content: Spreadsheet.Content, _ place: CellPlace, of question: Question?) -> String? {
    switch content {
    case .text(let text):
      switch WrittenNumber.read(text, in: language, isWhole: question?.limits?.isWhole ?? false) {
      case .text(let number): return number
      case .ambiguous:
        report(.unreadable(place, FilledText(Texts.CellReasons.separator)))
        return nil
      }
    case .number(let number): return WrittenNumber.text(of: number)
    case .date(let date):
      report(.unreadable(place, Texts.CellReasons.wasDate(date: date)))
      return nil
    case .boolean(let isTrue): return isTrue ? "true" : "false"
    case .error: return nil
    }
  }

  private mutating func year(_ content: Spreadsheet.Content, _ place: CellPlace) -> String? {
    switch content {
    case .text(let text): return text
    case .number(let number): return WrittenNumber.text(of: number)
    case .date(let date):
      report(
        .unreadable(
          place, Texts.CellReasons.wasDate(date: date), fix: Texts.CellFixes.year(year: String(date.prefix(4)))))
      return nil
    case .boolean, .error:
      report(.unreadable(place, FilledText(Texts.CellReasons.noDate)))
      return nil
    }
  }

  private mutating func mark(_ content: Spreadsheet.Content, _ place: CellPlace, isConfidential: Bool) -> String? {
    switch content {
    case .boolean(let isTrue): return isTrue ? "true" : nil
    case .number(let number) where number == 1: return "true"
    case .number(let number) where number == 0: return nil
    case .text(let text) where Self.yes.contains(text.foldedLabel): return "true"
    case .text(let text) where Self.no.contains(text.foldedLabel): return nil
    case .text, .number, .date, .error: break
    }
    let yes = Texts.AnswerLevels.yes(language)
    let reason = Texts.CellReasons.mark(yes: yes, no: Texts.AnswerLevels.no(language))
    // What may be meant as the mark of a confidential answer is one.
    report(
      .unreadable(
        place, reason, fix: isConfidential ? Texts.CellFixes.markConfidential(yes: yes) : Texts.CellFixes.mark(yes: yes)
      ))
    return isConfidential ? "true" : nil
  }

  private static let yes: Set<String> =
    Set(Language.allCases.map { Texts.AnswerLevels.yes($0).foldedLabel }).union([
      "x", "✓", "✔", "✗", "✘", "☑", "☒", "true", "1", "verdadero", "vrai", "verdadeiro", "si", "y", "s", "o",
    ])
  private static let no: Set<String> =
    Set(Language.allCases.map { Texts.AnswerLevels.no($0).foldedLabel }).union([
      "", "-", "false", "0", "falso", "faux", "nao", "n", "☐",
    ])

  private func code(_ content: Spreadsheet.Content, _ index: CodeIndex) -> String? {
    let text = content.words
    return index[text] ?? text
  }

  private func codes(_ content: Spreadsheet.Content, _ index: CodeIndex) -> String? {
    let text = content.words
    if let code = index[text] { return code }
    let words = text.split { ",;\n".contains($0) }.map { index[String($0)] ?? String($0) }
    return words.flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
  }

  /// The value of an answer, as the type of the question wants it.
  private mutating func value(_ content: Spreadsheet.Content, _ place: CellPlace, _ question: Question?) -> String? {
    guard let question else { return content.words }
    if case .text(let text) = content {
      let folded = text.foldedLabel
      if Self.hints.contains(folded) { return nil }
      if Self.notApplicable.contains(folded.withoutAccents) { return Answer.notApplicable }
    }
    switch question.type.form.values {
    case .number: return number(content, place, of: question)
    case .date: return date(content, place)
    case .fixed, .options, .languages, .states, nil: break
    }
    if case .boolean(let isTrue) = content { return isTrue ? AnswerLevel.yes.rawValue : AnswerLevel.no.rawValue }
    if case .date(let date) = content { report(.doubtful(place, Texts.CellReasons.wasDate(date: date))) }
    if question.type.form.takesSeveral { return codes(content, index(of: question)) }
    return code(content, index(of: question))
  }

  /// Whether a value only says in which language a text is, or from which year a number: workbooks hold such values beside
  /// blank cells.
  mutating func isGiven(_ value: String, _ field: EntryField) -> Bool {
    switch field.kind {
    case .year: value.count == 4 && value.allSatisfy(\.isNumber)
    case .code(.languages):
      // Two of these words are codes of languages, too.
      index(of: .languages)[value] != nil && !Self.yes.contains(value) && !Self.no.contains(value)
    case .line, .paragraphs, .provision, .date, .number, .mark, .code, .codes, .value: false
    }
  }

  /// What stands in cells of values that are not to be filled in.
  private static let hints: Set<String> = Set(
    [Texts.AnswerWorkbook.markEach, Texts.AnswerWorkbook.oneEachRow, Texts.AnswerWorkbook.answerBelow].flatMap { text in
      Language.allCases.map { text($0).foldedLabel }
    })
  private static let notApplicable: Set<String> = Set(
    Language.allCases.flatMap {
      [WorkbookWords["notApplicable"]($0), Texts.Ratings.notApplicable($0)].map { $0.foldedLabel.withoutAccents }
    }
  ).union([Answer.notApplicable])

  // MARK: Lists

  private mutating func index(of list: CodeList) -> CodeIndex {
    if let index = lists[list] { return index }
    let index = CodeIndex(list.entries, language)
    lists[list] = index
    return index
  }

  private mutating func index(of question: Question) -> CodeIndex {
    switch question.type.form.values {
    case .languages: return index(of: .languages)
    case .states: return index(of: .states)
    case .fixed, .options, .number, .date, nil: break
    }
    if let index = choices[question.id] { return index }
    let index = CodeIndex(question.choiceEntries ?? [], language)
    choices[question.id] = index
    return index
  }
}

extension Spreadsheet.Content {
  /// What stands there, in one line.
  var words: String {
    switch self {
    case .text(let text): text
    case .number(let number): WrittenNumber.text(of: number)
    case .date(let date): date
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .error: ""
    }
  }
}
