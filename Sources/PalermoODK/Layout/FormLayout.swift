import PalermoModel
import PalermoRules
import PalermoVocabularies
import PalermoWorkbook

/// A form as it is laid out from a questionnaire, before anything is written. Whoever reads what it collected goes by the
/// same fields.
struct FormLayout {
  /// The rows of the sheet `survey`, in order.
  private(set) var rows: [FormRow] = []
  /// The fields, in order.
  private(set) var fields: [FormField] = []
  /// The lists of choices.
  private(set) var choices = FormChoices()
  /// The rules that the form cannot carry, or not in whole.
  private(set) var rules: [RuleCarriage] = []
  /// The questions whose conditions it cannot carry, or not in whole.
  private(set) var relevance: [RuleCarriage] = []

  private let questionnaire: Questionnaire
  private let names: FormNames
  /// The rules of severity error, and the others, by their questions.
  private var constraints: [String: [ConsistencyRule]] = [:]
  private var advice: [String: [ConsistencyRule]] = [:]

  /// The form of a questionnaire.
  ///
  /// - Parameters:
  ///   - questionnaire: What is asked.
  ///   - states: The states that may answer, by their codes.
  ///   - cycle: The cycle that is collected for, unless the answers say otherwise.
  /// - Complexity: O(*n*) in the questions, their options and the rules.
  init(_ questionnaire: Questionnaire, states: [(code: String, label: LocalizedText)], cycle: String) {
    self.questionnaire = questionnaire
    names = FormNames(questionnaire)
    for rule in questionnaire.rules {
      let violation = self.violation(of: rule, own: nil)
      if let carriage = RuleCarriage(
        rule.id, [rule.when, rule.expect], isSaid: violation != nil && questionnaire[question: rule.question] != nil,
        in: questionnaire)
      {
        rules.append(carriage)
      }
      guard violation != nil else { continue }
      switch rule.severity {
      case .error: constraints[rule.question, default: []].append(rule)
      case .warning, .note: advice[rule.question, default: []].append(rule)
      }
    }
    addSubmission(states, cycle)
    for section in questionnaire.sections { add(section) }
  }

  // MARK: The submission

  private static let isFinal = "${\(FormNames.ofSubmission)status} = 'final'"

  private mutating func addSubmission(_ states: [(code: String, label: LocalizedText)], _ cycle: String) {
    add(.calculated, .questionnaire, questionnaire.key.id)
    add(.calculated, .version, questionnaire.key.version)
    begin("\(FormNames.ofSubmission)submission", Texts.CollectionForm.submission)
    if let introduction = questionnaire.introduction { addNote("\(FormNames.ofSubmission)introduction", introduction) }
    addNote(
      "\(FormNames.ofSubmission)how_to",
      Texts.CollectionForm.howTo(further: Texts.CollectionForm.further).localized)
    add(.chosen(choices.name(of: states, "reporting_states")), .state)
    add(.typed, .cycle, cycle)
    add(.chosen(choices.name(of: CodeList.statuses.entries, "statuses")), .status, Submission.Status.final.rawValue)
    add(.dated, .date)
    var language = FormRow(
      "select_one \(choices.name(of: CodeList.languages.entries, "languages"))", "\(FormNames.ofSubmission)language",
      Texts.CollectionForm.language)
    (language.required, language.requiredMessage) = ("yes", Texts.CollectionForm.fieldRequired)
    language.appearance = "minimal"
    add(language, FormField(name: language.name, question: nil, role: .language))
    for (index, field) in EntryPart.source.fields.enumerated() where field.target != .attribute(.instance) {
      let name = "\(FormNames.ofSubmission)source_\(field.word)"
      var row = self.row(of: field, name)
      if index > 0 { row.relevant = "${\(FormNames.ofSubmission)source_kind} != ''" }
      add(row, FormField(name: name, question: nil, role: .entry(.source, number: 1, field: index)))
    }
    end()
  }

  private enum Source {
    case calculated, typed, dated
    case chosen(String)
  }

