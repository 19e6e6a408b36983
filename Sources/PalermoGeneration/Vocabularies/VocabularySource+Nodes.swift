extension VocabularySource {
  /// A function for each type that makes an element of it from all its attributes: a writer that forgets one does not
  /// compile.
  var nodes: GeneratedFile {
    file(
      "XMLNode+Types",
      """
      package import PalermoXML

      extension XMLNode {
      \(schema.types.map(function).joined(separator: "\n"))}
      """)
  }

  private func function(_ type: ComplexType) -> String {
    let names = Set((schema.roots + schema.types.flatMap(\.children)).filter { $0.type == type.name }.map(\.name))
    let isNamed = names.count > 1
    let name = isNamed ? "name" : ".\(names.first ?? type.name)"
    var parameters = isNamed ? ["_ name: Name"] : []
    parameters += type.attributes.map { "\(Self.identifier($0.name)): String\($0.isRequired ? "" : "?")" }
    let attributes = type.attributes.map { attribute in
      "(.\(Self.identifier(attribute.name)), \(Self.identifier(attribute.name)))"
    }
    var arguments = [name, "[\(attributes.joined(separator: ", "))]"]
    switch type.content {
    case .text:
      parameters.append("_ text: String")
      arguments.append("text: text")
    case .elements(let particles) where particles.isEmpty: break
    case .elements:
      parameters.append("_ children: [XMLNode]")
      arguments.append("children")
    }
    return """
        /// An element of the type `\(type.name)`.
        package static func \(type.name)(\(parameters.joined(separator: ", "))) -> XMLNode {
          XMLNode(\(arguments.joined(separator: ", ")))
        }

      """
  }
}
