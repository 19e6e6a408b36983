import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoVocabularies
import PalermoXML

/// Lays out a workbook from questionnaires and the answers that there are.
struct LayoutMaker {
  private let language: Language
  private let program: String
  private let questionnaires: [Questionnaire]
  /// What was laid out.
  private(set) var layout = WorkbookLayout()
  private var listPlaces: [[String]: Int] = [:]
  private var names: Set<String> = []

  /// The layout of some submissions of one state.
  ///
  /// - Complexity: O(*n*) in the questions, their options and the answers.
  init(_ submissions: [WorkbookSubmission], language: Language, program: String) {
    (self.language, self.program) = (language, program)
    questionnaires = submissions.map(\.questionnaire)
    layout.title = submissions.map { $0.questionnaire.title(language) }.joined(separator: " · ")
    layout.template = Self.template(of: submissions.map(\.questionnaire))
    layout.sheets.append(firstSheet(submissions))
    for (index, submission) in submissions.enumerated() {
      let prefix = Self.sheetPrefix(of: submissions[index].questionnaire, among: submissions.count)
      for section in submission.questionnaire.sections {
        layout.sheets.append(sheet(of: section, submission.submission, named: prefix + section.sheetName(language)))
      }
    }
    layout.sheets.append(lastSheet(submissions))
  }

  /// What tells the questions and options of questionnaires from any others.
  static func template(of questionnaires: [Questionnaire]) -> String {
    let lines = questionnaires.flatMap { questionnaire in
      ["\(questionnaire.key)"]
        + questionnaire.questions.map { question in
          let choices = question.type.form.offersOptions ? question.options : []
          let texts = choices.map { option in
            "\(option.value)=" + Language.allCases.map { option.text($0) }.joined(separator: "|")
          }
          return ([question.id, question.type.rawValue] + texts).joined(separator: "\t")
        }
    }
    return Digest.sha256(lines.joined(separator: "\n"))
  }

  /// What stands before the names of the sections of a questionnaire in those of sheets.
  static func sheetPrefix(of questionnaire: Questionnaire, among count: Int) -> String {
    count > 1 ? questionnaire.instrument + " " : ""
  }

  // MARK: Cells

  private func text(_ text: LocalizedText) -> String { text(language) }

  private mutating func list(_ labels: [String]) -> Int {
    if let place = listPlaces[labels] { return place }
    layout.lists.append(WorkbookLayout.List(labels: labels))
    listPlaces[labels] = layout.lists.count - 1
    return layout.lists.count - 1
  }

  private mutating func entry(_ field: EntryField, of question: Question?, _ value: String?) -> WorkbookLayout.Cell {
    let value = value ?? ""
    switch field.kind {
    case .line, .paragraphs, .provision, .date, .year: return WorkbookLayout.Cell(.entry, value)
    case .number: return WorkbookLayout.Cell(.entry, WrittenNumber.shown(value, in: language))
    case .mark:
      let yes = text(Texts.AnswerLevels.yes)
      return WorkbookLayout.Cell(.entry, value == "true" ? yes : value, list: list([yes]))
    case .code(let codes):
      let labels = CodeLabels(codes.entries, language)
      return WorkbookLayout.Cell(
        .entry, value.isEmpty ? "" : labels[value], list: list(labels.labels), isOpen: codes == .languages)
    case .codes(let codes):
      let labels = CodeLabels(codes.entries, language)
      return WorkbookLayout.Cell(.entry, value.split(separator: " ").map { labels[String($0)] }.joined(separator: ", "))
    case .value: return self.value(value, of: question)
    }
  }

  private mutating func value(_ value: String, of question: Question?) -> WorkbookLayout.Cell {
    guard let question else { return WorkbookLayout.Cell(.entry, value) }
    if case .number = question.type.form.values {
      return WorkbookLayout.Cell(.entry, WrittenNumber.shown(value, in: language))
    }
    guard let entries = question.choiceEntries, !question.hasOptionRows else {
      return WorkbookLayout.Cell(.entry, value)
    }
    let labels = CodeLabels(entries, language)
    return WorkbookLayout.Cell(
      .entry, value.isEmpty ? "" : labels[value], list: list(labels.labels), isOpen: question.hasItemRows)
  }

