import PalermoModel
import PalermoVocabularies
import PalermoXML

extension LoadedFile {
  /// The file in canonical form. Returns nil if the file has a finding: what was not understood is not rewritten.
  ///
  /// Attributes stand in the order in which the vocabulary declares them, white space is collapsed as in XSD, text is in
  /// Unicode NFC, and each element is on a line of its own. Comments stay where they are. The canonical form of a
  /// canonical file is the same file, and both are loaded as the same document.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  public var canonicalText: String? { canonicalDocument?.text }

  /// Whether the file is in canonical form, byte by byte.
  public var isCanonical: Bool { canonicalText?.utf8.elementsEqual(source.bytes) ?? false }

  /// Whether both files have the same content, regardless of layout and comments. False if one of them has findings.
  ///
  /// - Complexity: O(*n*) in the bytes of the files.
  public func hasSameContent(as other: LoadedFile) -> Bool {
    guard let content = canonicalDocument?.root.withoutRemarks else { return false }
    return content == other.canonicalDocument?.root.withoutRemarks
  }

  /// The document that ``canonicalText`` writes, for callers that change it first.
  var canonicalDocument: XMLDocument? {
    guard findings.isEmpty, let document = XMLDocument(source),
      let root = Root.allCases.first(where: { $0.name.text == document.root.name })
    else { return nil }
    return XMLDocument(
      prologue: document.prologue.map { $0.canonical }, root: document.root.canonical(as: root.type),
      epilogue: document.epilogue.map { $0.canonical })
  }
}

extension XMLNode {
  /// The element in canonical form. Its structure was checked, so that each name in it is known.
  func canonical(as typeName: TypeName) -> XMLNode {
    let type = typeName.type
    return XMLNode(name: name, attributes: attributes(in: type), content: content(in: type))
  }

  fileprivate var withoutRemarks: XMLNode {
    let content = content.compactMap { part -> Content? in
      switch part {
      case .element(let element): .element(element.withoutRemarks)
      case .text(let text): text.isEmpty ? nil : part
      case .remark: nil
      }
    }
    // Text on both sides of a comment is one text.
    guard case .text = content.first else { return XMLNode(name: name, attributes: attributes, content: content) }
    let text = content.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    return XMLNode(name: name, attributes: attributes, content: [.text(text)])
  }

  private func attributes(in type: ElementType) -> [Attribute] {
    let names = type.attributes.map { $0.name.text }
    // Attributes outside the vocabulary, which point an editor to a schema, come last.
    let order = names + attributes.map { $0.name }.filter { !names.contains($0) }
    return order.compactMap { name in self[attribute: name].map { Attribute(name, $0.collapsed.nfc) } }
  }

  private func content(in type: ElementType) -> [Content] {
    switch type.content {
    // Not even a blank may stand in an empty element, so that its comments are written on its line.
    case .empty: return content.isEmpty ? [] : [.text("")] + content.map { $0.canonicalRemark }
    case .text: return collapsedText
    case .elements(let particles):
      let types = Dictionary(
        firstOf: particles.flatMap { $0.elements }.map { ($0.name.text, $0.type) })
      return content.map { part in
        guard case .element(let element) = part, let type = types[element.name] else { return part.canonicalRemark }
        return .element(element.canonical(as: type))
      }
    }
  }

  /// The text with its white space collapsed as if the comments in it were not there.
  private var collapsedText: [Content] {
    let last = content.lastIndex { if case .text(let text) = $0 { !text.collapsed.isEmpty } else { false } }
    var result: [Content] = []
    var isAfterBlank = true
    for (index, part) in content.enumerated() {
      guard case .text(let text) = part else {
        result.append(part.canonicalRemark)
        continue
      }
      var words = ""
      for scalar in text.unicodeScalars where index <= last ?? 0 {
        let isBlank = scalar.isASCII && UInt8(scalar.value).isBlank
        if !isBlank { words.unicodeScalars.append(scalar) } else if !isAfterBlank { words += " " }
        isAfterBlank = isBlank
      }
      if index == last && isAfterBlank { words.unicodeScalars.removeLast() }
      if !words.isEmpty { result.append(.text(words.nfc)) }
    }
    return result
  }
}

extension XMLNode.Content {
  fileprivate var canonicalRemark: Self {
    if case .remark(let remark) = self { .remark(remark.canonical) } else { self }
  }
}
