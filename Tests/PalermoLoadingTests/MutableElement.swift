import Foundation

/// An element that a test takes apart and puts together differently. Reads the simple XML of our fixtures only.
final class MutableElement {
  enum Content {
    case element(MutableElement)
    case text(String)
  }

  var name: String
  var attributes: [(name: String, value: String)] = []
  var content: [Content] = []

  init(name: String) { self.name = name }

  convenience init(_ document: String) {
    var rest = document[...]
    while let open = rest.range(of: "<"), rest[open.upperBound...].first == "?" {
      rest = rest[rest.range(of: ">")!.upperBound...]
    }
    self.init(reading: &rest)
  }

  private init(reading rest: inout Substring) {
    rest = rest.drop { $0 != "<" }.dropFirst()
    name = String(rest.prefix { !" />".contains($0) })
    rest = rest.dropFirst(name.count)
    while let next = rest.first(where: { $0 != " " }), next != ">", next != "/" {
      rest = rest.drop { $0 == " " }
      let attribute = String(rest.prefix { $0 != "=" })
      rest = rest.dropFirst(attribute.count + 2)
      let value = String(rest.prefix { $0 != "\"" })
      rest = rest.dropFirst(value.count + 1)
      attributes.append((attribute, value))
    }
    let isEmpty = rest.first == "/"
    rest = rest.drop { $0 != ">" }.dropFirst()
    if isEmpty { return }
    while !rest.hasPrefix("</") {
      if rest.first == "<" {
        content.append(.element(MutableElement(reading: &rest)))
      } else {
        let text = rest.prefix { $0 != "<" }
        content.append(.text(String(text)))
        rest = rest.dropFirst(text.count)
      }
    }
    rest = rest.drop { $0 != ">" }.dropFirst()
  }

  /// Itself and all below.
  var all: [MutableElement] { [self] + children.flatMap(\.all) }

  var children: [MutableElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The positions of its children in its content.
  var childIndices: [Int] {
    content.indices.filter { if case .element = content[$0] { true } else { false } }
  }

  var copy: MutableElement {
    let copy = MutableElement(name: name)
    copy.attributes = attributes
    copy.content = content.map { if case .element(let element) = $0 { .element(element.copy) } else { $0 } }
    return copy
  }

  var text: String {
    let inside = content.map { if case .element(let element) = $0 { element.text } else if case .text(let text) = $0 { text } else { "" } }
    let start = attributes.reduce("<" + name) { $0 + " \($1.name)=\"\($1.value)\"" }
    return content.isEmpty ? start + "/>" : "\(start)>\(inside.joined())</\(name)>"
  }
}
