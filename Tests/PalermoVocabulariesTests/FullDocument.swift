import PalermoVocabularies
import PalermoXML

/// A document with every attribute and every child that its vocabulary knows, made from the vocabulary alone.
///
/// Values differ from each other, and from those that count when nothing is stated.
struct FullDocument {
  let root: Root
  let node: XMLNode

  init(_ root: Root) {
    self.root = root
    var maker = Maker()
    node = maker.element(root.name, root.type, number: 0, depth: 0)
  }

  /// The same with some of its elements changed.
  func changing(_ change: (TypeName, inout XMLNode) -> Void) -> XMLNode { node.changed(as: root.type, change) }

  /// The types that occur in it.
  var types: Set<TypeName> {
    var types: Set<TypeName> = []
    _ = changing { type, _ in types.insert(type) }
    return types
  }
}

private struct Maker {
  /// Conditions contain conditions: so deep they go.
  private static let deepest = 4
  private var count = 0

  mutating func element(_ name: Name, _ type: TypeName, number: Int, depth: Int) -> XMLNode {
    count += 1
    let attributes = type.type.attributes.enumerated().map { index, attribute in
      XMLNode.Attribute(
        attribute.name.text, Sample.value(of: attribute, in: type, unique: 20 * count + index, number: number))
    }
    return XMLNode(name: name.text, attributes: attributes, content: content(of: type, depth: depth))
  }

  private mutating func content(of type: TypeName, depth: Int) -> [XMLNode.Content] {
    switch type.type.content {
    case .empty: []
    case .text: [.text("Text \(count)")]
    case .elements(let particles): particles.flatMap { children($0, depth: depth + 1) }
    }
  }

  private mutating func children(_ particle: ElementType.Particle, depth: Int) -> [XMLNode.Content] {
    let allowed = particle.elements.filter { depth < Self.deepest || $0.type != .conditions && $0.type != .condition }
    // Where one of several has to be chosen, the first; else all of them, as often as they must occur.
    let chosen = particle.maximum == 1 ? Array(allowed.prefix(1)) : allowed
    return chosen.flatMap { element in
      (0..<max(1, particle.minimum / particle.elements.count)).map { number in
        .element(self.element(element.name, element.type, number: number, depth: depth))
      }
    }
  }
}

extension XMLNode {
  /// Itself with a change made to each element, from the inside out.
  func changed(as type: TypeName, _ change: (TypeName, inout XMLNode) -> Void) -> XMLNode {
    var copy = self
    copy.content = content.map { part in
      guard case .element(let child) = part, case .elements(let particles) = type.type.content,
        let known = particles.flatMap(\.elements).first(where: { $0.name.text == child.name })
      else { return part }
      return .element(child.changed(as: known.type, change))
    }
    change(type, &copy)
    return copy
  }
}
