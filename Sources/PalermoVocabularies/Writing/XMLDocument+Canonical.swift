import PalermoModel
package import PalermoXML

extension XMLDocument {
  /// The document in canonical form. Its structure must have been checked. Nil if its root is none of ours.
  package var canonical: XMLDocument? {
    guard let kind = Root.allCases.first(where: { $0.name.text == root.name }) else { return nil }
    return XMLDocument(prologue: prologue, root: root.canonical(as: kind.type), epilogue: epilogue)
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
    return order.compactMap { name in self[attribute: name].map { Attribute(name, $0.collapsed) } }
  }

  private func content(in type: ElementType) -> [Content] {
    switch type.content {
    // Not even a blank may stand in an empty element, so that its comments are written on its line.
    case .empty: return content.isEmpty ? [] : [.text("")] + content
    case .text(let type): return tidiedText(keepsLines: type == .paragraphs)
    case .elements(let particles):
      let types = Dictionary(
        firstOf: particles.flatMap { $0.elements }.map { ($0.name.text, $0.type) })
      return content.map { part in
        guard case .element(let element) = part, let type = types[element.name] else { return part }
        return .element(element.canonical(as: type))
      }
    }
  }

  /// The text with its white space tidied as if the comments in it were not there.
  ///
  /// - Parameter keepsLines: Whether line breaks stay, as ``Swift/ArraySlice/tidiedLines`` keeps them, or are blanks.
  private func tidiedText(keepsLines: Bool) -> [Content] {
    var result: [Content] = []
    var gap = TextGap(keepsLines: keepsLines)
    for part in content {
      guard case .text(let text) = part else {
        result.append(part)
        continue
      }
      var words = ""
      for scalar in text.unicodeScalars where !gap.takes(scalar) {
        words += gap.close()
        words.unicodeScalars.append(scalar)
      }
      if !words.isEmpty { result.append(.text(words)) }
    }
    return result
  }
}
