/// Attributes whose values occur once together among some elements of a file: the counterpart of an `xs:unique`.
package struct UniqueKey: Sendable {
  /// The root of the file.
  package let root: Root
  /// The attributes whose values may not come again, all of them together.
  package let attributes: [Name]
  /// The ways from the root to the elements, nil standing for any name.
  package let paths: [[Name?]]
  /// Whether the values may come again in another child of the root.
  package let isOfChild: Bool
}
