extension VocabularySource {
  /// An enumeration of children for each type whose elements are told apart one by one as they are read: a root whose
  /// children arrive one after the other, and wherever several may stand in any order.
  var childEnums: [GeneratedFile] {
    let roots = Set(schema.roots.map(\.type))
    let ofTypes = schema.types.filter { roots.contains($0.name) && $0.children.count > 1 || $0.isUnordered }
      .map { ($0.name, $0.children) }
    return (ofTypes + schema.groups.sorted { $0.key < $1.key }).map(childEnum)
  }

  private func childEnum(_ type: String, _ children: [ElementDeclaration]) -> GeneratedFile {
    let name = type.capitalizedFirst + "Child"
    let cases = children.map { child in
      "  case \(child.name) = \(allNames.firstIndex(of: child.name)!)\n"
    }
    return file(
      name,
      """
      /// What may stand in the type `\(type)`, by the raw values of the names.
      enum \(name): Int, CaseIterable {
      \(cases.joined())}
      """)
  }
}

extension ComplexType {
  /// Whether it holds elements in any order that are no group.
  fileprivate var isUnordered: Bool {
    switch content {
    case .text: false
    case .elements(let particles): particles.contains { $0.elements.count > 1 && $0.group == nil }
    }
  }
}
