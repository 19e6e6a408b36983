/// A text in the place of some bytes of a document.
package struct XMLEdit: Hashable, Sendable {
  /// The bytes that it replaces.
  package let range: Range<Int>
  /// What stands there then, with the escapes of XML.
  package let text: String
}
