/// What an element of a kind may hold: the counterpart of a complex type of Schemas/*.xsd.
package struct ElementType: Sendable {
  /// One attribute that an element may or must have.
  package struct Attribute: Sendable {
    package let name: Name
    package let type: ValueType
    package let isRequired: Bool
  }

  /// A place in the order of children: one of some elements, so many times.
  package struct Particle: Sendable {
    package let elements: [(name: Name, type: TypeName)]
    package let minimum: Int
    package let maximum: Int
  }

  package enum Content: Sendable {
    case empty
    case text(ValueType)
    case elements([Particle])
  }

  package let attributes: [Attribute]
  package let content: Content

  init(_ attributes: [Attribute], _ content: Content = .empty) {
    self.attributes = attributes
    self.content = content
  }
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
