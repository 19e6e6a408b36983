/// The namespaces that are declared where a scanner stands.
struct XMLNamespaces {
  private struct Declaration {
    let prefix, uri: String
    let depth: Int
  }

  private var declarations: [Declaration] = []
  private var depth = 0
  /// The namespace of names without a prefix; empty when none is declared.
  private(set) var ofNoPrefix = ""

  /// Begins an element with the declarations among its attributes.
  mutating func begin(_ declared: [(prefix: String, uri: String)]) {
    depth += 1
    for (prefix, uri) in declared { declarations.append(Declaration(prefix: prefix, uri: uri, depth: depth)) }
    if !declared.isEmpty { ofNoPrefix = self[""] ?? "" }
  }

  /// Ends the last element.
  ///
  /// - Returns: Whether it declared namespaces.
  @discardableResult
  mutating func end() -> Bool {
    defer { depth -= 1 }
    guard let last = declarations.last, last.depth == depth else { return false }
    declarations.removeAll { $0.depth == depth }
    ofNoPrefix = self[""] ?? ""
    return true
  }

  /// The namespace of a prefix, or the default one for the empty prefix; nil when none is declared.
  subscript(prefix: String) -> String? {
    if prefix == "xml" { return "http://www.w3.org/XML/1998/namespace" }
    return declarations.last { $0.prefix == prefix }.flatMap { $0.uri.isEmpty ? nil : $0.uri }
  }
}