  private mutating func add(_ source: Source, _ part: EntryPart, _ content: String? = nil) {
    let name = FormNames.ofSubmission + part.rawValue
    var row: FormRow
    switch source {
    case .calculated:
      row = FormRow("calculate", name)
      row.calculation = content.map { "'\($0)'" }
    case .typed:
      row = FormRow("text", name, part.label)
      row.constraints = [("regex(., '^[A-Za-z0-9][A-Za-z0-9.-]*$')", Texts.CollectionForm.cycleForm)]
    case .dated:
      row = FormRow("date", name, part.label)
      row.initial = "today()"
    case .chosen(let list): row = FormRow("select_one \(list)", name, part.label)
    }
    if row.calculation == nil {
      row.initial = content ?? row.initial
      (row.required, row.requiredMessage) = ("yes", Texts.CollectionForm.fieldRequired)
      if part == .state { row.appearance = "minimal" }
    }
    add(row, FormField(name: name, question: nil, role: .entry(part, number: 1, field: 0)))
  }

  // MARK: Questions

  private mutating func add(_ section: Section) {
    rows.append(FormRow("begin_group", "\(FormNames.plain(section.id))__section", section.title))
    for question in section.questions { add(question) }
    end()
  }

  private mutating func add(_ question: Question) {
    let name = names[question.id]
    let closing = question.relevance.flatMap(condition().no)
    if let relevance = question.relevance,
      let carriage = RuleCarriage(question.id, [relevance], isSaid: closing != nil, in: questionnaire)
    {
      self.relevance.append(carriage)
    }
    begin(
      "\(name)__group", question.label ?? LocalizedText(verbatim: question.id), closing.map { "not(\($0))" })
    if question.type.form.content == nil {
      addValue(of: question, name)
    } else {
      addNote("\(name)__question", question.text, question.help, of: question)
    }
    if let part = question.type.form.content.flatMap({ EntryPart(rawValue: $0.rawValue) }) {
      addEntries(of: part, question, name)
    }
    addEntries(of: .other, question, name)
    addAdvice(to: question, name)
    addMarks(of: question, name)
    for part in [EntryPart.explanation, .evidence, .reference, .assistance]
    where part.rawValue != question.type.form.content?.rawValue {
      addEntries(of: part, question, name)
    }
    end()
  }

  private mutating func addValue(of question: Question, _ name: String) {
    var options: [String] = []
    var row: FormRow
    if let entries = entries(of: question) {
      let list = choices.name(of: entries.list, entries.name)
      let takesSeveral = question.type.form.takesSeveral
      row = FormRow("select_\(takesSeveral ? "multiple" : "one") \(list)", name, question.text)
      if entries.list.count > 25 { row.appearance = "minimal" }
      if takesSeveral {
        options = entries.list.map(\.code)
        row.constraints = exclusive(question, entries.list)
      }
    } else if case .number = question.type.form.values {
      let isWhole = question.limits.map { $0.isWhole && ($0.maximum ?? .infinity) < 1e9 } ?? false
      row = FormRow(isWhole ? "integer" : "decimal", name, question.text)
    } else {
      row = FormRow("text", name, question.text)
    }
    row.hint = question.help
    if entries(of: question) == nil {
      row.relevant = notApplicable(question, name, own: nil).map { "not(\($0))" }
      row.constraints = limits(of: question)
      if case .date = question.type.form.values, row.hint == nil { row.hint = WorkbookWords["dateHint"] }
    }
    row.constraints += checks(on: question)
    require(&row, question)
    add(row, FormField(name: name, question: question.id, role: .value, options: options))
  }

  /// Demands an answer where the toolkit does: of a final submission, to a question that is surely asked. One whose
  /// condition the form cannot know may be left open.
  private func require(_ row: inout FormRow, _ question: Question) {
    guard question.isRequired else { return }
    if let relevance = question.relevance {
      guard let isAsked = condition().yes(relevance) else { return }
      row.required = "\(Self.isFinal) and \(isAsked)"
    } else {
      row.required = Self.isFinal
    }
    row.requiredMessage = Texts.CollectionForm.answerRequired
  }

