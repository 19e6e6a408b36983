import PalermoLoading
import PalermoModel
import PalermoVocabularies
import PalermoWorkbook
import PalermoXML

/// Puts the fields of one record together to a submission.
struct RecordAssembly {
  /// What a field holds, and where.
  private struct Entry {
    let text: String
    let origin: FieldOrigin
  }

  private let questionnaire: Questionnaire
  private let record: CollectedRecord
  private let form: FormIndex
  /// What is to be said of the fields.
  private(set) var findings: [Finding] = []
  private let file: String
  private var texts: [String: Entry] = [:]
  /// By the names of fields of several choices the chosen ones of which each has a column.
  private var marked: [String: (options: Set<String>, origin: FieldOrigin)] = [:]
  /// The names of the fields of marks that cannot be read, or not as one thing.
  private var lostMarks: Set<String> = []
  private var seen: Set<String> = []
  private var values: [String: FieldOrigin] = [:]

  /// The fields of a record.
  ///
  /// - Parameter file: The path of the file, for findings.
  init(_ questionnaire: Questionnaire, _ record: CollectedRecord, _ form: FormIndex, file: String) {
    (self.questionnaire, self.record, self.form, self.file) = (questionnaire, record, form, file)
  }

  /// The submission.
  ///
  /// - Complexity: O(*n*) in the fields.
  mutating func submission() -> CollectedSubmission {
    seen = record.present
    for field in record.fields { take(field) }
    reportMissing()
    let whole = record.origin()
    var root = ElementOrigin<FieldOrigin>(Name.submission.text, at: whole)
    for part in EntryPart.ofSubmission {
      guard case .attribute(let name) = part.fields[0].target else { continue }
      let entry = texts[FormNames.ofSubmission + part.rawValue]
      switch part {
      case .questionnaire: root.add(name.text, questionnaire.key.id, from: entry?.origin ?? whole)
      case .version: root.add(name.text, questionnaire.key.version, from: entry?.origin ?? whole)
      case .state: if let entry { root.add(name.text, entry.text.uppercased(), from: entry.origin) }
      case .date: if let entry { root.add(name.text, Self.day(entry.text), from: entry.origin) }
      case .cycle, .status, .value, .option, .item, .text, .other, .figure, .authority, .link, .explanation,
        .reference, .evidence, .assistance, .source, .template, .base, .language, .office:
        if let entry { root.add(name.text, entry.text, from: entry.origin) }
      }
    }
    if let source = source(whole) { root.children.append(source) }
    for question in questionnaire.questions {
      if let answer = answer(to: question) { root.children.append(answer) }
    }
    let written = root.tree.canonical(as: .submission)
    let text = written.document
    return CollectedSubmission(
      text: text, questionnaire: questionnaire, state: root.node[attribute: Name.state.text],
      places: PlaceMap(root, written: written, in: text, values: values))
  }

  // MARK: Fields

  private mutating func report(
    _ rule: Rule, _ origin: FieldOrigin, _ arguments: TextArguments, severity: Severity? = nil
  ) {
    findings.append(
      Finding(rule, file: file, at: .start, severity: severity, arguments).placed(
        inField: origin.place, at: origin.position))
  }

  private mutating func take(_ field: CollectedField) {
    let origin = record.origin(field)
    if form[field.name] != nil {
      take(field, field.name, origin)
    } else if let (name, option) = field.choice, let known = form[name], let code = Self.code(option, in: known) {
      take(field, code, of: name, origin)
    } else if field.path.isEmpty {
      report(
        .unreadableField, origin, Texts.UnreadableField.arguments(reason: Texts.FieldReasons.beyondColumns))
    } else if field.text.map({ !$0.allSatisfy(\.isWhitespace) }) ?? true {
      report(.unknownField, origin, Texts.UnknownField.arguments(questionnaire: "\(questionnaire.key)"))
      // What may be meant as the mark of a confidential answer is one.
      if let name = field.choice?.name, form[name]?.role == .marks, !Self.isUnmarked(field.text) {
        lostMarks.insert(name)
      }
    }
  }

