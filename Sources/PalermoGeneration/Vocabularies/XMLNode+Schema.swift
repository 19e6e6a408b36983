import PalermoXML

extension XMLNode {
  /// The elements of a name directly inside, in order.
  func children(named name: String) -> [XMLNode] { children.filter { $0.name == name } }

  /// The value of an attribute that must be there.
  func required(_ attribute: String, in path: String) throws -> String {
    guard let value = self[attribute: attribute] else {
      throw GenerationError(path, "holds <\(name)> without \(attribute)")
    }
    return value
  }
}
