/// Puts one document together from its pieces, for either reader.
final class NodeBuilder {
  private var prologue: [XMLRemark] = []
  private var root: XMLNode?
  private var epilogue: [XMLRemark] = []
  /// The elements that are not closed yet, the root first.
  private var open: [XMLNode] = []

  /// The document, once it has been read to its end.
  var document: XMLDocument? {
    root.map { XMLDocument(prologue: prologue, root: $0, epilogue: epilogue) }
  }

  func begin(_ name: String, _ attributes: [XMLNode.Attribute]) {
    open.append(XMLNode(name: name, attributes: attributes, content: []))
  }

  func end() {
    var element = open.removeLast()
    // Blanks among elements are only for the eye.
    if element.content.allSatisfy({ $0.isNoText || $0.isBlankText }) { element.content.removeAll { !$0.isNoText } }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].content.append(.element(element))
    }
  }

  func text(_ text: String) {
    guard let last = open.indices.last else { return }
    // A text arrives in pieces.
    guard case .text(var begun) = open[last].content.last else { return open[last].content.append(.text(text)) }
    open[last].content.removeLast()
    begun += text
    open[last].content.append(.text(begun))
  }

  func remark(_ markup: String) {
    guard let last = open.indices.last else {
      let remark = XMLRemark(markup: markup, lead: .nextLine)
      if root == nil { prologue.append(remark) } else { epilogue.append(remark) }
      return
    }
    open[last].content.append(.remark(XMLRemark(markup: markup, lead: lead(after: open[last].content.last))))
  }

  private func lead(after content: XMLNode.Content?) -> XMLRemark.Lead {
    guard let content, content.isBlankText, case .text(let text) = content else { return .sameLine }
    return switch text.utf8.count(where: { $0 == 0x0A }) {
    case 0: .sameLine
    case 1: .nextLine
    default: .emptyLine
    }
  }
}

extension XMLNode.Content {
  fileprivate var isNoText: Bool { if case .text = self { false } else { true } }

  fileprivate var isBlankText: Bool {
    guard case .text(let text) = self else { return false }
    return text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }
}
