import PalermoXML

/// What the schemas say about elements, attributes and values, collected from their annotations.
struct DescriptionSource {
  /// The folder of the generated file.
  static let folder = "Sources/PalermoLanguageServer/Generated"

  /// The sentences by what they are about: a type `answer`, an element in it `answer/text`, an attribute
  /// `answer@question`, a value of one `answer@status=draft`.
  private var descriptions: [String: String] = [:]
  /// The simple types and the groups of all schemas, by name.
  private var values: [String: XMLNode] = [:]
  private var groups: [String: XMLNode] = [:]

  /// Reads the schemas of a repository.
  ///
  /// - Throws: ``GenerationError`` for a schema that cannot be read.
  init(_ repository: Repository) throws {
    let schemas = try repository.files(in: Schema.folder, endingWith: ".xsd").map {
      try repository.document(at: $0).root
    }
    for schema in schemas {
      for type in schema.children(named: "simpleType") { values[type[attribute: "name"] ?? ""] = type }
      for group in schema.children(named: "group") { groups[group[attribute: "name"] ?? ""] = group }
    }
    for schema in schemas {
      for type in schema.children(named: "complexType") { read(type) }
      // A file is about one vocabulary, which its root begins.
      let roots = schema.children(named: "element").compactMap { $0[attribute: "type"] }
      for root in roots where roots.count == 1 && descriptions[root] == nil {
        descriptions[root] = Self.description(of: schema)
      }
    }
  }

  private mutating func read(_ type: XMLNode) {
    guard let name = type[attribute: "name"] else { return }
    descriptions[name] = Self.description(of: type)
    for part in type.children { readChildren(of: part, in: name) }
    let extended = type.children(named: "simpleContent").flatMap { $0.children(named: "extension") }.first
    for attribute in (extended ?? type).children(named: "attribute") { read(attribute, of: name) }
  }

  private mutating func readChildren(of part: XMLNode, in type: String) {
    let group = part.name == "group" ? part[attribute: "ref"].flatMap { groups[$0] } : nil
    let holders = [part] + (group?.children(named: "choice") ?? [])
    for element in holders.flatMap({ $0.children(named: "element") }) {
      guard let name = element[attribute: "name"] else { continue }
      descriptions["\(type)/\(name)"] = Self.description(of: element)
    }
  }

  private mutating func read(_ attribute: XMLNode, of type: String) {
    guard let name = attribute[attribute: "name"] else { return }
    let values =
      attribute[attribute: "type"].flatMap { self.values[$0] } ?? attribute.children(named: "simpleType").first
    let key = "\(type)@\(name)"
    descriptions[key] = Self.description(of: attribute) ?? values.flatMap(Self.description)
    for value in values?.children(named: "restriction").first?.children(named: "enumeration") ?? [] {
      guard let choice = value[attribute: "value"] else { continue }
      descriptions["\(key)=\(choice)"] = Self.description(of: value)
    }
  }

  /// What the annotation directly inside says, on one line. Returns nil if there is none.
  private static func description(of node: XMLNode) -> String? {
    let text = node.children(named: "annotation").flatMap { $0.children(named: "documentation") }.first?.ownText
    let words = text?.split(whereSeparator: \.isWhitespace) ?? []
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The Swift source of what was collected.
  var file: GeneratedFile {
    let lines = descriptions.sorted { $0.key < $1.key }.map { key, text in
      "    \"\(key)\": \(text.debugDescription),\n"
    }
    return GeneratedFile(
      path: "\(Self.folder)/SchemaDescriptions+All.swift",
      text: """
        // Made by .ci/generate from Schemas/*.xsd. Do not edit.
        // swift-format-ignore-file

        extension SchemaDescriptions {
          /// The sentences by what they are about: a type `answer`, an element in it `answer/text`, an attribute
          /// `answer@question`, a value of one `answer@status=draft`.
          static let all: [String: String] = [
        \(lines.joined())  ]
        }

        """)
  }
}
