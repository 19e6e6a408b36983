package import PalermoXML

/// Puts a document together from its root and the children as they arrive.
///
/// Builders are classes: Embedded Swift has no other values whose type is only known when the program runs.
package protocol DocumentBuilder: AnyObject {
  /// Takes a child of the root.
  func add(_ element: XMLElement, decoder: inout Decoder)
  /// Says that words between the children ask for confidence.
  func addMark()
  /// Says that something which could not be read belongs to the last child that was taken.
  func leaveLastUnread()
  /// Says that the file could not be read to its end.
  ///
  /// - Parameter isLastUnread: Whether something that could not be read belongs to the last child that was taken.
  func breakOff(leavingLastUnread isLastUnread: Bool)
  /// The document with what was taken so far. Nil if what identifies it is missing.
  var document: Document? { get }
}

extension DocumentBuilder {
  /// Most documents hold nothing that is confidential.
  package func addMark() {}

  /// Most documents hold nothing to which words could belong.
  package func leaveLastUnread() {}

  /// Most documents are what could be read of them.
  package func breakOff(leavingLastUnread isLastUnread: Bool) {}
}
