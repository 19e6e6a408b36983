import PalermoXML

/// The declarations of `Schemas/*.xsd`, as far as the toolkit's own reader and writers need them.
///
/// Only the constructs of XSD that the schemas use are understood; any other is an error.
struct Schema {
  /// The folder of the schemas.
  static let folder = "Schemas"

  /// The roots of the vocabularies, in the order in which `palermo.xsd` includes them.
  private(set) var roots: [ElementDeclaration] = []
  /// The types of elements, those that all vocabularies share first.
  private(set) var types: [ComplexType] = []
  /// The groups of elements, by name.
  private(set) var groups: [String: [ElementDeclaration]] = [:]
  /// The types of values, by name, as the cases of `ValueType`.
  private(set) var values: [String: String] = [:]
  /// The attributes whose values must be unique in a file or in a child of its root.
  private(set) var keys: [UniqueKey] = []

  /// Reads the schemas of a repository.
  init(_ repository: Repository) throws {
    let whole = try repository.document(at: "\(Self.folder)/palermo.xsd").root
    let files = ["common.xsd"] + whole.children(named: "include").compactMap { $0[attribute: "schemaLocation"] }
    let schemas = try files.map { name in
      (path: "\(Self.folder)/\(name)", root: try repository.document(at: "\(Self.folder)/\(name)").root)
    }
    for schema in schemas {
      for type in schema.root.children(named: "simpleType") {
        values[try type.required("name", in: schema.path)] = try value(type, in: schema.path)
      }
    }
    for schema in schemas { try read(schema.root, of: schema.path) }
  }

  private mutating func read(_ root: XMLNode, of path: String) throws {
    for group in root.children(named: "group") {
      let choice = group.children(named: "choice").flatMap { $0.children(named: "element") }
      groups[try group.required("name", in: path)] = try choice.map { try ElementDeclaration($0, in: path) }
    }
    for element in root.children(named: "element") {
      let declaration = try ElementDeclaration(element, in: path)
      roots.append(declaration)
      keys += try element.children(named: "unique").map { try UniqueKey($0, of: declaration.name, in: path) }
      let type = root.children(named: "complexType").first { $0[attribute: "name"] == declaration.type }
      for child in type?.children(named: "sequence").flatMap({ $0.children(named: "element") }) ?? [] {
        let name = try child.required("name", in: path)
        keys += try child.children(named: "unique").map {
          try UniqueKey($0, of: declaration.name, child: name, in: path)
        }
      }
    }
    for type in root.children(named: "complexType") { types.append(try complexType(type, in: path)) }
  }

  private func complexType(_ type: XMLNode, in path: String) throws -> ComplexType {
    let extended = type.children(named: "simpleContent").flatMap { $0.children(named: "extension") }.first
    return ComplexType(
      name: try type.required("name", in: path),
      attributes: try (extended ?? type).children(named: "attribute").map { try attribute($0, in: path) },
      content: try extended.map { .text(try value(named: $0.required("base", in: path), in: path)) }
        ?? .elements(try particles(of: type, in: path)))
  }

  private func attribute(_ attribute: XMLNode, in path: String) throws -> AttributeDeclaration {
    let isRequired = attribute[attribute: "use"] == "required"
    if attribute[attribute: "ref"] == "xml:lang" {
      return AttributeDeclaration(name: "xml:lang", value: ".language", isRequired: isRequired)
    }
    let value =
      if let name = attribute[attribute: "type"] { try value(named: name, in: path) } else {
        try value(attribute.children(named: "simpleType").first ?? attribute, in: path)
      }
    return AttributeDeclaration(name: try attribute.required("name", in: path), value: value, isRequired: isRequired)
  }

  private func particles(of type: XMLNode, in path: String) throws -> [Particle] {
    try type.children.flatMap { part -> [Particle] in
      switch part.name {
      case "sequence": try part.children(named: "element").map { try Particle([ElementDeclaration($0, in: path)], $0) }
      case "choice":
        [try Particle(part.children(named: "element").map { try ElementDeclaration($0, in: path) }, part)]
      case "group":
        [try Particle(groups[part.required("ref", in: path)] ?? [], part, group: part.required("ref", in: path))]
      case "annotation", "attribute": []
      case let other: throw GenerationError(path, "holds <\(other)>, which the generator does not understand")
      }
    }
  }

  private func value(named name: String, in path: String) throws -> String {
    guard let value = values[name] else { throw GenerationError(path, "refers to \(name), which is no type of values") }
    return value
  }

  /// A type of values as `ValueType` has it: choices as they stand, any other type by its name.
  private func value(_ type: XMLNode, in path: String) throws -> String {
    let restriction = type.children(named: "restriction").first
    let choices = restriction?.children(named: "enumeration").compactMap { $0[attribute: "value"] } ?? []
    if choices == ["true", "false"] { return ".flag" }
    if !choices.isEmpty { return ".oneOf([\(choices.map { "\"\($0)\"" }.joined(separator: ", "))])" }
    let list = restriction?.children(named: "simpleType").first?.children(named: "list").first
    if let item = list?[attribute: "itemType"].flatMap({ values[$0] }), item.hasPrefix(".oneOf") {
      return ".someOf" + item.dropFirst(".oneOf".count)
    }
    return ".\(try type.required("name", in: path))"
  }
}
