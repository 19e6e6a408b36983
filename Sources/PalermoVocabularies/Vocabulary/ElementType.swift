/// What an element of a kind may hold: the counterpart of a complex type of Schemas/*.xsd.
///
/// Immutable, and a class so that a copy is one retain: every element of a file is held to one.
package final class ElementType: Sendable {
  /// One attribute that an element may or must have.
  package struct Attribute: Sendable {
    /// Name of the attribute.
    package let name: Name
    /// The values that it may have.
    package let type: ValueType
    /// Whether the element must have it.
    package let isRequired: Bool
  }

  /// A place in the order of children: which elements may stand there, and how often.
  package struct Particle: Sendable {
    /// The elements that may stand there, with their types: one, or several that take turns.
    package let elements: [(name: Name, type: TypeName)]
    /// The least number of elements there, from 0.
    package let minimum: Int
    /// The greatest number of elements there; `Int.max` for no limit.
    package let maximum: Int
  }

  /// What stands between the start and the end of an element.
  package enum Content: Sendable {
    case empty
    case text(ValueType)
    case elements([Particle])
  }

  /// The attributes that the element may have, in the order of the schema.
  package let attributes: [Attribute]
  /// What stands inside it.
  package let content: Content
  /// The names of ``attributes``, as readers know them.
  private let names: [Int]
  /// The places in ``attributes`` of those that the element must have.
  let required: [Int]

  init(_ attributes: [Attribute], _ content: Content = .empty) {
    self.attributes = attributes
    self.content = content
    names = attributes.map { $0.name.rawValue }
    required = attributes.indices.filter { attributes[$0].isRequired }
  }

  /// The place in ``attributes`` of the one of a name. Returns nil if there is none.
  func place(ofAttribute name: Int) -> Int? { names.firstIndex(of: name) }
}

extension ElementType.Attribute {
  static func required(_ name: Name, _ type: ValueType) -> Self { Self(name: name, type: type, isRequired: true) }
  static func optional(_ name: Name, _ type: ValueType) -> Self { Self(name: name, type: type, isRequired: false) }
}

extension ElementType.Particle {
  static func one(_ name: Name, _ type: TypeName) -> Self { Self(elements: [(name, type)], minimum: 1, maximum: 1) }
  static func optional(_ name: Name, _ type: TypeName) -> Self {
    Self(elements: [(name, type)], minimum: 0, maximum: 1)
  }
  static func any(_ name: Name, _ type: TypeName) -> Self { Self(elements: [(name, type)], minimum: 0, maximum: .max) }
  static func some(_ name: Name, _ type: TypeName) -> Self { Self(elements: [(name, type)], minimum: 1, maximum: .max) }
  static func exactly(_ count: Int, _ name: Name, _ type: TypeName) -> Self {
    Self(elements: [(name, type)], minimum: count, maximum: count)
  }
}
