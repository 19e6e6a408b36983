/// An element to be written.
public struct XMLNode {
  private let name: String
  private var attributes: [(name: String, value: String)]
  private let text: String?
  private let children: [XMLNode]

  /// An element with children. Attributes without a value are left out.
  public init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [XMLNode] = []) {
    self.name = name
    self.attributes = attributes.compactMap { name, value in value.map { (name, $0) } }
    text = nil
    self.children = children
  }

  /// An element with text.
  public init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    self.name = name
    self.attributes = attributes.compactMap { name, value in value.map { (name, $0) } }
    self.text = text
    children = []
  }

  /// The element as a document of its own, indented by two spaces, in the namespace of our vocabularies.
  ///
  /// - Complexity: O(*n*) in the size of the document.
  public var document: String {
    var root = self
    root.attributes.insert(("xmlns", "urn:palermo-toolkit:1"), at: 0)
    return root.documentWithoutNamespace
  }

  /// The element as a document of its own, indented by two spaces, for a vocabulary that has no namespace.
  ///
  /// - Complexity: O(*n*) in the size of the document.
  public var documentWithoutNamespace: String {
    var output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &output, indentation: "")
    return output
  }

  private func write(to output: inout String, indentation: String) {
    output += "\(indentation)<\(name)"
    for attribute in attributes { output += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
    if let text {
      output += ">\(Self.escaped(text))</\(name)>\n"
    } else if children.isEmpty {
      output += "/>\n"
    } else {
      output += ">\n"
      for child in children { child.write(to: &output, indentation: indentation + "  ") }
      output += "\(indentation)</\(name)>\n"
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      // What XML 1.0 cannot hold, not even escaped.
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