  private func entries(of question: Question) -> (name: String, list: [(code: String, label: LocalizedText)])? {
    let found: (name: String, list: [(code: String, label: LocalizedText)])
    switch question.type.form.values {
    case .fixed: found = ("levels", (question.choices ?? []).map { ($0, question.name(ofValue: $0)) })
    case .options:
      found = (
        FormNames.plain(question.optionListID ?? "options"),
        (question.choices ?? []).map { ($0, question.name(ofValue: $0)) }
      )
    case .languages: found = ("languages", CodeList.languages.entries)
    case .states: found = ("states", CodeList.states.entries)
    case .number, .date, nil: return nil
    }
    let left = (code: Answer.notApplicable, label: FormMark.notApplicable.label)
    return question.allowsNotApplicable ? (found.name, found.list + [left]) : found
  }

  private func exclusive(
    _ question: Question, _ entries: [(code: String, label: LocalizedText)]
  ) -> [(condition: String, message: LocalizedText)] {
    var alone = Set(question.options.filter(\.isExclusive).map(\.value)).union([Answer.notApplicable])
    if case .states = question.type.form.values { alone.insert(Answer.noState) }
    return entries.filter { alone.contains($0.code) }.map { entry in
      (
        condition: "not(selected(., '\(entry.code)') and count-selected(.) > 1)",
        message: Texts.CollectionForm.exclusive(option: entry.label).localized
      )
    }
  }

  // MARK: Conditions

  /// Conditions over the fields of the form; in the constraint of a question, its own value is the one at hand.
  private func condition(own: String? = nil) -> FormCondition {
    FormCondition { id in
      guard let question = questionnaire[question: id] else { return nil }
      let name = names[id]
      let isOwn = id == own
      guard let content = question.type.form.content else {
        return FormCondition.Fields(
          value: isOwn ? "." : "${\(name)}", takesSeveral: question.type.form.takesSeveral,
          notApplicable: notApplicable(question, name, own: own), keys: [])
      }
      let keys = EntryPart(rawValue: content.rawValue).map { part in
        (1...FormRooms.count(of: part, for: question)).map { number in
          isOwn && number == 1 ? "." : "${\(Self.name(of: part, number, part.keyField, name))}"
        }
      }
      return FormCondition.Fields(
        value: nil, takesSeveral: false, notApplicable: notApplicable(question, name, own: own), keys: keys ?? [])
    }
  }

  /// When a question is said not to apply. Nil if that is no answer to it.
  private func notApplicable(_ question: Question, _ name: String, own: String?) -> String? {
    guard question.allowsNotApplicable else { return nil }
    let code = Answer.notApplicable
    if entries(of: question) == nil { return "selected(${\(name)__marks}, '\(code)')" }
    let value = question.id == own ? "." : "${\(name)}"
    return question.type.form.takesSeveral ? "selected(\(value), '\(code)')" : "\(value) = '\(code)'"
  }

  /// When a rule is surely broken. Nil if the form never knows.
  private func violation(of rule: ConsistencyRule, own: String?) -> String? {
    let condition = self.condition(own: own)
    guard let when = condition.yes(rule.when), let not = condition.no(rule.expect) else { return nil }
    return when == "true()" ? not : "(\(when) and \(not))"
  }

  private func checks(on question: Question) -> [(condition: String, message: LocalizedText)] {
    constraints[question.id, default: []].compactMap { rule in
      violation(of: rule, own: question.id).map { ("not(\($0))", rule.message) }
    }
  }

  private func limits(of question: Question) -> [(condition: String, message: LocalizedText)] {
    switch question.type.form.values {
    case .number:
      guard let limits = question.limits, let said = limits.condition(of: ".") else { return [] }
      return [(said, Texts.CollectionForm.numberLimits(range: limits.range).localized)]
    case .date:
      let form = [(condition: Self.isDate, message: Texts.CollectionForm.dateForm)]
      guard let limits = question.limits, let said = limits.dateCondition(of: ".") else { return form }
      return form + [(condition: said, message: Texts.CollectionForm.dateLimits(range: limits.range).localized)]
    case .fixed, .options, .languages, .states, nil: return []
    }
  }

  private static let isDate = "regex(., '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$')"
  private static let isAddress = "regex(., '^https?://[^/ ][^ ]*$')"

  // MARK: Marks and advice

