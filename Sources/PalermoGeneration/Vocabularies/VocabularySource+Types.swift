extension VocabularySource {
  /// The types of elements and what they hold.
  var types: GeneratedFile {
    file(
      "TypeName",
      """
      /// The types of elements, over all vocabularies. An element may have a type of another name: the title of a section is
      /// a `localText`.
      package enum TypeName: Int, CaseIterable, Sendable {
      \(schema.types.map { "  case \($0.name)\n" }.joined())
        /// What an element of the type holds.
        var declaration: ElementType {
          switch self {
      \(schema.types.map { "    case .\($0.name): \(declaration($0))\n" }.joined())    }
        }
      }
      """)
  }

  private func declaration(_ type: ComplexType) -> String {
    let attributes = type.attributes.map { attribute in
      ".\(attribute.isRequired ? "required" : "optional")(.\(Self.identifier(attribute.name)), \(attribute.value))"
    }
    return "ElementType([\(attributes.joined(separator: ", "))]\(content(of: type)))"
  }

  private func content(of type: ComplexType) -> String {
    switch type.content {
    case .text(let value): ", .text(\(value))"
    case .elements(let particles) where particles.isEmpty: ""
    case .elements(let particles): ", .elements([\(particles.map(particle).joined(separator: ", "))])"
    }
  }

  private func particle(_ particle: Particle) -> String {
    let elements = particle.elements.map { "(.\($0.name), .\($0.type))" }
    let pair = particle.elements.count == 1 ? elements[0].dropFirst() : ""
    switch (particle.minimum, particle.maximum) {
    case (1, 1) where !pair.isEmpty: return ".one(\(pair)"
    case (0, 1) where !pair.isEmpty: return ".optional(\(pair)"
    case (0, nil) where !pair.isEmpty: return ".any(\(pair)"
    case (1, nil) where !pair.isEmpty: return ".some(\(pair)"
    case (let minimum, let maximum):
      if !pair.isEmpty, minimum == maximum { return ".exactly(\(minimum), \(pair)" }
      return """
        ElementType.Particle(elements: [\(elements.joined(separator: ", "))], minimum: \(minimum), \
        maximum: \(maximum.map { "\($0)" } ?? ".max"))
        """
    }
  }

  /// The roots of the vocabularies.
  var roots: GeneratedFile {
    file(
      "Root",
      """
      /// The root of a file: each is the beginning of a vocabulary. Its raw value is that of its name.
      package enum Root: Int, CaseIterable, Sendable {
      \(schema.roots.map { "  case \($0.name) = \(allNames.firstIndex(of: $0.name)!)\n" }.joined())
        /// What the root is an element of.
        package var type: TypeName {
          switch self {
      \(schema.roots.map { "    case .\($0.name): .\($0.type)\n" }.joined())    }
        }
      }
      """)
  }

  /// The attributes whose values must be unique in a file.
  var keys: GeneratedFile {
    let keys = schema.keys.map { key in
      let paths = key.paths.map { way in
        "[\(way.map { $0 == "*" ? "nil" : ".\($0)" }.joined(separator: ", "))]"
      }
      let attributes = key.attributes.map { ".\($0)" }.joined(separator: ", ")
      return """
            UniqueKey(root: .\(key.root), attributes: [\(attributes)], paths: [\(paths.joined(separator: ", "))], isOfChild: \(key.isOfChild)),

        """
    }
    return file(
      "UniqueKey+All",
      """
      extension UniqueKey {
        /// Every such key of our vocabularies.
        package static let all: [UniqueKey] = [
      \(keys.joined())  ]
      }
      """)
  }
}
