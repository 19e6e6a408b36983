/// Reads XML of one namespace. What is well-formed is read without libxml2, which takes several times as long; whatever
/// else there is, libxml2 reads from the beginning, and its verdict counts.
///
/// One reader serves many files, one after the other; it is not to be shared between threads.
/// Document type declarations are refused; no other file is ever opened.
public final class XMLReader {
  /// The most names that are not known before libxml2 decides whether there are too many: it counts each once, and the
  /// known ones, too.
  private static let strangeNames = XMLLimits.names / 4

  private let namespace: String
  private let names: XMLNames
  private let scanning: XMLScanningReader
  private lazy var thorough = LibXML2Reader(namespace: namespace, names: names)

  /// A reader that knows the names of some vocabularies.
  ///
  /// - Parameters:
  ///   - namespace: The namespace of the elements.
  ///   - names: Names of elements and attributes.
  public init(namespace: String, names: XMLNames) {
    (self.namespace, self.names) = (namespace, names)
    scanning = XMLScanningReader(namespace: namespace, names: names)
  }

  /// Reads a document and hands it to the visitor.
  ///
  /// - Returns: Why reading ended early, or nil. What was read before stays with the visitor.
  /// - Complexity: O(*n*) in the bytes of the file; memory is bounded by the largest child of the root.
  public func read<Visitor: XMLVisitor>(_ source: SourceText, visitor: inout Visitor) -> XMLFailure? {
    let untouched = visitor
    if scanning.read(source, visitor: &visitor) == nil, !scanning.hasStrayText,
      scanning.strangeNames <= Self.strangeNames
    {
      return nil
    }
    visitor = untouched
    return thorough.read(source, visitor: &visitor)
  }

  /// Reads the beginning of a document as far as its root, and hands that to the visitor. Where libxml2 has to read it,
  /// what follows may be handed over, too.
  ///
  /// - Parameter isRead: Whether the root was handed over.
  /// - Complexity: O(*n*) in the bytes of the beginning.
  public func readRoot<Visitor: XMLVisitor>(
    _ beginning: SourceText, visitor: inout Visitor, isRead: (Visitor) -> Bool
  ) {
    let untouched = visitor
    _ = scanning.read(beginning, toRoot: true, visitor: &visitor)
    if isRead(visitor) { return }
    visitor = untouched
    _ = thorough.read(beginning, visitor: &visitor)
  }
}