  /// The option that a column of a field of several choices is for: of marks, by what they are called, too.
  private static func code(_ option: String, in field: FormField) -> String? {
    if field.options.contains(option) { return option }
    guard field.role == .marks else { return nil }
    let written = WrittenMarks(option, among: field.options)
    return written.unknown == nil && written.known.count == 1 ? written.known.first : nil
  }

  private static func isUnmarked(_ text: String?) -> Bool { ["0", "false", "0.0"].contains(text?.lowercased()) }

  private mutating func take(_ field: CollectedField, _ name: String, _ origin: FieldOrigin) {
    seen.insert(name)
    let isOfMarks = form[name]?.role == .marks
    guard let text = field.text else {
      if isOfMarks { lostMarks.insert(name) }
      report(.unreadableField, origin, Texts.UnreadableField.arguments(reason: Texts.FieldReasons.notAValue))
      return
    }
    let clean = text.withoutForbidden
    if clean.count < text.unicodeScalars.count {
      report(.unreadableField, origin, Texts.UnreadableField.arguments(reason: Texts.FieldReasons.characters))
    }
    let kept = clean.count < text.unicodeScalars.count ? String(clean) : text
    if kept.allSatisfy(\.isWhitespace) { return }
    if let known = texts[name] {
      if known.text != kept {
        if isOfMarks { lostMarks.insert(name) }
        reportConflict(origin, with: known.origin)
      }
    } else {
      texts[name] = Entry(text: kept, origin: origin)
    }
  }

  private mutating func take(_ field: CollectedField, _ option: String, of name: String, _ origin: FieldOrigin) {
    seen.insert(name)
    let isMarked: Bool
    switch field.text?.lowercased() {
    case "1", "true", "1.0": isMarked = true
    case "", "0", "false", "0.0": isMarked = false
    case nil, _?:
      report(.unreadableField, origin, Texts.UnreadableField.arguments(reason: Texts.FieldReasons.notAMark))
      // What may be meant as the mark of a confidential answer is one.
      isMarked = option == FormMark.confidential.rawValue
    }
    guard isMarked else { return }
    marked[name, default: ([], origin)].options.insert(option)
  }

  private mutating func reportConflict(_ origin: FieldOrigin, with other: FieldOrigin) {
    report(
      .conflictingFields, origin,
      Texts.ConflictingFields.arguments(other: Texts.FieldPlaces.thisField(field: other.place.field)))
  }

  // MARK: What is missing

  private func isMissing(_ field: FormField) -> Bool { field.role != .note && !seen.contains(field.name) }

  private mutating func reportMissing() {
    if record.presence == .answered { return }
    let whole = record.origin()
    // What nobody opened is left out of the XML of a submission.
    for field in form.ofSubmission where isMissing(field) && (record.presence == .every || !field.isOptional) {
      report(
        .missingField, whole,
        Texts.MissingField.arguments(place: Texts.FieldPlaces.thisField(field: field.name)))
    }
    for question in questionnaire.questions {
      let missing = form.fields(of: question.id).filter(isMissing)
      let isGone = missing.count == form.fields(of: question.id).count { $0.role != .note }
      if isGone {
        guard record.presence == .every || question.relevance == nil else { continue }
        report(
          .missingField, whole, Texts.MissingField.arguments(place: Texts.FieldPlaces.question(question: question.id)))
        continue
      }
      for field in missing where record.presence == .every || field.role == .marks {
        report(
          .missingField, whole,
          Texts.MissingField.arguments(place: Texts.FieldPlaces.thisField(field: field.name)),
          severity: field.role == .marks ? .error : nil)
      }
    }
  }

  // MARK: The submission

  private static func day(_ text: String) -> String {
    // A server may write the time of day behind it.
    let day = text.prefix(10)
    return text.count > 10 && CalendarDate(String(day)) != nil && text.dropFirst(10).first == "T" ? String(day) : text
  }

