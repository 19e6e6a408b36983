internal import CXML

extension XMLDocument {
  /// Reads a document whole, with its remarks, to be changed and written again.
  ///
  /// Unlike ``XMLReader`` it keeps everything in memory and says nothing about faults: it is for files that were
  /// loaded without a finding.
  ///
  /// - Returns: Nil if the file is not well-formed.
  /// - Complexity: O(*n*) in the bytes of the file.
  public init?(_ source: SourceText) {
    guard let parser = cxml_parser_create() else { fatalError("out of memory") }
    defer { cxml_parser_free(parser) }
    let builder = NodeBuilder()
    let result = source.withTerminatedBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        cxml_parse(
          parser, bytes.baseAddress!, nil, bytes.count - 1, NodeBuilder.handler,
          Unmanaged.passUnretained(builder).toOpaque())
      }
    }
    let document = withExtendedLifetime(builder) { builder.document }
    guard result.outcome == CXML_COMPLETE, let document else { return nil }
    self = document
  }
}

/// The state of reading one document.
private final class NodeBuilder {
  private var prologue: [XMLRemark] = []
  private var root: XMLNode?
  private var epilogue: [XMLRemark] = []
  /// The elements that are not closed yet, the root first.
  private var open: [XMLNode] = []

  static let handler = cxml_handler(
    start: { context, name, _, _, _, attributes, count in
      builder(context).begin(name, UnsafeBufferPointer(start: attributes, count: count))
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

  var document: XMLDocument? {
    root.map { XMLDocument(prologue: prologue, root: $0, epilogue: epilogue) }
  }

  private func begin(_ name: UnsafePointer<CChar>, _ attributes: UnsafeBufferPointer<cxml_attribute>) {
    open.append(XMLNode(name: String(cString: name), attributes: attributes.map(Self.attribute), content: []))
  }

  private static func attribute(_ attribute: cxml_attribute) -> XMLNode.Attribute {
    let value = attribute.withValue { String(decoding: $0, as: UTF8.self) }
    let name = String(cString: attribute.name)
    // Prefixes are those of the writer, whatever the file calls them.
    switch attribute.uri.map({ String(cString: $0) }) {
    case nil: return XMLNode.Attribute(name, value)
    case XMLDocument.schemaInstance: return XMLNode.Attribute("xsi:" + name, value)
    default: return XMLNode.Attribute("xml:" + name, value)
    }
  }

  private func end() {
    var element = open.removeLast()
    // Blanks among elements are only for the eye.
    if element.content.allSatisfy({ $0.isNoText || $0.isBlankText }) { element.content.removeAll { !$0.isNoText } }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].content.append(.element(element))
    }
  }

  private func text(_ text: String) {
    guard let last = open.indices.last else { return }
    // A text arrives in pieces.
    guard case .text(var begun) = open[last].content.last else { return open[last].content.append(.text(text)) }
    open[last].content.removeLast()
    begun += text
    open[last].content.append(.text(begun))
  }

  private func remark(_ markup: String) {
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