  private mutating func addMarks(of question: Question, _ name: String) {
    let marks = FormMark.allCases.filter { mark in
      if mark == .notApplicable { return question.allowsNotApplicable && entries(of: question) == nil }
      return mark.part.map { $0.rawValue != question.type.form.content?.rawValue } ?? true
    }
    let list = choices.name(of: marks.map { ($0.rawValue, $0.label) }, "marks")
    var row = FormRow("select_multiple \(list)", "\(name)__marks", Texts.CollectionForm.further)
    row.appearance = "minimal"
    add(row, FormField(name: row.name, question: question.id, role: .marks, options: marks.map(\.rawValue)))
  }

  private mutating func addAdvice(to question: Question, _ name: String) {
    if let plausible = question.plausible, let said = Self.condition(of: plausible, question, "${\(name)}") {
      addNote(
        "\(name)__unusual", Texts.CollectionForm.unusual(range: plausible.range).localized, of: question,
        when: "${\(name)} != '' and not(\(said))")
    }
    for rule in advice[question.id, default: []] {
      addNote(
        "\(name)__rule_\(FormNames.plain(rule.id))", Texts.CollectionForm.check(message: rule.message).localized,
        of: question, when: violation(of: rule, own: nil))
    }
  }

  /// That the value of a question lies within limits. Nil for a question that is answered by no number and no date.
  private static func condition(of limits: AnswerLimits, _ question: Question, _ value: String) -> String? {
    switch question.type.form.values {
    case .number: limits.condition(of: value)
    case .date: limits.dateCondition(of: value)
    case .fixed, .options, .languages, .states, nil: nil
    }
  }

  // MARK: Entries

  private static func name(of part: EntryPart, _ number: Int, _ field: Int, _ question: String) -> String {
    let name = "\(question)__\(part.rawValue)\(number)"
    return part.fields[field].target == .text ? name : "\(name)_\(part.fields[field].word)"
  }

  private mutating func addEntries(of part: EntryPart, _ question: Question, _ name: String) {
    let count = FormRooms.count(of: part, for: question)
    guard count > 0 else { return }
    let opening = self.opening(of: part, question, name)
    for number in 1...count {
      let before = number > 1 ? "${\(Self.name(of: part, number - 1, part.keyField, name))} != ''" : nil
      let label = count > 1 ? LocalizedText { "\(part.label($0)) \(number)" } : part.label
      begin("\(name)__\(part.rawValue)\(number)__group", label, Self.both(opening, before), isPage: false)
      for index in part.fields.indices { addField(index, of: part, number, question, name) }
      end()
    }
  }

  private static func both(_ first: String?, _ second: String?) -> String? {
    guard let first, let second else { return first ?? second }
    return "(\(first)) and \(second)"
  }

  /// When entries of a part are asked for. Nil for always.
  private func opening(of part: EntryPart, _ question: Question, _ name: String) -> String? {
    let left = notApplicable(question, name, own: nil)
    func marked(_ mark: FormMark) -> String { "selected(${\(name)__marks}, '\(mark.rawValue)')" }
    if part.rawValue == question.type.form.content?.rawValue { return left.map { "not(\($0))" } }
    switch part {
    case .other:
      let others = question.options.filter(\.isOther).map(\.value)
      return condition().yes(.answered(question: question.id, values: others))
    case .explanation: return left.map { "\(marked(.explanation)) or \($0)" } ?? marked(.explanation)
    case .evidence:
      let values = question.evidence.flatMap(\.values)
      let demanded =
        values.isEmpty ? nil : condition().yes(.answered(question: question.id, values: values.removingRepeated))
      return demanded.map { "\(marked(.evidence)) or \($0)" } ?? marked(.evidence)
    case .reference: return marked(.reference)
    case .assistance: return marked(.assistance)
    case .text, .figure, .authority, .link, .value, .option, .item, .questionnaire, .version, .state, .cycle, .status,
      .date, .source, .template, .base, .language, .office:
      return nil
    }
  }