  /// The rows of a part: more than one where a text is too long for a cell.
  private mutating func rows(
    _ key: RowKey, _ label: String, of question: Question?, _ values: [String?],
    style: WorkbookLayout.Cell.Style = .note
  ) -> [WorkbookLayout.Row] {
    let pieces = values.map { ($0 ?? "").cellPieces() }
    let count = pieces.map(\.count).max() ?? 1
    return (0..<max(count, 1)).map { continuation in
      let key = RowKey(
        key.question, key.part, option: key.option, number: key.number, continuation: continuation)
      var row = WorkbookLayout.Row(key: key)
      row.cells[SheetColumns.label] = WorkbookLayout.Cell(
        style, continuation == 0 ? label : "\(label) (\(text(Texts.AnswerWorkbook.continued)))")
      for (index, field) in key.part.fields.enumerated() {
        let piece = index < pieces.count && continuation < pieces[index].count ? pieces[index][continuation] : ""
        row.cells[SheetColumns.firstField + index] = entry(field, of: question, piece)
      }
      return row
    }
  }

  private func headings(of part: EntryPart, _ label: String, isQuestion: Bool = false) -> WorkbookLayout.Row {
    var row = WorkbookLayout.Row(key: nil)
    row.cells[SheetColumns.label] = WorkbookLayout.Cell(isQuestion ? .question : .field, label)
    for (index, field) in part.fields.enumerated() {
      row.cells[SheetColumns.firstField + index] = WorkbookLayout.Cell(
        isQuestion ? .question : .field, text(field.label))
    }
    return row
  }

  private func note(_ text: String, style: WorkbookLayout.Cell.Style = .note) -> WorkbookLayout.Row {
    var row = WorkbookLayout.Row(key: nil)
    row.cells[SheetColumns.label] = WorkbookLayout.Cell(style, text)
    return row
  }

  private var marks: WorkbookLayout.Row {
    var row = WorkbookLayout.Row(key: nil, isHidden: true)
    for (column, mark) in SheetColumns.marks.enumerated() { row.cells[column] = WorkbookLayout.Cell(.code, mark) }
    return row
  }

  // MARK: Sheets

  private mutating func unique(_ name: String) -> String {
    var number = 1
    while true {
      let suffix = number == 1 ? "" : " (\(number))"
      let unique = name.asSheetName(besides: suffix) + suffix
      if names.insert(unique.lowercased()).inserted { return unique }
      number += 1
    }
  }

  private mutating func firstSheet(_ submissions: [WorkbookSubmission]) -> WorkbookLayout.Sheet {
    var sheet = WorkbookLayout.Sheet(name: unique(text(Texts.AnswerWorkbook.start)))
    sheet.showsQuestions = false
    sheet.rows = [marks, note(layout.title, style: .title)]
    let yes = text(Texts.AnswerLevels.yes)
    for sentence in [
      text(Texts.AnswerWorkbook.howToFill), Texts.AnswerWorkbook.howToChoose(yes: yes)(language),
      Texts.AnswerWorkbook.howToAdd(more: text(Texts.AnswerWorkbook.more))(language),
      text(Texts.AnswerWorkbook.howToReturn),
    ] { sheet.rows.append(note(sentence)) }
    for submission in submissions { sheet.rows += rows(about: submission) }
    sheet.rows += rows(
      RowKey(RowKey.submission, .office), text(EntryPart.office.label), of: nil, [nil])
    sheet.rows += fixed(RowKey(RowKey.submission, .language), language.rawValue)
    var template = fixed(RowKey(RowKey.submission, .template), layout.template)
    template[0].isHidden = true
    sheet.rows += template
    sheet.rows.append(note("\(text(Texts.AnswerWorkbook.madeBy)) \(program)"))
    return sheet
  }

  private mutating func rows(about submission: WorkbookSubmission) -> [WorkbookLayout.Row] {
    let (questionnaire, submission, digest) = (submission.questionnaire, submission.submission, submission.digest)
    let id = RowKey.submission + questionnaire.key.id
    var rows = [note(questionnaire.title(language), style: .question)]
    if let introduction = questionnaire.introduction { rows.append(note(introduction(language))) }
    rows += fixed(RowKey(id, .questionnaire), questionnaire.key.id)
    rows += fixed(RowKey(id, .version), questionnaire.key.version)
    rows += fixed(RowKey(id, .state), submission.state)
    rows += fixed(RowKey(id, .cycle), submission.cycle)
    for (part, value) in [(EntryPart.status, submission.status.rawValue), (.date, "\(submission.date)")] {
      rows += self.rows(RowKey(id, part), text(part.label), of: nil, [value])
    }
    let source = submission.source
    rows.append(headings(of: .source, text(EntryPart.source.label)))
    let isOwn = source == SubmissionSource(kind: .own)
    rows += self.rows(
      RowKey(id, .source), text(EntryPart.source.label), of: nil,
      isOwn ? [] : values(of: .source, in: source.xml))
    var base = fixed(RowKey(id, .base), digest)
    base[0].isHidden = true
    return rows + base
  }

