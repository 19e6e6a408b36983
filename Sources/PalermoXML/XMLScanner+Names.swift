extension XMLScanner {
  /// The namespaces that the last start tag declares, each with its prefix.
  var namespacesDeclared: [(prefix: String, uri: String)] {
    attributes.filter(declaresNamespace).map { attribute in
      let (prefix, local) = parts(of: attribute.name)
      return (prefix.isEmpty ? "" : local, value(of: attribute))
    }
  }

  /// What is wrong with the namespaces that the last start tag declares and uses, by libxml2's number; nil when nothing
  /// is.
  func namespaceFault(in namespaces: XMLNamespaces) -> Int? {
    let reserved = ["http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/"]
    for (prefix, uri) in namespacesDeclared where !(prefix == "xml" && uri == reserved[0]) {
      if prefix == "xml" || prefix == "xmlns" || reserved.contains(uri) { return 200 }
      if !prefix.isEmpty && uri.isEmpty { return 204 }
    }
    var seen: [(uri: String, local: String)] = []
    for attribute in attributes where !declaresNamespace(attribute) {
      let (prefix, local) = parts(of: attribute.name)
      guard !prefix.isEmpty, let uri = namespaces[prefix] else { continue }
      if seen.contains(where: { $0.uri == uri && $0.local == local }) { return 203 }
      seen.append((uri, local))
    }
    return nil
  }

  /// Whether an attribute declares a namespace. A reader does not hand such an attribute on.
  func declaresNamespace(_ attribute: Attribute) -> Bool {
    let name = attribute.name
    guard name.count >= 5, source[name.lowerBound] == UInt8(ascii: "x") else { return false }
    return name.count == 5 || source[name.lowerBound + 5] == UInt8(ascii: ":")
      ? source[name].starts(with: "xmlns".utf8) : false
  }

  /// A name without its prefix, and the prefix, which may be empty.
  func parts(of name: Range<Int>) -> (prefix: String, local: String) {
    guard let colon = source[name].firstIndex(of: UInt8(ascii: ":")) else { return ("", string(name)) }
    return (string(name.lowerBound..<colon), string(colon + 1..<name.upperBound))
  }

  /// The value of an attribute, after references and white space are replaced.
  func value(of attribute: Attribute) -> String {
    replacedValue(of: attribute).map { String(decoding: $0, as: UTF8.self) } ?? string(attribute.value)
  }

  /// The bytes of a value in which something is to be replaced; nil when they stand in the document as they are.
  func replacedValue(of attribute: Attribute) -> [UInt8]? {
    if attribute.isPlain { return nil }
    var replaced: [UInt8] = []
    var at = attribute.value.lowerBound
    while at < attribute.value.upperBound {
      switch source[at] {
      case UInt8(ascii: "&"):
        let (bytes, end) = reference(at: at)
        replaced += bytes
        at = end
      case 0x0D where at + 1 < attribute.value.upperBound && source[at + 1] == 0x0A: at += 1
      case 0..<0x20:
        replaced.append(0x20)
        at += 1
      case let byte:
        replaced.append(byte)
        at += 1
      }
    }
    return replaced
  }
}
