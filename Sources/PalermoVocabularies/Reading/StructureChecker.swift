import PalermoModel
import PalermoXML

/// Checks elements against their types while a file is read.
struct StructureChecker {
  private let source: SourceText
  private(set) var violations: [SchemaViolation] = []

  init(_ source: SourceText) {
    self.source = source
  }

  /// Whether there are more violations than a file may have findings. Nothing more is then looked for.
  var isFull: Bool { violations.count > Finding.limit }

  mutating func report(_ rule: Rule, at offset: Int, _ arguments: TextArguments = TextArguments()) {
    violations.append(SchemaViolation(rule: rule, offset: offset, arguments: arguments))
  }

  mutating func report(
    _ rule: Rule, atAttribute name: String, of element: XMLElement, _ arguments: TextArguments
  ) {
    report(rule, at: source.offset(ofAttribute: name, inElementAt: element.offset), arguments)
  }

  /// Checks an element and everything inside it.
  mutating func check(_ element: XMLElement, as typeName: TypeName, called name: Name) {
    guard !isFull else { return }
    let type = typeName.type
    checkAttributes(of: element, type, called: name)
    switch type.content {
    case .empty:
      if let child = element.children.first(where: { _ in true }) {
        report(.unknownElement, at: child.offset, unknownElement(child, in: name, allowed: []))
      }
      // As in XSD, not even a blank may stand in an empty element.
      if let offset = element.strayTextOffset ?? (element.textBytes.isEmpty ? nil : element.offset) {
        report(.unexpectedText, at: offset, Texts.UnexpectedText.arguments(element: name.text))
      }
    case .text(let value):
      if let child = element.children.first(where: { _ in true }) {
        report(.unknownElement, at: child.offset, unknownElement(child, in: name, allowed: []))
      } else if !value.accepts(element.textBytes) {
        report(.invalidValue, at: element.offset, Self.invalid(name.text, element.text, value))
      }
    case .elements(let particles):
      if let offset = element.strayTextOffset {
        report(.unexpectedText, at: offset, Texts.UnexpectedText.arguments(element: name.text))
      }
      var order = ChildOrder(particles)
      for child in element.children { check(child, in: &order, of: name) }
      checkEnd(of: order, in: name, at: element.offset)
    }
  }

  /// Checks a child against the order of its siblings, and the child itself.
  mutating func check(_ child: XMLElement, in order: inout ChildOrder, of parent: Name) {
    guard !isFull else { return }
    switch order.place(child.name) {
    case .fits(let type):
      check(child, as: type, called: Name(rawValue: child.name)!)
    case .misplaced(let type):
      let name = Name(rawValue: child.name)!
      report(
        .misplacedElement, at: child.offset,
        Texts.MisplacedElement.arguments(
          name: name.text, parent: parent.text,
          suggestion: order.holdsOneCondition ? FilledText(Texts.Suggestion.enclose) : FilledText(""),
          allowed: order.sequence))
      check(child, as: type, called: name)
    case .unknown:
      report(.unknownElement, at: child.offset, unknownElement(child, in: parent, allowed: order.names))
    }
  }

  /// Reports the children that are still missing when their parent ends.
  mutating func checkEnd(of order: ChildOrder, in parent: Name, at offset: Int) {
    guard let missing = order.missing else { return }
    report(.missingElement, at: offset, Texts.MissingElement.arguments(parent: parent.text, name: missing))
  }

  mutating func checkAttributes(of element: XMLElement, _ type: ElementType, called name: Name) {
    for attribute in element.attributes {
      guard let declared = type.attributes.first(where: { $0.name.rawValue == attribute.name }) else {
        let written = Name(rawValue: attribute.name)?.text ?? attribute.unknownName
        let known = type.attributes.map { $0.name.text }
        report(
          .unknownAttribute, atAttribute: written, of: element,
          Texts.UnknownAttribute.arguments(
            name: written, element: name.text, suggestion: Suggestion.clause(for: written, in: known),
            allowed: known.joined(separator: ", ")))
        continue
      }
      if !declared.type.accepts(attribute.valueBytes) {
        report(
          .invalidValue, atAttribute: declared.name.text, of: element,
          Self.invalid(declared.name.text, attribute.value, declared.type))
      }
    }
    for declared in type.attributes where declared.isRequired && element[attribute: declared.name.rawValue] == nil {
      report(
        .missingAttribute, at: element.offset,
        Texts.MissingAttribute.arguments(
          element: name.text, name: declared.name.text, expected: declared.type.expectation))
    }
  }

  private static func invalid(_ name: String, _ value: String, _ type: ValueType) -> TextArguments {
    Texts.InvalidValue.arguments(
      value: value.shortened, name: name, expected: type.expectation,
      suggestion: type.meaning(of: value).map { meant in
        meant.contains(" ") ? Texts.Suggestion.separate(values: meant) : Texts.Suggestion.write(value: meant)
      } ?? FilledText(""))
  }

  private func unknownElement(_ child: XMLElement, in parent: Name, allowed: [String]) -> TextArguments {
    let written = Name(rawValue: child.name)?.text ?? child.unknownName
    return Texts.UnknownElement.arguments(
      name: written, parent: parent.text, suggestion: Suggestion.clause(for: written, in: allowed),
      allowed: allowed.isEmpty ? FilledText(Texts.UnknownElement.onlyText) : allowed.joined(separator: ", ").filledText)
  }
}

extension String {
  /// At most forty characters, for showing a value inside a message.
  var shortened: String { count <= 40 ? self : prefix(39) + "…" }
}