  private func source(_ whole: FieldOrigin) -> ElementOrigin<FieldOrigin>? {
    var source = ElementOrigin<FieldOrigin>(Name.source.text, at: whole)
    for (index, field) in EntryPart.source.fields.enumerated() {
      guard let form = form.ofSubmission.first(where: { $0.role == .entry(.source, number: 1, field: index) }),
        let entry = texts[form.name], case .attribute(let name) = field.target
      else { continue }
      source.add(name.text, entry.text, from: entry.origin)
    }
    if let instance = record.instance {
      if source.node[attribute: Name.kind.text] == nil, source.node.attributes.isEmpty {
        source.add(Name.kind.text, SubmissionSource.Kind.own.rawValue, from: whole)
      }
      source.add(Name.instance.text, String(instance.withoutForbidden), from: whole)
    }
    return source.node.attributes.isEmpty ? nil : source
  }

  // MARK: Answers

  private mutating func answer(to question: Question) -> ElementOrigin<FieldOrigin>? {
    let fields = form.fields(of: question.id)
    let place = fields.first { texts[$0.name] != nil }.flatMap { texts[$0.name]?.origin }
    let stated =
      place
      ?? FieldOrigin(
        place: FieldPlace(record: record.number, field: fields.first?.name ?? "", isInTable: record.isRow),
        position: record.origin().position)
    values[question.id] = stated
    var answer = ElementOrigin<FieldOrigin>(Name.answer.text, at: stated)
    answer.add(Name.question.text, question.id, from: stated)
    var marks: (words: [String], origin: FieldOrigin?) = ([], nil)
    if let field = fields.first(where: { $0.role == .marks }) { marks = self.marks(of: field) }
    addValue(to: &answer, question, fields, marks)
    for part in EntryPart.elements { answer.children += elements(of: part, fields) }
    let isMarkLost = fields.contains { field in
      field.role == .marks
        && (lostMarks.contains(field.name) || record.presence != .answered && isMissing(field))
    }
    let isEmpty = answer.children.isEmpty && answer.node.attributes.count == 1
    if marks.words.contains(FormMark.confidential.rawValue) || isMarkLost && !isEmpty {
      answer.add(Name.confidential.text, "true", from: marks.origin ?? stated)
    }
    return answer.children.isEmpty && answer.node.attributes.count == 1 ? nil : answer
  }

  private mutating func addValue(
    to answer: inout ElementOrigin<FieldOrigin>, _ question: Question, _ fields: [FormField],
    _ marks: (words: [String], origin: FieldOrigin?)
  ) {
    var (words, origin): ([String], FieldOrigin?) = ([], nil)
    if let field = fields.first(where: { $0.role == .value }) {
      if question.type.form.takesSeveral {
        (words, origin) = self.words(of: field)
      } else if let entry = texts[field.name] {
        if case .number = question.type.form.values {
          words = [Self.number(entry.text)]
        } else {
          words = [entry.text]
        }
        origin = entry.origin
      }
    }
    if marks.words.contains(Answer.notApplicable), let place = marks.origin {
      let content = fields.first { field in
        if case .entry(let part, _, _) = field.role, part.rawValue == question.type.form.content?.rawValue {
          return texts[field.name] != nil
        }
        return false
      }
      if let other = origin ?? content.flatMap({ texts[$0.name]?.origin }) {
        reportConflict(place, with: other)
      } else {
        (words, origin) = ([Answer.notApplicable], place)
      }
    }
    if let origin, !words.isEmpty {
      values[question.id] = origin
      answer.add(Name.value.text, words.joined(separator: " "), from: origin)
    }
  }

