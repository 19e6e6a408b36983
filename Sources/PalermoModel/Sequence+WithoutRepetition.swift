extension Sequence where Element: Hashable {
  /// The same elements, each once, in the order of their first occurrence.
  ///
  /// - Complexity: O(*n*).
  package var withoutRepetition: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
