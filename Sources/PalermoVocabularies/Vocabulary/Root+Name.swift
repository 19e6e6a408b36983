extension Root {
  /// The name of the element.
  package var name: Name { Name(rawValue: rawValue)! }
}
