import PalermoModel
import PalermoXML

/// Checks elements against their types while a file is read.
struct StructureChecker {
  private let source: SourceText
  private(set) var violations: [SchemaViolation] = []
  /// The prefix with which the root is written. Nil if it has none.
  var rootPrefix: String?

  /// Whether it was told that the file is indented with spaces that are none for XML.
  private var hasReportedSpaces = false

  init(_ source: SourceText) {
    self.source = source
  }

  /// Whether there are more violations than a file may have findings. Nothing more is then looked for.
  var isFull: Bool { violations.count > Finding.limit }

  mutating func report(
    _ rule: Rule, at offset: Int, correction: Correction? = nil, _ arguments: TextArguments = TextArguments()
  ) {
    violations.append(SchemaViolation(rule: rule, offset: offset, correction: correction, arguments: arguments))
  }

  mutating func report(
    _ rule: Rule, atAttribute name: String, of element: XMLElement, correction: Correction? = nil,
    _ arguments: TextArguments
  ) {
    report(
      rule, at: source.offset(ofAttribute: name, inElementAt: element.offset), correction: correction, arguments)
  }

  /// Checks an element and everything inside it.
  mutating func check(_ element: XMLElement, as typeName: TypeName, called name: Name) {
    guard !isFull else { return }
    let type = typeName.type
    checkAttributes(of: element, type, called: name)
    switch type.content {
    case .empty:
      if let child = element.children.first(where: { _ in true }) {
        reportUnknown(child, in: name, allowed: [])
      }
      // As in XSD, not even a blank may stand in an empty element.
      if let offset = element.strayTextOffset ?? (element.textBytes.isEmpty ? nil : element.offset) {
        reportText(in: element, type, called: name, at: offset)
      }
    case .text(let value):
      if let child = element.children.first(where: { _ in true }) {
        reportUnknown(child, in: name, allowed: [])
      } else if !value.accepts(element.textBytes) {
        report(
          .invalidValue, at: element.offset,
          Self.invalid(name.text, element.text, value.expectation, meaning: value.meaning(of: element.text)))
      }
    case .elements(let particles):
      var order = ChildOrder(particles)
      if let offset = element.strayTextOffset {
        reportText(in: element, type, called: name, at: offset)
        if order.holdsConditions { order.explainGap() }
      }
      for child in element.children {
        check(child, in: &order, of: name, at: element.offset) { missing in
          element.children.contains { $0.name == missing.rawValue && $0.offset > child.offset }
        }
      }
      checkEnd(of: order, in: name, at: element.offset)
    }
  }

  /// Checks a child against the order of its siblings, and the child itself.
  ///
  /// - Parameters:
  ///   - child: The child.
  ///   - order: What stood before it.
  ///   - parent: The name of the element that holds it.
  ///   - offset: Where that element stands.
  ///   - mayFollow: Whether a sibling of a name may stand further on.
  mutating func check(
    _ child: XMLElement, in order: inout ChildOrder, of parent: Name, at offset: Int,
    _ mayFollow: (Name) -> Bool = { _ in true }
  ) {
    guard !isFull else { return }
    switch order.place(child.name, mayFollow) {
    case .fits(let type):
      check(child, as: type, called: Name(rawValue: child.name)!)
    case .follows(let type, let missing):
      reportMissing(missing, in: parent, at: offset)
      check(child, as: type, called: Name(rawValue: child.name)!)
    case .misplaced(let type, let isFirst):
      let name = Name(rawValue: child.name)!
      if isFirst {
        report(
          .misplacedElement, at: child.offset,
          Texts.MisplacedElement.arguments(
            name: name.text, parent: parent.text,
            suggestion: order.holdsOneCondition ? FilledText(Texts.Suggestion.enclose) : FilledText(""),
            allowed: order.sequence))
      }
      check(child, as: type, called: name)
    case .unknown:
      let written = Name(rawValue: child.name)?.text ?? child.unknownName
      if order.holdsConditions || Name.meant(by: written, among: order.names) != nil { order.explainGap() }
      reportUnknown(child, in: parent, allowed: order.names)
    }
  }

  /// The attributes whose values people write between the tags.
  private static let writtenInside: [Name] = [.value, .title, .provision, .name, .href]

