extension SourceText {
  /// The start tag of the root alone, as an element in a namespace: what a document says of itself that cannot be read
  /// because it breaks off there, or because of what stands before it or its namespace. Of a tag that breaks off it has the
  /// attributes whose values are closed. Nil if the root has another name or namespace, or no attributes.
  ///
  /// - Parameters:
  ///   - namespace: Its namespace, which it is given where it declares none.
  ///   - name: Its name, without a prefix.
  /// - Complexity: O(*n*) in the bytes before the root and in its tag; in all bytes of a document that breaks off there.
  package func rootAlone(in namespace: String, called name: String) -> SourceText? {
    bytes.withUnsafeBufferPointer { bytes in
      var rest = bytes[min(Self.startOfRoot(bytes) + 1, bytes.count)...]
      let written = rest.prefix { !XMLScanner.isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
      let local = written.lastIndex(of: UInt8(ascii: ":")).map { written[($0 + 1)...] } ?? written
      guard local.elementsEqual(name.utf8) else { return nil }
      rest = rest[written.endIndex...]
      let declaration =
        Array("xmlns".utf8)
        + (local.count < written.count ? [UInt8(ascii: ":")] + written.dropLast(local.count + 1) : [])
      var attributes: [UInt8] = []
      while rest.first.map(XMLScanner.isBlank) == true {
        rest = rest.drop(while: XMLScanner.isBlank)
        let start = rest.startIndex
        let name = rest.prefix { !XMLScanner.isBlank($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
        rest = rest[name.endIndex...].drop(while: XMLScanner.isBlank)
        guard !name.isEmpty, rest.popFirst() == UInt8(ascii: "=") else { break }
        rest = rest.drop(while: XMLScanner.isBlank)
        guard let quote = rest.popFirst(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
          let close = rest.firstIndex(of: quote)
        else { break }
        rest = rest[(close + 1)...]
        // Prefixed attributes are none of ours, and their prefixes may not be declared.
        if name.elementsEqual(declaration) {
          guard bytes[..<close].suffix(namespace.utf8.count + 1).elementsEqual([quote] + namespace.utf8) else {
            return nil
          }
        } else if !name.contains(UInt8(ascii: ":")), !name.elementsEqual("xmlns".utf8) {
          attributes += [UInt8(ascii: " ")] + bytes[start...close]
        }
      }
      guard !attributes.isEmpty else { return nil }
      return SourceText(Array("<\(name) xmlns=\"\(namespace)\"".utf8) + attributes + Array("/>".utf8))
    }
  }

  /// Where the root begins: behind the declaration, comments and the type of the document.
  private static func startOfRoot(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = bytes.next(UInt8(ascii: "<"), from: 0)
    while start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "?") || bytes[start + 1] == UInt8(ascii: "!") {
      let isComment = bytes[(start + 1)...].starts(with: "!--".utf8)
      var end = bytes.next(
        Array((bytes[start + 1] == UInt8(ascii: "?") ? "?>" : isComment ? "-->" : ">").utf8), from: start)
      // What a document declares of itself stands in brackets.
      if bytes[start + 1] == UInt8(ascii: "!"), !isComment, bytes[start..<end].contains(UInt8(ascii: "[")) {
        end = bytes.next(UInt8(ascii: ">"), from: bytes.next(UInt8(ascii: "]"), from: start))
      }
      start = bytes.next(UInt8(ascii: "<"), from: end)
    }
    return start
  }
}
