extension SourceText {
  /// The beginning of a document that breaks off in the start tag of its root, with that tag completed: the attributes
  /// whose values are closed, and the namespace if it stands behind the break. Nil if the document does not break off
  /// there, or its root has another name.
  ///
  /// - Parameters:
  ///   - namespace: The namespace of the root.
  ///   - name: Its name, without a prefix.
  /// - Complexity: O(*n*) in the bytes of the file.
  package func completedRoot(of namespace: String, called name: String) -> SourceText? {
    let tag = Array("<\(name)".utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      // Before its root stand the declaration and comments.
      var start = bytes.next(UInt8(ascii: "<"), from: 0)
      while start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "?") || bytes[start + 1] == UInt8(ascii: "!") {
        let end = Array((bytes[start + 1] == UInt8(ascii: "?") ? "?>" : "-->").utf8)
        start = bytes.next(UInt8(ascii: "<"), from: bytes.next(end, from: start))
      }
      var rest = bytes[min(start, bytes.count)...]
      guard rest.starts(with: tag) else { return nil }
      rest = rest.dropFirst(tag.count)
      var taken = rest[..<rest.startIndex]
      var declaresNamespace = false
      while rest.first.map(XMLScanner.isBlank) == true {
        rest = rest.drop(while: XMLScanner.isBlank)
        let name = rest.prefix { !XMLScanner.isBlank($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
        rest = rest[name.endIndex...].drop(while: XMLScanner.isBlank)
        guard !name.isEmpty, rest.popFirst() == UInt8(ascii: "=") else { break }
        rest = rest.drop(while: XMLScanner.isBlank)
        guard let quote = rest.popFirst(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
          let close = rest.firstIndex(of: quote)
        else { break }
        declaresNamespace = declaresNamespace || name.elementsEqual("xmlns".utf8)
        rest = rest[(close + 1)...]
        taken = bytes[start + tag.count..<close + 1]
      }
      guard !taken.isEmpty, !rest.contains(UInt8(ascii: ">")) else { return nil }
      let declaration = declaresNamespace ? "" : " xmlns=\"\(namespace)\""
      return SourceText(tag + Array(declaration.utf8) + Array(taken) + Array("/>".utf8))
    }
  }
}