  /// A row that is not to be filled in.
  private func fixed(_ key: RowKey, _ value: String) -> [WorkbookLayout.Row] {
    var row = WorkbookLayout.Row(key: key)
    row.cells[SheetColumns.label] = WorkbookLayout.Cell(.note, text(key.part.label))
    row.cells[SheetColumns.firstField] = WorkbookLayout.Cell(.note, value)
    return [row]
  }

  private mutating func sheet(
    of section: Section, _ submission: Submission, named name: String
  ) -> WorkbookLayout.Sheet {
    var sheet = WorkbookLayout.Sheet(name: unique(name))
    sheet.rows = [marks, note(section.title(language), style: .title)]
    for question in section.questions {
      let start = sheet.rows.count
      sheet.rows += rows(of: question, submission)
      sheet.blocks.append(WorkbookLayout.Block(question: question.id, rows: start..<sheet.rows.count))
    }
    return sheet
  }

  private mutating func lastSheet(_ submissions: [WorkbookSubmission]) -> WorkbookLayout.Sheet {
    var sheet = WorkbookLayout.Sheet(name: unique(text(Texts.AnswerWorkbook.more)))
    sheet.rows = [marks, note(text(Texts.AnswerWorkbook.moreHeading), style: .title)]
    for part in EntryPart.elements { sheet.rows.append(headings(of: part, text(part.label))) }
    for submission in submissions {
      for answer in submission.submission.answers where submission.questionnaire[question: answer.question] == nil {
        sheet.rows += rows(ofAnswer: answer.xml, to: answer.question, nil, blank: [:])
      }
    }
    var heading = headings(of: .option, WorkbookWords["questionnaire"](language), isQuestion: true)
    heading.cells = [
      SheetColumns.question: WorkbookLayout.Cell(.question, Texts.QuestionExplanation.question(language)),
      SheetColumns.label: WorkbookLayout.Cell(.question, text(Texts.AnswerWorkbook.addedTo)),
    ]
    for number in 1...EntryPart.mostFields {
      heading.cells[SheetColumns.firstField + number - 1] = WorkbookLayout.Cell(.question, "\(number)")
    }
    sheet.rows.append(heading)
    let questions = list(submissions.flatMap { $0.questionnaire.questions.map(\.id) })
    let parts = list(EntryPart.elements.map { text($0.label) })
    for _ in 0..<100 {
      var row = WorkbookLayout.Row(key: nil, isFree: true)
      row.cells[SheetColumns.question] = WorkbookLayout.Cell(.entry, "", list: questions)
      row.cells[SheetColumns.label] = WorkbookLayout.Cell(.entry, "", list: parts)
      for column in SheetColumns.firstField..<SheetColumns.count { row.cells[column] = WorkbookLayout.Cell(.entry, "") }
      sheet.rows.append(row)
    }
    return sheet
  }

  // MARK: Questions

  private mutating func rows(of question: Question, _ submission: Submission) -> [WorkbookLayout.Row] {
    let answer = submission[question: question.id]
    var heading = headings(of: .value, question.label?(language) ?? "", isQuestion: true)
    heading.cells[SheetColumns.question] = WorkbookLayout.Cell(.code, question.id)
    for (index, field) in EntryPart.value.fields.enumerated() where answer.isWithout(field) {
      heading.cells[SheetColumns.firstField + index]?.text = ""
    }
    var blank: [EntryPart: Int] = [.explanation: 1]
    if let content = question.type.form.content { blank[EntryPart(content)] = question.type.form.blankRows }
    if !question.evidence.isEmpty || question.type == .implementation { blank[.evidence] = 2 }
    if question.options.contains(where: \.isOther) { blank[.other] = 1 }
    let years = question.type == .numberByYear ? Self.years(before: submission) : []
    return [heading]
      + rows(
        ofAnswer: answer?.xml ?? Answer(question: question.id, values: []).xml, to: question.id, question,
        blank: blank, years: years, below: question.below(language, among: questionnaires))
  }

  /// The five years before the cycle, or before the day of the answers.
  private static func years(before submission: Submission) -> [String] {
    let last = (Int(submission.cycle.prefix(4)) ?? submission.date.year) - 1
    return (last - 4...last).map { "\($0)" }
  }

