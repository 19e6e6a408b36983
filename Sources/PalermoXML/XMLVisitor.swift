/// Receives a document piece by piece: the start of the root, then each element directly inside it as a tree.
public protocol XMLVisitor {
  /// The root element with its attributes, still without content.
  mutating func root(_ element: XMLElement)
  /// An element directly inside the root, complete.
  mutating func child(_ element: XMLElement)
  /// Text that is not blank directly inside the root.
  mutating func strayText(at offset: Int)
}
