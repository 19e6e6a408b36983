/// The Swift source derived from a schema.
struct VocabularySource {
  static let folder = "Sources/PalermoVocabularies/Generated"

  let schema: Schema
  /// Every name of an element or attribute, in alphabetical order.
  let allNames: [String]

  /// The source of a schema.
  init(_ schema: Schema) {
    self.schema = schema
    let types = schema.types
    allNames = Set(
      schema.roots.map(\.name) + types.flatMap(\.attributes).map(\.name) + types.flatMap(\.children).map(\.name)
    ).sorted()
  }

  /// The file of a declaration.
  func file(_ name: String, _ text: String) -> GeneratedFile {
    GeneratedFile(
      path: "\(Self.folder)/\(name).swift",
      text: "// Made by .ci/generate from Schemas/*.xsd. Do not edit.\n// swift-format-ignore-file\n\n" + text + "\n")
  }

  /// A name as Swift writes it: `xml:lang` is `xmlLang`.
  static func identifier(_ name: String) -> String {
    let words = name.split(separator: ":")
    return String(words[0]) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

extension String {
  /// With its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