  /// The rows of an answer.
  ///
  /// - Parameters:
  ///   - question: The question; nil if the questionnaire has none of that id.
  ///   - blank: How many rows of each part are to be filled in beyond those with answers.
  private mutating func rows(
    ofAnswer answer: XMLNode, to id: String, _ question: Question?, blank: [EntryPart: Int], years: [String] = [],
    below: String = ""
  ) -> [WorkbookLayout.Row] {
    var rows = valueRows(of: answer, to: id, question, below: below)
    for part in EntryPart.elements {
      let elements = answer.children.filter { $0.name == part.element?.text }
      var values = elements.map { self.values(of: part, in: $0) }
      if part == .figure, !years.isEmpty {
        let given = Set(values.compactMap { $0[1] })
        values += years.filter { !given.contains($0) }.map { [nil, $0] }
      } else {
        let room = blank[part] ?? 0
        let count = values.isEmpty ? room : room > 0 || part.isText ? values.count + 1 : values.count
        while values.count < count { values.append([]) }
      }
      if values.isEmpty { continue }
      let label = text(part.label)
      if part.fields.count > 2 || part == .figure || part == .link { rows.append(headings(of: part, label)) }
      for (index, value) in values.enumerated() {
        let numbered = part.isText || values.count == 1 ? label : "\(label) \(index + 1)"
        rows += self.rows(RowKey(id, part, number: index + 1), numbered, of: question, value)
      }
    }
    return rows
  }

  private mutating func valueRows(
    of answer: XMLNode, to id: String, _ question: Question?, below: String
  ) -> [WorkbookLayout.Row] {
    let words = (answer[attribute: Name.value.text] ?? "").split(separator: " ").map(String.init)
    let isNotApplicable = words == [Answer.notApplicable]
    var values = values(of: .value, in: answer)
    var rest = isNotApplicable ? [] : words
    let options = question.map { $0.hasOptionRows ? $0.options : [] } ?? []
    let hasItems = question?.hasItemRows ?? false
    if hasItems { rest = [] } else { rest.removeAll { word in options.contains { $0.value == word } } }
    values[0] = rest.joined(separator: " ")
    values[1] = isNotApplicable ? "true" : nil
    let key = RowKey(id, .value)
    var rows = self.rows(key, question?.text(language) ?? id, of: question, values)
    if !below.isEmpty { rows[0].cells[SheetColumns.label]?.below = below }
    let hint: LocalizedText? =
      if !options.isEmpty {
        Texts.AnswerWorkbook.markEach
      } else if hasItems {
        Texts.AnswerWorkbook.oneEachRow
      } else if question != nil, question?.type.form.values == nil {
        Texts.AnswerWorkbook.answerBelow
      } else {
        nil
      }
    if let hint, rest.isEmpty { rows[0].cells[SheetColumns.firstField] = WorkbookLayout.Cell(.note, text(hint)) }
    for (index, field) in EntryPart.value.fields.enumerated() where (values[index] ?? "").isEmpty && index > 2 {
      if case .attribute = field.target { rows[0].cells[SheetColumns.firstField + index] = nil }
    }
    if question?.allowsNotApplicable == false, !isNotApplicable {
      rows[0].cells[SheetColumns.firstField + 1] = WorkbookLayout.Cell(.note, "–")
    }
    for option in options {
      rows += self.rows(
        RowKey(id, .option, option: option.value), option.text(language), of: question,
        [!isNotApplicable && words.contains(option.value) ? "true" : nil])
    }
    if hasItems {
      let items = isNotApplicable ? [] : words
      for index in 0..<max(items.count + 2, 5) {
        rows += self.rows(
          RowKey(id, .item, number: index + 1), "\(text(EntryPart.item.label)) \(index + 1)", of: question,
          [index < items.count ? items[index] : nil])
      }
    }
    return rows
  }

  private func values(of part: EntryPart, in element: XMLNode) -> [String?] {
    part.fields.map { field in
      switch field.target {
      case .attribute(let name): element[attribute: name.text]
      case .text: element.ownText
      case .notApplicable, .word, .choice: nil
      }
    }
  }
}

extension EntryPart {
  /// Whether it is a text with its language.
  fileprivate var isText: Bool { self == .text || self == .other || self == .explanation }

  /// The part that answers a question of a type.
  init(_ content: AnswerContent) {
    switch content {
    case .text: self = .text
    case .figure: self = .figure
    case .authority: self = .authority
    case .link: self = .link
    case .reference: self = .reference
    }
  }
}

extension AnswerForm {
  /// How many rows are offered of what answers in place of a value.
  fileprivate var blankRows: Int {
    switch content {
    case .text: 1
    case .figure: 5
    case .authority: 2
    case .link, .reference: 3
    case nil: 0
    }
  }
}

extension Answer? {
  /// Whether there is nothing to show of a field of its value, which only drafts have.
  fileprivate func isWithout(_ field: EntryField) -> Bool {
    switch field.target {
    case .attribute(.reconfirm): self?.needsConfirmation != true
    case .attribute(.answeredBy): self?.provenance?.authorities == nil
    case .attribute(.answeredOn): self?.provenance?.day == nil
    case .attribute, .text, .notApplicable, .word, .choice: false
    }
  }
}
