import PalermoModel
package import PalermoXML

extension XMLDocument {
  /// The document in canonical form. Its structure was checked: nil when its root is none of ours.
  package var canonical: XMLDocument? {
    guard let kind = Root.allCases.first(where: { $0.name.text == root.name }) else { return nil }
    return XMLDocument(
      prologue: prologue.map { $0.canonical }, root: root.canonical(as: kind.type),
      epilogue: epilogue.map { $0.canonical })
  }
}

extension XMLNode {
  /// The element in canonical form. Its structure was checked, so that each name in it is known.
  package func canonical(as typeName: TypeName) -> XMLNode {
    let type = typeName.type
    return XMLNode(name: name, attributes: attributes(in: type), content: content(in: type))
  }

  /// The element without comments and instructions.
  package var withoutRemarks: XMLNode {
    let content = content.compactMap { part -> Content? in
      switch part {
      case .element(let element): .element(element.withoutRemarks)
      case .text(let text): text.isEmpty ? nil : part
      case .remark: nil
      }
    }
    // A text that a comment parted is one.
    guard case .text = content.first else { return XMLNode(name: name, attributes: attributes, content: content) }
    let text = content.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    return XMLNode(name: name, attributes: attributes, content: [.text(text)])
  }

  private func attributes(in type: ElementType) -> [Attribute] {
    let names = type.attributes.map { $0.name.text }
    // Those of no vocabulary, which point an editor to a schema, come last.
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
