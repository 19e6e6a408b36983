/// An element that a test takes apart and puts together differently. Reads the simple XML of our fixtures only.
public final class MutableElement {
  public enum Content {
    case element(MutableElement)
    case text(String)
  }

  public var name: String
  public var attributes: [(name: String, value: String)] = []
  public var content: [Content] = []

  public init(name: String) { self.name = name }

  /// The value of an attribute, which is added or, with nil, removed.
  public subscript(_ attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      let index = attributes.firstIndex { $0.name == attribute }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append((attribute, value))
      case (nil, nil): break
      }
    }
  }

  public convenience init(_ document: String) {
    var rest = document[...]
    while let open = rest.firstRange(of: "<"), rest[open.upperBound...].first == "?" {
      rest = rest[rest.firstRange(of: ">")!.upperBound...]
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
  public var all: [MutableElement] { [self] + children.flatMap(\.all) }

  public var children: [MutableElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The positions of its children in its content.
  public var childIndices: [Int] {
    content.indices.filter { if case .element = content[$0] { true } else { false } }
  }

  public var copy: MutableElement {
    let copy = MutableElement(name: name)
    copy.attributes = attributes
    copy.content = content.map { if case .element(let element) = $0 { .element(element.copy) } else { $0 } }
    return copy
  }

  public var text: String {
    let inside = content.map {
      if case .element(let element) = $0 { element.text } else if case .text(let text) = $0 { text } else { "" }
    }
    let start = attributes.reduce("<" + name) { $0 + " \($1.name)=\"\($1.value)\"" }
    return content.isEmpty ? start + "/>" : "\(start)>\(inside.joined())</\(name)>"
  }
}