  /// What is marked in a field of marks, in the order of its list. What may be meant as the mark of a confidential answer is
  /// one.
  private mutating func marks(of field: FormField) -> (words: [String], origin: FieldOrigin?) {
    let (entry, columns) = (texts[field.name], marked[field.name])
    let written = WrittenMarks(entry?.text ?? "", among: field.options)
    if let entry, let word = written.unknown {
      lostMarks.insert(field.name)
      let reason = Texts.FieldReasons.unknownMark(word: String(word.prefix(Self.shownWord)))
      report(.unreadableField, entry.origin, Texts.UnreadableField.arguments(reason: reason))
    }
    if let entry, let columns, columns.options != written.known { reportConflict(columns.origin, with: entry.origin) }
    let chosen = written.known.union(columns?.options ?? [])
    return (field.options.filter(chosen.contains), entry?.origin ?? columns?.origin)
  }

  /// How much of a word a finding shows.
  private static let shownWord = 100

  /// The chosen options of a field of several choices, those of its list in the order of the list.
  private mutating func words(of field: FormField) -> (words: [String], origin: FieldOrigin?) {
    let entry = texts[field.name]
    let written = entry?.text.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
    let columns = marked[field.name]
    if let entry, let columns, columns.options != Set(written).intersection(field.options) {
      reportConflict(columns.origin, with: entry.origin)
    }
    let chosen = Set(written.isEmpty ? Array(columns?.options ?? []) : written)
    let known = field.options.filter(chosen.contains)
    let others = written.filter { !field.options.contains($0) }
    return (known + others, entry?.origin ?? columns?.origin)
  }

  /// A number as files hold it: clients write `5.0`, and `1.0E7`.
  private static func number(_ text: String) -> String {
    let compact = text.filter { !$0.isWhitespace }
    guard let number = Double(compact), number.isFinite, number.magnitude < 1e15,
      compact.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.eE".contains($0)) })
    else { return text }
    return number.plain
  }

  private mutating func elements(of part: EntryPart, _ fields: [FormField]) -> [ElementOrigin<FieldOrigin>] {
    guard let name = part.element else { return [] }
    var numbers: [Int] = []
    for case .entry(part, let number, 0) in fields.map(\.role) { numbers.append(number) }
    return numbers.compactMap { number in
      var entries: [Int: Entry] = [:]
      for field in fields {
        guard case .entry(part, number, let index) = field.role else { continue }
        if field.options.isEmpty {
          if let entry = texts[field.name] { entries[index] = entry }
        } else {
          let (words, origin) = self.words(of: field)
          if let origin, !words.isEmpty {
            entries[index] = Entry(text: words.joined(separator: " "), origin: origin)
          }
        }
      }
      guard entries.keys.contains(where: { part.fields[$0].isDecisive }),
        let place = entries[part.keyField]?.origin ?? entries.min(by: { $0.key < $1.key })?.value.origin
      else { return nil }
      return element(name, part, entries, place)
    }
  }

  private func element(
    _ name: Name, _ part: EntryPart, _ entries: [Int: Entry], _ place: FieldOrigin
  ) -> ElementOrigin<FieldOrigin> {
    var element = ElementOrigin<FieldOrigin>(name.text, at: place)
    for (index, field) in part.fields.enumerated() {
      switch field.target {
      case .attribute(let name):
        if let entry = entries[index] {
          element.add(name.text, field.kind == .number ? Self.number(entry.text) : entry.text, from: entry.origin)
        } else if name == .xmlLang, let language = texts["\(FormNames.ofSubmission)language"] {
          element.add(name.text, language.text, from: language.origin)
        }
      case .text:
        element.places[""] = place
        element.node.content = [.text(entries[index]?.text ?? "")]
      case .notApplicable, .word, .choice: break
      }
    }
    return element
  }
}

extension EntryField {
  /// Whether an entry says something in which nothing else is filled in: a kind that was there before, a language or a year
  /// alone says nothing.
  fileprivate var isDecisive: Bool {
    switch target {
    case .attribute(.kind), .attribute(.xmlLang), .attribute(.year): false
    case .attribute, .text, .notApplicable, .word, .choice: true
    }
  }
}

extension String {
  /// The scalars of the text without those that no XML may hold.
  fileprivate var withoutForbidden: UnicodeScalarView { unicodeScalars.filter(\.isXMLCharacter) }
}
