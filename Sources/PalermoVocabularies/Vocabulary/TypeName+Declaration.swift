extension TypeName {
  /// What an element of the type holds.
  package var type: ElementType { Self.types[rawValue] }

  private static let types = allCases.map { $0.declaration }
}
