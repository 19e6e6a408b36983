import PalermoModel

extension UniqueKey {
  /// What to do about two elements with the same value.
  ///
  /// - Parameter element: The name of the second one.
  func advice(on element: String) -> FilledText {
    let choices = self.choices
    if attributes.count > 1 { return FilledText(Texts.DuplicateID.tile) }
    if !choices.isEmpty {
      return Texts.DuplicateID.choice(values: choices.joined(separator: ", "), element: element)
    }
    // The ids of rules are not given by who sets their weights.
    if attributes[0] == .id && root != .configuration { return FilledText(Texts.DuplicateID.otherID) }
    return Texts.DuplicateID.once(attribute: attributes[0].text, element: element)
  }

  /// Whether it is about one attribute of the children of the root that have a name, and of nothing else.
  func isAbout(_ name: Name) -> Bool { attributes.count == 1 && paths.count == 1 && paths[0] == [name] }

  /// The values from which one is chosen for the only attribute of children of the root. Empty if any may be written.
  var choices: [String] {
    guard attributes.count == 1, paths.count == 1, paths[0].count == 1, let name = paths[0][0],
      case .elements(let particles) = root.type.type.content
    else { return [] }
    for particle in particles {
      for child in particle.elements where child.name == name {
        for attribute in child.type.type.attributes where attribute.name == attributes[0] {
          if case .oneOf(let choices) = attribute.type { return choices }
        }
      }
    }
    return []
  }
}
