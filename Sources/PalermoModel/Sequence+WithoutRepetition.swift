extension Sequence where Element: Hashable {
  /// The same elements, each once, in the order of their first occurrence.
  ///
  /// - Complexity: O(*n*).
  package var withoutRepetition: [Element] {
    let elements = Array(self)
    // Most lists are so short.
    if elements.count < 2 { return elements }
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
