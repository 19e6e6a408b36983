import PalermoXML

extension XMLNode {
  /// An element with children. Attributes without a value are left out.
  init(_ name: Name, _ attributes: [(Name, String?)], _ children: [XMLNode] = []) {
    self.init(name: name.text, attributes: Self.present(attributes), content: children.map { .element($0) })
  }

  /// An element with text.
  init(_ name: Name, _ attributes: [(Name, String?)], text: String) {
    self.init(name: name.text, attributes: Self.present(attributes), content: [.text(text)])
  }

  private static func present(_ attributes: [(Name, String?)]) -> [Attribute] {
    attributes.compactMap { name, value in value.map { Attribute(name.text, $0) } }
  }
}
