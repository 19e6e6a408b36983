import PalermoVocabularies
import PalermoXML

extension Mutator {
  /// Values that stand at the edges of what a type allows, or beyond.
  private static let oddities = [
    "", " ", "0", "-1", "1", "999999999", "-999999999.999999999", "true", "false", "yes", "no", "not-applicable",
    "none", "0001-01-01", "9999-12-31", "2025-02-29", "2026", "*", "a b a b", "XAA", "UNTOC", "UNTOC/5/1",
    "../../x", "\u{202E}", "\u{1F600}", "…", "https://", "confidential",
  ]

  /// Another file by one to three changes of its elements and attributes. Returns nil if the bytes are to be changed in their
  /// place, as they have to be if they are no file of ours.
  public mutating func mutantByStructure(of bytes: [UInt8]) -> [UInt8]? {
    guard Bool.random(using: &self), var document = XMLDocument(scanning: SourceText(bytes)),
      let root = Root.allCases.first(where: { $0.name.text == document.root.name })
    else { return nil }
    for _ in 0..<Int.random(in: 1...3, using: &self) {
      let elements = document.root.elements(as: root.type)
      let (place, type) = elements.randomElement(using: &self)!
      let donor = document.root[elements.randomElement(using: &self)!.place[...]]
      let values = document.root.values
      var element = document.root[place[...]]
      change(&element, of: type?.type, donor: donor, values: values)
      document.root[place[...]] = element
    }
    return Array(document.text.utf8)
  }

  private mutating func change(_ element: inout XMLNode, of type: ElementType?, donor: XMLNode, values: [String]) {
    let children = element.content.indices
    switch Int.random(in: 0..<9, using: &self) {
    case 0:
      if let child = children.randomElement(using: &self) { element.content.insert(element.content[child], at: child) }
    case 1: if let child = children.randomElement(using: &self) { element.content.remove(at: child) }
    case 2:
      if let a = children.randomElement(using: &self), let b = children.randomElement(using: &self) {
        element.content.swapAt(a, b)
      }
    case 3: insert(donor, into: &element)
    case 4:
      if let attribute = element.attributes.indices.randomElement(using: &self) {
        element.attributes.remove(at: attribute)
      }
    case 5, 6:
      guard let attribute = element.attributes.indices.randomElement(using: &self) else { return }
      let declared = type?.attributes.first { $0.name.text == element.attributes[attribute].name }
      element.attributes[attribute].value = value(of: declared?.type, values)
    case 7:
      guard let attribute = type?.attributes.randomElement(using: &self) else { return }
      element[attribute: attribute.name.text] = value(of: attribute.type, values)
    default:
      switch type?.content {
      case .elements(let particles):
        guard let (name, child) = particles.flatMap({ $0.elements }).randomElement(using: &self) else { return }
        insert(whole(name, child, values, depth: 3), into: &element)
      case .text, .empty, nil: element.content = [.text(value(of: nil, values))]
      }
    }
  }

  private mutating func insert(_ child: XMLNode, into element: inout XMLNode) {
    element.content.insert(.element(child), at: Int.random(in: 0...element.content.count, using: &self))
  }

  /// An element with what its type requires.
  private mutating func whole(_ name: Name, _ type: TypeName, _ values: [String], depth: Int) -> XMLNode {
    var element = XMLNode(name: name.text, attributes: [], content: [])
    for attribute in type.type.attributes where attribute.isRequired || Bool.random(using: &self) {
      element[attribute: attribute.name.text] = value(of: attribute.type, values)
    }
    switch type.type.content {
    case .empty: break
    case .text(let text): element.content = [.text(value(of: text, values))]
    case .elements(let particles):
      for particle in particles where particle.minimum > 0 && depth > 0 {
        guard let (name, child) = particle.elements.randomElement(using: &self) else { continue }
        element.content.append(.element(whole(name, child, values, depth: depth - 1)))
      }
    }
    return element
  }

  /// A value of a type, one that stands elsewhere in the file, or an odd one.
  private mutating func value(of type: ValueType?, _ values: [String]) -> String {
    let elsewhere = values.randomElement(using: &self) ?? "a"
    switch Int.random(in: 0..<6, using: &self) {
    case 0: return Self.oddities.randomElement(using: &self)!
    case 1: return elsewhere
    default: break
    }
    switch type {
    case .oneOf(let choices), .someOf(let choices): return choices.randomElement(using: &self) ?? elsewhere
    case let type?:
      // What has the form: of the file, or else of the oddities.
      let fitting = (values + Self.oddities).filter { type.accepts(Array($0.utf8)[...]) }
      return fitting.randomElement(using: &self) ?? elsewhere
    case nil: return elsewhere
    }
  }
}

extension XMLNode {
  /// Every element by its way from here, with its type where one is declared, in the order of the document.
  fileprivate func elements(as type: TypeName?) -> [(place: [Int], type: TypeName?)] {
    var found: [(place: [Int], type: TypeName?)] = [([], type)]
    for (index, part) in content.enumerated() {
      guard case .element(let child) = part else { continue }
      found += child.elements(as: type?.child(child.name)).map { ([index] + $0.place, $0.type) }
    }
    return found
  }

  /// The values of all attributes.
  fileprivate var values: [String] { attributes.map { $0.value } + children.flatMap { $0.values } }

  /// The element at the end of a way.
  fileprivate subscript(place: ArraySlice<Int>) -> XMLNode {
    get {
      guard let index = place.first, case .element(let child) = content[index] else { return self }
      return child[place.dropFirst()]
    }
    set {
      guard let index = place.first, case .element(var child) = content[index] else { return self = newValue }
      child[place.dropFirst()] = newValue
      content[index] = .element(child)
    }
  }
}

extension TypeName {
  /// The type of an element inside one of this type.
  fileprivate func child(_ name: String) -> TypeName? {
    guard case .elements(let particles) = type.content else { return nil }
    return particles.lazy.flatMap { $0.elements }.first { $0.name.text == name }?.type
  }
}
