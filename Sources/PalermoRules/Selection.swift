import PalermoModel

/// Of things that have traits those that have any of some, in order. The others cost nothing to pass over.
struct Selection<Element>: Sequence, IteratorProtocol {
  private let elements: [Element]
  private let traits: [Answer.Traits]
  private let wanted: Answer.Traits
  private var index = 0

  /// A selection.
  ///
  /// - Parameters:
  ///   - elements: What to select from.
  ///   - traits: What each of them has.
  ///   - wanted: What those have that are selected: one of these traits suffices.
  init(of elements: [Element], having traits: [Answer.Traits], _ wanted: Answer.Traits) {
    (self.elements, self.traits, self.wanted) = (elements, traits, wanted)
  }

  mutating func next() -> Element? {
    while index < traits.count {
      defer { index += 1 }
      if !traits[index].isDisjoint(with: wanted) { return elements[index] }
    }
    return nil
  }
}
