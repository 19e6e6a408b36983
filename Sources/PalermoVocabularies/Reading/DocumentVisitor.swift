package import PalermoModel
package import PalermoXML

/// Checks and decodes a document as it arrives.
package struct DocumentVisitor: XMLVisitor {
  private let path: String
  private let source: SourceText
  private let isTrusted: Bool
  private var checker: StructureChecker
  private var decoder: Decoder
  private var root: (kind: Root, order: ChildOrder, offset: Int)?
  private var builder: (any DocumentBuilder)?
  private var keys: [UniqueKey] = []
  /// Where each value stood first, and whether that is the question of a blank answer, for each of the keys.
  private var places: [[String: (offset: Int, isBlank: Bool)]] = []
  /// Whether text was reported since the last child of the root.
  private var isInText = false
  /// Where the last answer stands. Nil before the first, and where the last child of the root is none.
  private var lastAnswer: Int?
  /// Whether what belongs into an answer was reported since the last one.
  private var hasToldParts = false
  /// Whether what stands behind the last child of the root was meant to be in it.
  private var isLastUnread = false
  /// Where the last text between the children ends that was looked at. It may come in pieces.
  private var textEnd = 0
  /// What a submission says of itself, even if the rest of what identifies it is missing or wrong. Nil for other files.
  package private(set) var arrival: Arrival?

  /// A visitor of one document.
  ///
  /// - Parameters:
  ///   - path: The path of its file, for findings.
  ///   - isTrusted: Whether its structure was checked before and is not looked at; nothing in it then has a place.
  package init(_ source: SourceText, path: String, isTrusted: Bool) {
    (self.path, self.source, self.isTrusted) = (path, source, isTrusted)
    checker = StructureChecker(source)
    decoder = Decoder(source, givesPlaces: !isTrusted)
  }

  /// Takes the root: checks its attributes, and chooses the builder. A root that is none of ours is reported.
  package mutating func root(_ element: XMLElement) {
    guard let kind = Root(rawValue: element.name) else {
      // The name of a tag that is cut off may be cut off, too.
      guard source.bytes[element.offset...].contains(UInt8(ascii: ">")) else { return }
      let written = Name(rawValue: element.name)?.text ?? element.unknownName
      let known = Root.allCases.map { $0.name.text }
      checker.report(
        .unknownRoot, at: element.offset,
        Texts.UnknownRoot.arguments(
          name: written, namespace: toolkitNamespace, allowed: known.joined(separator: ", ")))
      return
    }
    let type = kind.type.type
    checker.rootPrefix = source.prefix(inTagAt: element.offset)
    checker.checkAttributes(of: element, type, called: kind.name)
    let particles = if case .elements(let particles) = type.content { particles } else { [ElementType.Particle]() }
    root = (kind, ChildOrder(particles), element.offset)
    keys = UniqueKey.all.filter { $0.root == kind }
    places = keys.map { _ in Dictionary(minimumCapacity: 64) }
    if kind == .submission {
      arrival = Arrival(
        file: path, state: element.string(.state) ?? "", questionnaire: element.string(.questionnaire) ?? "",
        cycle: element.string(.cycle) ?? "", date: element.date(.date),
        isFinal: element.string(.status) != Submission.Status.draft.rawValue)
    }
    builder = kind.builder(element, path: path, decoder: &decoder)
  }

  /// Takes an element directly inside the root: checks it unless the file is trusted, and hands it to the builder.
  package mutating func child(_ element: XMLElement) {
    guard let name = root?.kind.name, let offset = root?.offset else { return }
    isInText = false
    if !isTrusted {
      if name == .submission, element.isPartOfAnswer {
        reportPart(element)
      } else {
        checker.check(element, in: &root!.order, of: name, at: offset)
        lastAnswer = element.name == Name.answer.rawValue ? element.offset : nil
        hasToldParts = false
      }
      for index in keys.indices {
        if keys[index].isOfChild { places[index].removeAll(keepingCapacity: true) }
        for path in keys[index].paths { check(index, in: element, path[...]) }
      }
    }
    builder?.add(element, decoder: &decoder)
  }

  /// Reports text directly inside the root, where none may stand: once between two tags, though it arrives in pieces.
  package mutating func strayText(at offset: Int) {
    guard let kind = root?.kind else { return }
    var isMark = false
    if kind == .submission, offset >= textEnd {
      (isMark, textEnd) = decoder.readText(at: offset)
      if isMark { builder?.addMark() }
    }
    guard !isInText else { return }
    let isBehindAnswer = lastAnswer != nil && source.isBehindTag(offset)
    let place =
      if isMark {
        Texts.UnknownAttribute.markOfAnswers
      } else if kind != .submission {
        Texts.UnexpectedText.element
      } else if isBehindAnswer || source.isBeforeTag(offset, called: Name.answer.text) {
        Texts.UnexpectedText.besideAnswer
      } else {
        Texts.UnexpectedText.amongAnswers
      }
    isInText = checker.reportText(at: offset, in: kind.name, place: FilledText(place))
    if isInText && isBehindAnswer { builder?.leaveLastUnread() }
  }

  /// Reports what stands beside the answer into which it belongs: once for all that stands behind the same answer.
  private mutating func reportPart(_ element: XMLElement) {
    guard !hasToldParts, !checker.isFull else { return }
    hasToldParts = true
    let place: FilledText
    if let answer = lastAnswer {
      let line = decoder.position(answer).line
      place =
        source.isEmptyTag(at: answer)
        ? Texts.UnknownElement.intoEmptyAnswer(line: line) : Texts.UnknownElement.intoAnswer(line: line)
    } else {
      place = FilledText(Texts.UnknownElement.intoSomeAnswer)
    }
    checker.report(
      .unknownElement, at: element.offset,
      Texts.UnknownElement.arguments(
        name: Name(rawValue: element.name)!.text, parent: Name.submission.text, suggestion: FilledText(""),
        allowed: place))
  }

  /// Checks what can only be checked when the whole document has been read.
  package mutating func end() {
    guard let root else { return }
    let tags = missingTags(of: root.order)
    if tags.isEmpty { checker.checkEnd(of: root.order, in: root.kind.name, at: root.offset) }
    for tag in tags {
      checker.report(
        .missingElement, at: root.offset,
        Texts.MissingElement.arguments(parent: root.kind.name.text, what: Texts.MissingElement.element(name: tag)))
    }
  }

  /// The children that are missing, each with the value that none has, where they are told apart by a choice of values.
  private func missingTags(of order: ChildOrder) -> [String] {
    guard let names = order.missing, names.count == 1, let name = names.first else { return [] }
    for index in keys.indices where keys[index].isAbout(name) {
      let attribute = keys[index].attributes[0]
      return keys[index].choices.filter { places[index][$0] == nil }.map {
        "\(name.text) \(attribute.text)=\"\($0)\""
      }
    }
    return []
  }

  /// Holds an element to what may occur once in the file.
  ///
  /// - Parameters:
  ///   - index: The place of the key among those of the root.
  ///   - path: The way from the element to those that the key is about, beginning with itself.
  private mutating func check(_ index: Int, in element: XMLElement, _ path: ArraySlice<Name?>) {
    guard let name = path.first, name == nil || name?.rawValue == element.name else { return }
    if path.count == 1 { return checkOnce(index, of: element) }
    for child in element.children { check(index, in: child, path.dropFirst()) }
  }

  private mutating func checkOnce(_ index: Int, of element: XMLElement) {
    let key = keys[index]
    var written: String?
    for attribute in key.attributes {
      guard let part = element.string(attribute) else { return }
      written = written.map { "\($0) \(part)" } ?? part
    }
    guard !checker.isFull, let value = written else { return }
    let isBlank = element.isBlankAnswer
    let place = (offset: element.offset, isBlank: isBlank)
    guard let first = places[index].updateValue(place, forKey: value) else { return }
    // Of an answer and a blank, the blank is to go.
    let (kept, other) = first.isBlank && !isBlank ? (place, first) : (first, place)
    places[index][value] = kept
    let line = decoder.position(kept.offset).line
    let offset = source.offset(ofAttribute: key.attributes[0].text, inElementAt: other.offset)
    guard key.root == .submission else {
      return checker.report(
        .duplicateID, at: offset,
        Texts.DuplicateID.arguments(
          value: value, line: line, advice: key.advice(on: Name(rawValue: element.name)?.text ?? element.unknownName)))
    }
    checker.report(
      .duplicateAnswer, at: offset,
      other.isBlank
        ? Texts.DuplicateAnswer.arguments(
          value: value, detail: Texts.DuplicateAnswer.leftOver(line: line),
          advice: FilledText(Texts.DuplicateAnswer.deleteBlank))
        : Texts.DuplicateAnswer.arguments(
          value: value, detail: Texts.DuplicateAnswer.already(line: line),
          advice: FilledText(Texts.DuplicateAnswer.keepOne)))
  }

  /// Tells the builder that the file could not be read to its end.
  package mutating func breakOff() { builder?.breakOff(leavingLastUnread: isLastUnread) }

  /// The root element. Nil if it is none of ours, or was not met.
  package var rootKind: Root? { root?.kind }

  /// Takes note of why reading ended early.
  package mutating func report(_ failure: XMLFailure) {
    if let slip = failure.emptyTagForEndTag(in: source) ?? failure.startTagForEndTag(in: source) {
      checker.withdraw(at: slip.offset)
      return checker.report(.malformedXML, at: slip.offset, slip.arguments)
    }
    if let element = failure.elementEndedAtOnce(in: source) {
      isLastUnread = true
      checker.withdraw(from: element.end)
      let line = decoder.position(failure.offset).line
      let first = decoder.position(source.offsetBehindBlanks(from: element.end)).line
      // Of what follows on a line of its own, nobody can tell which of the two it belongs to.
      let detail =
        decoder.position(element.end).line < first
        ? Texts.MalformedXML.lostStart(name: element.name, line: line, first: first)
        : Texts.MalformedXML.endedAtOnce(name: element.name, line: line)
      return checker.report(.malformedXML, at: element.offset, Texts.MalformedXML.arguments(detail: detail))
    }
    if let root, failure.isTextBehindRoot(of: source) { return reportText(behind: root.kind, at: failure.offset) }
    if failure.isTruncation(of: source) {
      guard let root, let end = rootEnd else {
        return checker.report(.truncatedFile, at: failure.offset, TextArguments())
      }
      return reportText(behind: root.kind, at: max(end, min(failure.offset, source.bytes.count)))
    }
    let (rule, arguments) = failure.finding
    let origin = failure.origin(in: source)
    checker.report(
      rule, at: origin?.offset ?? failure.offset, correction: failure.correction, origin?.arguments ?? arguments)
  }

  private mutating func reportText(behind root: Root, at offset: Int) {
    let name = checker.rootPrefix.map { "\($0):\(root.name.text)" } ?? root.name.text
    checker.report(
      .malformedXML, at: offset,
      Texts.MalformedXML.arguments(detail: Texts.MalformedXML.textAfterEnd(name: name)))
  }

  /// Where the root has ended, with nothing behind it that could be a tag. Nil if it has not.
  private var rootEnd: Int? {
    guard root != nil, let close = source.bytes.lastIndex(of: UInt8(ascii: ">")),
      !source.bytes[close...].contains(UInt8(ascii: "<")), source.elementsLeftOpen.isEmpty
    else { return nil }
    return close + 1
  }

  /// The document, as far as it could be read; nil when the root could not be made out or misses what identifies it.
  package var document: Document? { builder?.document }

  /// What is wrong with the structure of the file, in the order of the places.
  package var findings: [Finding] {
    var finder = PositionFinder(source)
    return checker.violations.sorted { $0.offset < $1.offset }.map { violation in
      let place = finder.position(at: violation.offset)
      return Finding(
        violation.rule, file: path, at: SourcePosition(line: place.line, column: place.column),
        correction: violation.correction, violation.arguments)
    }
  }
}

extension XMLElement {
  /// Whether it is an answer of which nothing is there but its question.
  fileprivate var isBlankAnswer: Bool {
    name == Name.answer.rawValue && attributes.count == 1 && !hasChildren && textBytes.isBlankText
  }
}
