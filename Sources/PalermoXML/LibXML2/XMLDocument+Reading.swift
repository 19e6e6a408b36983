internal import CXML

extension XMLDocument {
  /// Reads a document whole, with its remarks, to be changed and written again.
  ///
  /// Unlike ``XMLReader`` it keeps everything in memory and says nothing about faults: it is for files that were
  /// loaded without a finding.
  ///
  /// - Returns: Nil when the file is not well-formed.
  /// - Complexity: O(*n*) in the bytes of the file.
  public init?(_ source: SourceText) {
    guard let parser = cxml_parser_create() else { fatalError("out of memory") }
    defer { cxml_parser_free(parser) }
    let builder = NodeBuilder()
    let result = source.withTerminatedBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        cxml_parse(
          parser, bytes.baseAddress!, bytes.count - 1, NodeBuilder.handler,
          Unmanaged.passUnretained(builder).toOpaque())
      }
    }
    let document = withExtendedLifetime(builder) { builder.document }
    guard result.outcome == CXML_COMPLETE, let document else { return nil }
    self = document
  }
}

extension NodeBuilder {
  fileprivate static let handler = cxml_handler(
    start: { context, name, _, _, _, attributes, count in
      builder(context).begin(
        String(cString: name), UnsafeBufferPointer(start: attributes, count: count).map(XMLNode.Attribute.init))
    },
    end: { builder($0).end() },
    text: { context, bytes, length, _, _ in
      builder(context).text(String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self))
    },
    comment: { builder($0).remark("<!--\(String(cString: $1))-->") },
    instruction: { context, target, data in
      let words = [target, data].compactMap { $0.map { String(cString: $0) } }
      builder(context).remark("<?\(words.joined(separator: " "))?>")
    })

  private static func builder(_ context: UnsafeMutableRawPointer) -> NodeBuilder {
    Unmanaged.fromOpaque(context).takeUnretainedValue()
  }
}

extension XMLNode.Attribute {
  fileprivate init(_ attribute: cxml_attribute) {
    self.init(
      String(cString: attribute.name), in: attribute.uri.map { String(cString: $0) },
      attribute.withValue { String(decoding: $0, as: UTF8.self) })
  }
}
