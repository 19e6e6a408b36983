extension Dictionary {
  /// A dictionary of the first value of each key.
  ///
  /// Embedded Swift lacks the dynamic cast that the standard library's initializer with `uniquingKeysWith` uses.
  ///
  /// - Complexity: O(*n*); each key is hashed once.
  @inlinable
  package init(firstOf pairs: some Sequence<(Key, Value)>) {
    self.init(minimumCapacity: pairs.underestimatedCount)
    for (key, value) in pairs { Self.insert(into: &self[key, default: value]) }
  }

  /// The access alone suffices: looking up a key for modification inserts the default value if the key is missing.
  @inlinable
  package static func insert(into place: inout Value) {}
}
