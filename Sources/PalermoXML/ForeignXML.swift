/// Reads XML of vocabularies that are not ours, piece by piece, without keeping it: the parts of a workbook.
///
/// It is read by ``XMLScanner``'s rules and within the ``XMLLimits``: no document type, no entity, nothing fetched.
public enum ForeignXML {
  /// The name of an element or attribute with its namespace, which is empty where there is none.
  public struct Name: Hashable, Sendable {
    /// The namespace, or nothing.
    public let namespace: String
    /// The name without its prefix.
    public let local: String

    /// A name in a namespace.
    public init(_ namespace: String, _ local: String) {
      (self.namespace, self.local) = (namespace, local)
    }
  }

  /// A piece of a document.
  public enum Event {
    /// An element begins, with its attributes but for declarations of namespaces.
    case start(Name, [Name: String])
    /// The element that began last and has not ended ends.
    case end(Name)
    /// Text, or part of it.
    case text(String)
  }

  /// Reads a document and hands on its pieces in order.
  ///
  /// - Returns: Why reading ended early, or nil.
  /// - Complexity: O(*n*) in the bytes of the document.
  public static func read(_ source: SourceText, _ take: (Event) -> Void) -> XMLFailure? {
    readLocated(source) { event, _ in take(event) }
  }

  /// Reads a document and hands on its pieces in order, each with the offset of its first byte, or of the next piece where
  /// it is an end.
  ///
  /// - Returns: Why reading ended early, or nil.
  /// - Complexity: O(*n*) in the bytes of the document.
  public static func readLocated(_ source: SourceText, _ take: (Event, Int) -> Void) -> XMLFailure? {
    if let failure = XMLFailure.refusal(of: source.bytes) { return failure }
    return source.withTerminatedBytes { bytes in
      var reading = Reading(UnsafeBufferPointer(rebasing: bytes.dropLast()))
      do throws(XMLFailure) {
        try reading.read(take)
        return nil
      } catch {
        return error
      }
    }
  }

  private struct Reading {
    private var scanner: XMLScanner
    private var namespaces = XMLNamespaces()
    private var open: [Name] = []
    private var elements = 0

    init(_ source: UnsafeBufferPointer<UInt8>) {
      // An OpenDocument declares forty namespaces at its root.
      scanner = XMLScanner(source, attributes: 256)
    }

    mutating func read(_ take: (Event, Int) -> Void) throws(XMLFailure) {
      while let event = try scanner.next() {
        switch event {
        case .start(let range, let offset):
          let declared = scanner.namespacesDeclared
          namespaces.begin(declared)
          let name = try name(range, isAttribute: false, at: offset)
          elements += 1
          if elements > XMLLimits.elements { throw XMLFailure(reason: .tooManyElements, offset: offset) }
          if open.count == XMLLimits.depth { throw XMLFailure(reason: .tooDeep, offset: offset) }
          open.append(name)
          var attributes: [Name: String] = [:]
          for attribute in scanner.attributes where !scanner.declaresNamespace(attribute) {
            if attribute.value.count > XMLLimits.textBytes { throw XMLFailure(reason: .tooMuchText, offset: offset) }
            attributes[try self.name(attribute.name, isAttribute: true, at: offset)] = scanner.value(of: attribute)
          }
          take(.start(name, attributes), offset)
        case .end:
          namespaces.end()
          take(.end(open.removeLast()), scanner.offset)
        case .text(let range), .section(let range): take(.text(scanner.text(range)), range.lowerBound)
        case .replacement(let bytes, let offset): take(.text(String(decoding: bytes, as: UTF8.self)), offset)
        case .comment, .instruction: break
        }
      }
    }

    private func name(_ range: Range<Int>, isAttribute: Bool, at offset: Int) throws(XMLFailure) -> Name {
      let (prefix, local) = scanner.parts(of: range)
      if prefix.isEmpty && isAttribute { return Name("", local) }
      guard let uri = namespaces[prefix] else {
        if prefix.isEmpty { return Name("", local) }
        throw XMLFailure(reason: .malformed(code: 201, names: [prefix]), offset: offset)
      }
      return Name(uri, local)
    }
  }
}