  /// Reports a text that stands directly in an element, and where it goes.
  private mutating func reportText(in element: XMLElement, _ type: ElementType, called name: Name, at offset: Int) {
    let place = attribute(writtenInside: element, type, at: offset)
    reportText(
      at: offset, in: name,
      place: place.map { Texts.UnexpectedText.attribute(name: $0.text, element: name.text) }
        ?? FilledText(
          name == .answer && element.isWithoutAnswer ? Texts.UnexpectedText.answer : Texts.UnexpectedText.element))
  }

  /// Reports a text that stands directly in an element. One that consists of spaces that are none for XML is told once: a
  /// file that is indented with them has them everywhere.
  ///
  /// - Parameters:
  ///   - offset: Where the text begins.
  ///   - name: The name of the element.
  ///   - place: What to put where, for a text that says something.
  /// - Returns: Whether it says something.
  @discardableResult
  mutating func reportText(at offset: Int, in name: Name, place: FilledText) -> Bool {
    let text = source.bytes[offset...].prefix { $0 != UInt8(ascii: "<") }
    let isSpace =
      text.contains { $0 >= 0x80 }
      && String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy {
        $0.isStrangeSpace || $0.properties.isWhitespace
      }
    if isSpace && hasReportedSpaces { return false }
    hasReportedSpaces = hasReportedSpaces || isSpace
    report(
      .unexpectedText, at: offset,
      Texts.UnexpectedText.arguments(
        element: name.text, place: isSpace ? FilledText(Texts.UnexpectedText.strangeSpaces) : place))
    return !isSpace
  }

  /// Takes back what was reported of a place of which more is known now.
  mutating func withdraw(at offset: Int) { violations.removeAll { $0.offset == offset } }

  /// Takes back what was reported of what stands at a place or behind it, of which more is known now.
  mutating func withdraw(from offset: Int) { violations.removeAll { $0.offset >= offset } }

  /// The attribute that is missing because its value was written as a text of the element. Nil if that is not likely.
  private func attribute(writtenInside element: XMLElement, _ type: ElementType, at offset: Int) -> Name? {
    let text = source.bytes[offset...].prefix(64).prefix { $0 != UInt8(ascii: "<") }
    let isWord = text.split { $0.isBlank }.count == 1
    let isAddress = text.starts(with: "http".utf8) || text.starts(with: "www.".utf8)
    return type.attributes.first {
      // A value that is chosen is one word, and an address that may be left out is only meant by one.
      Self.writtenInside.contains($0.name) && ($0.name != .value || isWord)
        && ($0.name != .href || $0.isRequired || isAddress)
        && element[attribute: $0.name.rawValue] == nil
    }?.name
  }

  /// Reports the children that are still missing when their parent ends.
  mutating func checkEnd(of order: ChildOrder, in parent: Name, at offset: Int) {
    guard let missing = order.missing else { return }
    reportMissing(missing, in: parent, at: offset)
  }

  private mutating func reportMissing(_ names: [Name], in parent: Name, at offset: Int) {
    let what =
      names.count == 1
      ? Texts.MissingElement.element(name: names[0].text)
      : Texts.MissingElement.oneOf(names: names.map { "<\($0.text)>" }.joined(separator: ", "))
    report(.missingElement, at: offset, Texts.MissingElement.arguments(parent: parent.text, what: what))
  }

