import PalermoXML

/// An element by its name and the name of its type.
struct ElementDeclaration {
  let name: String
  let type: String

  /// Reads an `xs:element`.
  init(_ node: XMLNode, in path: String) throws {
    name = try node.required("name", in: path)
    type = try node.required("type", in: path)
  }
}
