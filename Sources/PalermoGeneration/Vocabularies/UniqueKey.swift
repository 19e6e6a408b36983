import PalermoXML

/// An attribute whose value occurs once among some elements of a file: an `xs:unique`.
struct UniqueKey {
  let root: String
  /// The ways from the root to the elements, `*` standing for any name.
  let paths: [[String]]
  let attribute: String

  /// Reads an `xs:unique` of a root.
  init(_ node: XMLNode, of root: String, in path: String) throws {
    self.root = root
    guard let selector = node.children(named: "selector").first, let field = node.children(named: "field").first else {
      throw GenerationError(path, "holds a unique key without a selector or a field")
    }
    paths = try selector.required("xpath", in: path).split(separator: "|").map { way in
      way.split(separator: "/").map { String($0.hasPrefix("p:") ? $0.dropFirst(2) : $0) }
    }
    attribute = String(try field.required("xpath", in: path).dropFirst())
  }
}
