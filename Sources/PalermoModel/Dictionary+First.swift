extension Dictionary {
  /// A dictionary of the first value of each key.
  ///
  /// The initializer of the standard library with `uniquingKeysWith` casts dynamically, which is not to be had where
  /// the model runs in a browser.
  ///
  /// - Complexity: O(*n*); each key is hashed once.
  @inlinable
  package init(firstOf pairs: some Sequence<(Key, Value)>) {
    self.init(minimumCapacity: pairs.underestimatedCount)
    for (key, value) in pairs { Self.insert(into: &self[key, default: value]) }
  }

  /// Nothing is left to do: looking a key up for changing inserts the default value where there is none.
  @inlinable
  package static func insert(into place: inout Value) {}
}