  mutating func checkAttributes(of element: XMLElement, _ type: ElementType, called name: Name) {
    var meant: Set<String> = []
    for attribute in element.attributes {
      guard let place = type.place(ofAttribute: attribute.name) else {
        let written = Name(rawValue: attribute.name)?.text ?? attribute.unknownName
        let known = type.attributes.map { $0.name.text }
        let prefixed = "xml:\(written)"
        let isPart = type.holds(attribute.name)
        let likely: String? =
          isPart
          ? nil
          : known.contains(prefixed)
            ? prefixed : Name.meant(by: written, among: known) ?? Self.missing(of: element, type, fitting: attribute)
        if let likely { meant.insert(likely) }
        let isMark =
          likely == nil && name.isInSubmissions
          ? written.namesConfidence : Name.meant(by: written, among: [Name.confidential.text]) != nil
        report(
          .unknownAttribute, atAttribute: written, of: element,
          correction: likely.map { Correction(renaming: written, to: $0) },
          Texts.UnknownAttribute.arguments(
            name: written, element: name.text,
            suggestion: likely.map { Suggestion.clause(meaning: $0) } ?? FilledText(""),
            allowed: likely == Name.confidential.text
              ? FilledText(Texts.UnknownAttribute.mark)
              : isMark
                ? FilledText(Texts.UnknownAttribute.markOfAnswers)
                : isPart
                  ? Texts.UnknownAttribute.part(name: written, element: name.text)
                  : Texts.UnknownAttribute.oneOf(names: known.joined(separator: ", "))))
        continue
      }
      if !type.attributes[place].type.accepts(attribute.valueBytes) {
        let (declared, value) = (type.attributes[place], attribute.value)
        let meant = declared.meaning(of: value, on: name)
        report(
          .invalidValue, atAttribute: declared.name.text, of: element,
          correction: meant.map { Correction(writing: $0, insteadOf: value) },
          Self.invalid(declared.name.text, value, declared.expectation(on: name), meaning: meant))
      }
    }
    // One that was misspelt has been reported, and one that stands as a text in the element is.
    let missing = type.required.lazy.map { type.attributes[$0] }.filter { declared in
      element[attribute: declared.name.rawValue] == nil && !meant.contains(declared.name.text)
    }
    guard missing.first != nil else { return }
    if let offset = element.strayTextOffset, attribute(writtenInside: element, type, at: offset) != nil { return }
    for declared in missing {
      report(
        .missingAttribute, at: element.offset,
        Texts.MissingAttribute.arguments(
          element: name.text, name: declared.name.text, expected: Self.expectation(of: declared, type, on: name)))
    }
  }

  /// The only attribute that is missing, if a value that stands under another name could be no text but its own.
  private static func missing(of element: XMLElement, _ type: ElementType, fitting attribute: XMLAttribute) -> String? {
    let missing = type.attributes.filter { $0.isMissing(on: element) }
    guard missing.count == 1, let only = missing.first else { return nil }
    return only.type != .line && only.type.accepts(attribute.valueBytes) ? only.name.text : nil
  }

  /// What is expected of an attribute. Texts of ours, which are lines, are in the languages of the toolkit; what a
  /// respondent writes may be in any.
  private static func expectation(
    of attribute: ElementType.Attribute, _ type: ElementType, on element: Name
  ) -> FilledText {
    if attribute.name == .xmlLang, case .text(.line) = type.content {
      return ValueType.oneOf(Language.allCases.map { $0.rawValue }).expectation
    }
    return attribute.expectation(on: element)
  }

  private static func invalid(
    _ name: String, _ value: String, _ expected: FilledText, meaning meant: String?
  ) -> TextArguments {
    let shown = value.shortened
    let arguments = Texts.InvalidValue.arguments(
      value: shown, name: name, expected: expected,
      suggestion: meant.map { meant in
        meant.contains(" ") ? Texts.Suggestion.separate(values: meant) : Texts.Suggestion.write(value: meant)
      } ?? FilledText(""))
    return shown == value ? arguments : arguments.adding(TextArguments.written, value)
  }

  private mutating func reportUnknown(_ child: XMLElement, in parent: Name, allowed: [String]) {
    let written = Name(rawValue: child.name)?.text ?? child.unknownName
    // What may stand here stands in it: it is only an envelope.
    let isEnvelope = child.children.contains { child in
      Name(rawValue: child.name).map { allowed.contains($0.text) } ?? false
    }
    // It is known but for the prefix that the root has.
    if !isEnvelope, let prefix = rootPrefix, allowed.contains(written), source.prefix(inTagAt: child.offset) == nil {
      return report(
        .unknownElement, at: child.offset,
        Texts.UnknownElement.arguments(
          name: written, parent: parent.text, suggestion: Texts.Suggestion.prefix(prefix: prefix),
          allowed: Texts.UnknownElement.prefixed(name: "\(prefix):\(written)")))
    }
    let meant = isEnvelope ? nil : Name.meant(by: written, among: allowed)
    // Of the same name, it is no envelope: it was written in the one that it was to follow.
    let isNested = written == parent.text && !child.attributes.isEmpty
    let suggestion =
      isNested
      ? FilledText("")
      : isEnvelope
        ? Texts.Suggestion.unwrap(name: written) : meant.map { Suggestion.clause(meaning: $0) } ?? FilledText("")
    let isMark = (parent == .submission || parent == .answer) && meant == nil && !isNested && written.namesConfidence
    // With what it says itself, it is more than an envelope.
    let isOnlyEnvelope = isEnvelope && child.strayTextOffset == nil && child.attributes.isEmpty
    report(
      .unknownElement, at: child.offset,
      correction: isMark
        ? nil
        : isOnlyEnvelope
          ? Correction(unwrapping: written) : isNested ? nil : meant.map { Correction(renaming: written, to: $0) },
      Texts.UnknownElement.arguments(
        name: written, parent: parent.text, suggestion: isMark ? FilledText("") : suggestion,
        allowed: isMark
          ? FilledText(Texts.UnknownAttribute.markOfAnswers)
          : allowed.isEmpty
            ? FilledText(Texts.UnknownElement.onlyText)
            : isNested
              ? Texts.UnknownElement.afterIt(name: written)
              : isEnvelope
                ? FilledText(Texts.UnknownElement.envelope)
                : Texts.UnknownElement.oneOf(names: allowed.joined(separator: ", "))))
  }
}

