extension XMLDocument {
  /// Reads a document whole, with its remarks, without libxml2.
  ///
  /// - Returns: Nil when the file is not well-formed.
  /// - Complexity: O(*n*) in the bytes of the file.
  public init?(scanning source: SourceText) {
    let builder = NodeBuilder()
    let isComplete = source.withTerminatedBytes { bytes in
      var reading = ScannedDocument(UnsafeBufferPointer(rebasing: bytes.dropLast()), builder)
      do throws(XMLFailure) {
        try reading.read()
        return true
      } catch {
        return false
      }
    }
    guard isComplete, let document = builder.document else { return nil }
    self = document
  }
}

/// The state of reading one document.
private struct ScannedDocument {
  let builder: NodeBuilder
  private var scanner: XMLScanner
  private var namespaces = XMLNamespaces()

  init(_ source: UnsafeBufferPointer<UInt8>, _ builder: NodeBuilder) {
    self.builder = builder
    scanner = XMLScanner(source)
  }

  mutating func read() throws(XMLFailure) {
    while let event = try scanner.next() {
      switch event {
      case .start(let name, _):
        namespaces.begin(scanner.namespacesDeclared)
        builder.begin(scanner.parts(of: name).local, attributes)
      case .end:
        namespaces.end()
        builder.end()
      case .text(let range), .section(let range): builder.text(scanner.text(range))
      case .replacement(let bytes, _): builder.text(String(decoding: bytes, as: UTF8.self))
      case .comment(let range): builder.remark("<!--\(scanner.text(range))-->")
      case .instruction(let target, let data):
        let blank = target.upperBound < data.lowerBound ? " " : ""
        builder.remark("<?\(scanner.text(target))\(blank)\(scanner.text(data))?>")
      }
    }
  }

  private var attributes: [XMLNode.Attribute] {
    scanner.attributes.filter { !scanner.declaresNamespace($0) }.map { attribute in
      let (prefix, local) = scanner.parts(of: attribute.name)
      return XMLNode.Attribute(local, in: prefix.isEmpty ? nil : namespaces[prefix], scanner.value(of: attribute))
    }
  }
}