  private mutating func addField(
    _ index: Int, of part: EntryPart, _ number: Int, _ question: Question, _ name: String
  ) {
    let field = part.fields[index]
    let key = Self.name(of: part, number, part.keyField, name)
    var row = self.row(of: field, Self.name(of: part, number, index, name))
    if index == part.keyField {
      if number == 1 { requireKey(&row, part, question, name) }
    } else if part.neededFields.contains(index) || field.target == .attribute(.xmlLang) && number > 1 {
      (row.required, row.requiredMessage) = ("${\(key)} != ''", Texts.CollectionForm.fieldRequired)
    } else if field.target == .attribute(.xmlLang) {
      row.label = Texts.CollectionForm.otherLanguage
    }
    if field.kind == .year, number > 1 {
      row.constraints = row.constraints.map { constraint in
        let others = (1..<number).map { ". != ${\(Self.name(of: part, $0, index, name))}" }
        return (([constraint.condition] + others).joined(separator: " and "), constraint.message)
      }
    }
    if part == .evidence, number == 1, field.target == .attribute(.kind), let demand = question.evidence.first {
      row.initial = demand.kind.rawValue
    }
    let options = if case .codes(let list) = field.kind { list.entries.map(\.code) } else { [String]() }
    add(
      row,
      FormField(
        name: row.name, question: question.id, role: .entry(part, number: number, field: index), options: options))
  }

  /// What the first entry of a part must hold.
  private func requireKey(_ row: inout FormRow, _ part: EntryPart, _ question: Question, _ name: String) {
    if part.rawValue == question.type.form.content?.rawValue {
      require(&row, question)
      row.constraints += checks(on: question)
    } else if part == .other {
      (row.required, row.requiredMessage) = ("yes", Texts.CollectionForm.fieldRequired)
    } else if part == .explanation, let left = notApplicable(question, name, own: nil) {
      (row.required, row.requiredMessage) = (left, Texts.CollectionForm.reasonRequired)
    }
  }

  private mutating func row(of field: EntryField, _ name: String) -> FormRow {
    var row: FormRow
    switch field.kind {
    case .line, .provision, .mark, .value: row = FormRow("text", name, field.label)
    case .paragraphs:
      row = FormRow("text", name, field.label)
      row.appearance = "multiline"
    case .date:
      row = FormRow("text", name, field.label)
      row.hint = WorkbookWords["dateHint"]
      row.constraints = [(Self.isDate, Texts.CollectionForm.dateForm)]
    case .number: row = FormRow("decimal", name, field.label)
    case .year:
      row = FormRow("integer", name, field.label)
      row.constraints = [(". >= 1000 and . <= 2999", Texts.CollectionForm.yearForm)]
    case .code(let list):
      row = FormRow("select_one \(choices.name(of: list.entries, list.name))", name, field.label)
      if list.entries.count > 12 { row.appearance = "minimal" }
    case .codes(let list):
      row = FormRow("select_multiple \(choices.name(of: list.entries, list.name))", name, field.label)
      row.appearance = "minimal"
    }
    if field.target == .attribute(.href) {
      row.constraints = [(Self.isAddress, Texts.CollectionForm.addressForm)]
    }
    return row
  }

  // MARK: Rows

  private mutating func add(_ row: FormRow, _ field: FormField) {
    rows.append(row)
    fields.append(field)
  }

  private mutating func addNote(
    _ name: String, _ label: LocalizedText, _ hint: LocalizedText? = nil, of question: Question? = nil,
    when relevant: String? = nil
  ) {
    var row = FormRow("note", name, label)
    (row.hint, row.relevant) = (hint, relevant)
    add(row, FormField(name: name, question: question?.id, role: .note))
  }

  private mutating func begin(
    _ name: String, _ label: LocalizedText, _ relevant: String? = nil, isPage: Bool = true
  ) {
    var row = FormRow("begin_group", name, label)
    row.relevant = relevant
    if isPage { row.appearance = "field-list" }
    rows.append(row)
  }

  private mutating func end() { rows.append(FormRow("end_group")) }
}

extension CodeList {
  /// What its list is called in a form.
  fileprivate var name: String {
    switch self {
    case .mark: "mark"
    case .languages: "languages"
    case .states: "states"
    case .measureKinds: "measure_kinds"
    case .assistanceKinds: "assistance_kinds"
    case .assistanceAreas: "assistance_areas"
    case .statuses: "statuses"
    case .sources: "sources"
    }
  }
}

extension [String] {
  /// Each once, in order of first appearance.
  fileprivate var removingRepeated: [String] {
    reduce(into: []) { result, text in if !result.contains(text) { result.append(text) } }
  }
}
