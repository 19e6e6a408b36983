/// An element to be written, in our namespace.
struct XMLNode {
  let name: String
  private(set) var attributes: [(name: String, value: String)]
  private let text: String?
  private let children: [XMLNode]

  /// An element with children. Attributes without a value are left out.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [XMLNode] = []) {
    self.name = name
    self.attributes = attributes.compactMap { name, value in value.map { (name, $0) } }
    text = nil
    self.children = children
  }

  /// An element with text.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    self.name = name
    self.attributes = attributes.compactMap { name, value in value.map { (name, $0) } }
    self.text = text
    children = []
  }

  /// The element as a document of its own, indented by two spaces.
  ///
  /// - Complexity: O(*n*) in the size of the document.
  var document: String {
    var root = self
    root.attributes.insert(("xmlns", "urn:palermo-toolkit:1"), at: 0)
    var output = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    root.write(to: &output, indentation: "")
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
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
