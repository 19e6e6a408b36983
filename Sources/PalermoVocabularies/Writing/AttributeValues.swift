extension [String] {
  /// The words of an attribute. Nil if there is none.
  package var words: String? { isEmpty ? nil : joined(separator: " ") }
}

extension Bool {
  /// The value of a flag that is false unless stated: nil when it is false.
  package var mark: String? { self ? "true" : nil }
}
