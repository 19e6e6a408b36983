/// An attribute whose value occurs once among some elements of a file: the counterpart of an `xs:unique`.
package struct UniqueKey: Sendable {
  /// The root of the file.
  package let root: Root
  /// The attribute whose value may not come again.
  package let attribute: Name
  /// The ways from the root to the elements, nil standing for any name.
  package let paths: [[Name?]]
}
