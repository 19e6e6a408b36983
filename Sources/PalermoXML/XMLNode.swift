/// An element in our namespace, with everything in it, that is to be written.
///
/// The counterpart of ``XMLTree``, which is for reading: a value of its own that can be taken apart and changed.
public struct XMLNode: Hashable, Sendable {
  /// One attribute, its name with its prefix.
  public struct Attribute: Hashable, Sendable {
    /// The name, with its prefix if it has one.
    public var name: String
    /// The value, not escaped.
    public var value: String

    /// An attribute from its name and its value.
    public init(_ name: String, _ value: String) {
      (self.name, self.value) = (name, value)
    }
  }

  /// What stands inside an element.
  public enum Content: Hashable, Sendable {
    case element(XMLNode)
    case text(String)
    case remark(XMLRemark)
  }

  /// The name, with its prefix if it has one.
  public var name: String
  /// The attributes, in the order in which they are written.
  public var attributes: [Attribute]
  /// What stands inside, in order. With a text in it, even an empty one, the element is written on one line.
  public var content: [Content]

  /// An element with its content.
  public init(name: String, attributes: [Attribute], content: [Content]) {
    (self.name, self.attributes, self.content) = (name, attributes, content)
  }

  /// An element with children. Attributes without a value are left out.
  public init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [XMLNode] = []) {
    self.init(name: name, attributes: Self.present(attributes), content: children.map { .element($0) })
  }

  /// An element with text.
  public init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    self.init(name: name, attributes: Self.present(attributes), content: [.text(text)])
  }

  /// The value of an attribute. Setting it to nil removes the attribute; a new one comes last.
  public subscript(attribute name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      let index = attributes.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append(Attribute(name, value))
      case (nil, nil): break
      }
    }
  }

  /// The element as a document of its own, in our namespace.
  ///
  /// - Complexity: O(*n*) in the size of the document.
  public var document: String { XMLDocument(root: self).text }

  /// The element as a document of its own, for a vocabulary of others that has no namespace.
  ///
  /// - Complexity: O(*n*) in the size of the document.
  public var documentWithoutNamespace: String {
    var output = XMLDocument.declaration
    write(to: &output, indentation: "")
    return output
  }

  /// The element as it is written within a line.
  public var markup: String {
    var output = ""
    write(to: &output, indentation: "")
    output.unicodeScalars.removeLast()
    return output
  }

  /// The text that stands directly in it.
  public var ownText: String {
    content.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  /// The elements directly inside, in order.
  public var children: [XMLNode] {
    content.compactMap { if case .element(let child) = $0 { child } else { nil } }
  }

  private static func present(_ attributes: KeyValuePairs<String, String?>) -> [Attribute] {
    attributes.compactMap { name, value in value.map { Attribute(name, $0) } }
  }
}

extension XMLNode {
  /// Whether an attribute here or below points an editor to a schema.
  var usesSchemaInstance: Bool {
    attributes.contains { $0.name.hasPrefix("xsi:") } || children.contains { $0.usesSchemaInstance }
  }

  func write(to output: inout String, indentation: String) {
    output += "\(indentation)<\(name)"
    for attribute in attributes {
      output += " \(attribute.name)=\"\(Self.escaped(attribute.value, inAttribute: true))\""
    }
    if content.isEmpty {
      output += "/>\n"
    } else if content.contains(where: { if case .text = $0 { true } else { false } }) {
      output += ">"
      for part in content { part.writeInline(to: &output) }
      output += "</\(name)>\n"
    } else {
      output += ">\n"
      for part in content { part.write(to: &output, indentation: indentation + "  ") }
      output += "\(indentation)</\(name)>\n"
    }
  }

  /// Escapes what has to be, as Canonical XML does, and white space that a reader would change.
  static func escaped(_ text: String, inAttribute: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">" where !inAttribute: result += "&gt;"
      case "\"" where inAttribute: result += "&quot;"
      case "\n" where !inAttribute: result += "\n"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      // What XML 1.0 cannot hold, not even escaped.
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      // At the beginning, a mark would combine with the > or the quotation mark before it.
      case _ where result.isEmpty && scalar.properties.canonicalCombiningClass != .notReordered:
        result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension XMLNode.Content {
  fileprivate func write(to output: inout String, indentation: String) {
    switch self {
    case .element(let element): element.write(to: &output, indentation: indentation)
    case .text: break
    case .remark(let remark):
      switch remark.lead {
      case .sameLine: output.replaceLineBreak(with: " ")
      case .nextLine: output += indentation
      case .emptyLine: output += "\n" + indentation
      }
      output += remark.markup + "\n"
    }
  }

  fileprivate func writeInline(to output: inout String) {
    switch self {
    case .element: break
    case .text(let text): output += XMLNode.escaped(text)
    case .remark(let remark): output += remark.markup
    }
  }
}

extension String {
  /// Continues the last line instead of beginning a new one.
  fileprivate mutating func replaceLineBreak(with blank: String) {
    unicodeScalars.removeLast()
    self += blank
  }
}