extension Name {
  /// Whether elements of this name may stand in submissions.
  fileprivate var isInSubmissions: Bool {
    AnswerChild(rawValue: rawValue) != nil || SubmissionChild(rawValue: rawValue) != nil || self == .submission
  }
}

extension ElementType {
  /// Whether elements of a name may stand in it.
  fileprivate func holds(_ name: Int) -> Bool {
    guard case .elements(let particles) = content else { return false }
    return particles.contains { $0.elements.contains { $0.name.rawValue == name } }
  }
}

extension XMLElement {
  /// Whether an answer says nothing that answers its question.
  fileprivate var isWithoutAnswer: Bool {
    self[attribute: Name.value.rawValue] == nil
      && !children.contains { child in
        switch AnswerChild(rawValue: child.name) {
        case .text, .figure, .authority, .link, .reference: true
        case .other, .explanation, .evidence, .assistance, nil: false
        }
      }
  }
}

extension ElementType.Attribute {
  /// What somebody meant by a value that it does not accept on an element. Returns nil if that is not clear.
  fileprivate func meaning(of value: String, on element: Name) -> String? {
    if name == .question { return ValueType.questionID(meantBy: value) }
    let meant = type.meaning(of: value)
    if element == .part {
      // No id is made up of the name of an authority or of a plan, nor of the text of a question.
      let isMadeUp =
        name == .questions
        ? meant.map { !$0.split(separator: " ").allSatisfy { $0.utf8.contains(UInt8(ascii: ".")) } } ?? false
        : (name == .authority || name == .plan) && value.utf8.contains { $0.isBlank }
      return isMadeUp ? nil : meant
    }
    guard isQuestionnaire else { return meant }
    // One word is the short name of an instrument, and several are a title: what they mean depends on the questionnaires at
    // hand (``Corpus/namingWhatIsMeant(in:of:)``).
    return value.utf8.contains { $0.isBlank } ? nil : meant.flatMap { $0.utf8.contains(UInt8(ascii: "-")) ? $0 : nil }
  }

  /// What is expected of it on an element, to complete "must be …".
  fileprivate func expectation(on element: Name) -> FilledText {
    if isQuestionnaire { return FilledText(Texts.ValueTypes.questionnaire) }
    let ofPart: LocalizedText? =
      if element != .part {
        nil
      } else if name == .authority {
        Texts.ValueTypes.authority
      } else if name == .plan {
        Texts.ValueTypes.plan
      } else if name == .base {
        Texts.ValueTypes.base
      } else {
        name == .questions ? Texts.ValueTypes.questions : nil
      }
    return ofPart.map { FilledText($0) } ?? type.expectation
  }

  /// Whether it holds the id of a questionnaire.
  private var isQuestionnaire: Bool { (name == .questionnaire || name == .toQuestionnaire) && type == .identifier }

  /// Whether it must stand on an element and does not.
  fileprivate func isMissing(on element: XMLElement) -> Bool {
    isRequired && element[attribute: name.rawValue] == nil
  }
}

extension TextArguments {
  /// The name of what stands in the file where the message shows only the beginning of it.
  static let written = "written"
}

extension String {
  /// At most forty characters, for showing a value inside a message; those that nobody sees by their numbers.
  var shortened: String {
    var shown = ""
    for scalar in (count <= 40 ? self : prefix(39) + "…").unicodeScalars {
      if scalar.isInvisible { shown += scalar.escapedInText } else { shown.unicodeScalars.append(scalar) }
    }
    return shown
  }
}
