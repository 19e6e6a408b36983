package import PalermoXML

/// Puts a document together from its root and the children as they arrive.
package protocol DocumentBuilder {
  /// Takes a child of the root.
  mutating func add(_ element: XMLElement, decoder: inout Decoder)
  /// The document, unless what identifies it is missing.
  var document: Document? { get }
}
