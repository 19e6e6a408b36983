import PalermoXML

/// Attributes whose values occur once together among some elements of a file: an `xs:unique`.
struct UniqueKey {
  let root: String
  /// The ways from the root to the elements, `*` standing for any name.
  let paths: [[String]]
  let attributes: [String]
  /// Whether the values may come again in another child of the root.
  let isOfChild: Bool

  /// Reads an `xs:unique` of a root, or of one of its children.
  init(_ node: XMLNode, of root: String, child: String? = nil, in path: String) throws {
    self.root = root
    let fields = node.children(named: "field")
    guard let selector = node.children(named: "selector").first, !fields.isEmpty else {
      throw GenerationError(path, "holds a unique key without a selector or a field")
    }
    isOfChild = child != nil
    paths = try selector.required("xpath", in: path).split(separator: "|").map { way in
      [child].compactMap { $0 } + way.split(separator: "/").map { String($0.hasPrefix("p:") ? $0.dropFirst(2) : $0) }
    }
    attributes = try fields.map { String(try $0.required("xpath", in: path).dropFirst()) }
  }
}
