package import PalermoXML

/// Puts a document together from its root and the children as they arrive.
package protocol DocumentBuilder {
  /// Takes a child of the root.
  mutating func add(_ element: XMLElement, decoder: inout Decoder)
  /// Says that the file could not be read to its end.
  mutating func breakOff()
  /// The document, unless what identifies it is missing.
  var document: Document? { get }
}

extension DocumentBuilder {
  /// Most documents are what could be read of them.
  package mutating func breakOff() {}
}
