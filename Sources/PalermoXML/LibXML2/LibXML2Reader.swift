internal import CXML

/// Reads XML of one namespace with libxml2, which says the most about what is wrong. No type of libxml2 is visible above
/// this module.
///
/// One reader serves many files, one after the other; it is not to be shared between threads.
/// Document type declarations are refused; no other file is ever opened.
package final class LibXML2Reader {
  private let parser: OpaquePointer
  private let builder: TreeBuilder

  /// A reader that knows the names of some vocabularies.
  ///
  /// - Parameters:
  ///   - namespace: The namespace of the elements.
  ///   - names: Names of elements and attributes.
  package init(namespace: String, names: XMLNames) {
    assert(XMLLimits.attributes == Int(CXML_ATTRIBUTE_LIMIT) && XMLLimits.names == Int(CXML_NAME_LIMIT))
    assert(XMLLimits.nameBytes == Int(CXML_NAME_BYTES))
    guard let parser = cxml_parser_create() else { fatalError("out of memory") }
    self.parser = parser
    builder = TreeBuilder(parser: parser, namespace: namespace, names: names)
  }

  deinit {
    cxml_parser_free(parser)
  }

  /// Reads a document and hands it to the visitor.
  ///
  /// - Returns: Why reading ended early, or nil. What was read before stays with the visitor.
  /// - Complexity: O(*n*) in the bytes of the file; memory is bounded by the largest child of the root.
  package func read<Visitor: XMLVisitor>(_ source: SourceText, visitor: inout Visitor) -> XMLFailure? {
    if let failure = XMLFailure.refusal(of: source.bytes) { return failure }
    // A file that brought along many names leaves none of them to the next.
    defer { if cxml_parser_forget(parser) != 0 { builder.forgetNames() } }
    if let offset = source.offsetOfOverfullTag { return XMLFailure(reason: .tooManyAttributes, offset: offset) }
    defer { builder.end() }
    let result = withUnsafeMutablePointer(to: &visitor) { visitor in
      builder.begin(
        source, onRoot: { visitor.pointee.root($0) }, onChild: { visitor.pointee.child($0) },
        onStrayText: { visitor.pointee.strayText(at: $0) })
      return source.withTerminatedBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { bytes in
          cxml_parse(
            parser, bytes.baseAddress!, bytes.count - 1, TreeBuilder.handler,
            Unmanaged.passUnretained(builder).toOpaque())
        }
      }
    }
    return failure(result, source)
  }

  private func failure(_ result: cxml_result, _ source: SourceText) -> XMLFailure? {
    let reason: XMLFailure.Reason
    switch result.outcome {
    case CXML_COMPLETE: return nil
    case CXML_DOCTYPE: reason = .doctype
    case CXML_TOO_MANY_ATTRIBUTES: reason = .tooManyAttributes
    case CXML_TOO_MANY_NAMES: reason = .tooManyNames
    case CXML_NAME_TOO_LONG: reason = .nameTooLong
    case CXML_STOPPED:
      if let exceeded = builder.exceeded { return exceeded }
      reason = .tooMuchText
    default:
      if Self.isTooLongForLibXML2(result, in: source.bytes) {
        return XMLFailure(reason: .tooMuchText, offset: result.offset)
      }
      if let offset = source.bytes.withUnsafeBufferPointer({ $0.firstInvalidByte }) {
        return XMLFailure(reason: .encoding(declared: nil), offset: offset)
      }
      let names = [Self.text(result.detail.0), Self.text(result.detail.1)].filter { !$0.isEmpty }
      reason = .malformed(code: Int(result.code), names: names)
      // Once a character beyond ASCII stands in the comment, libxml2 names the place behind them.
      if result.code == 80, let hyphens = source.hyphensInComment {
        return XMLFailure(reason: reason, offset: hyphens)
      }
    }
    return XMLFailure(reason: reason, offset: result.offset)
  }

  /// Values, comments, instructions and sections of more than ten million bytes are not finished, says libxml2, though
  /// the file goes on.
  private static func isTooLongForLibXML2(_ result: cxml_result, in bytes: ArraySlice<UInt8>) -> Bool {
    [40, 45, 47, 63].contains(result.code) && bytes.count > 10_000_000 && result.offset < bytes.count
      && bytes[result.offset] != 0
  }

  private static func text<Bytes>(_ bytes: Bytes) -> String {
    withUnsafeBytes(of: bytes) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
