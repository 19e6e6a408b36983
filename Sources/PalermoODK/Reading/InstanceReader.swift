import PalermoModel
import PalermoXML

/// Reads the XML of a submission, as clients send it and servers hand it out.
enum InstanceReader {
  /// The record of a document.
  ///
  /// - Parameter number: The number of the record.
  /// - Complexity: O(*n*) in the bytes.
  static func read(_ bytes: [UInt8], from number: Int) throws(CollectionRefusal) -> CollectedData {
    let source = SourceText(bytes)
    var reading = Reading(source, number)
    if let failure = ForeignXML.readLocated(source, { event, offset in reading.take(event, offset) }) {
      throw failure.refusal
    }
    guard reading.count <= CollectedData.mostFields else { throw .tooLarge }
    return CollectedData(records: [reading.record])
  }

  private struct Reading {
    var record: CollectedRecord
    var count = 0
    private var positions: PositionFinder
    private var open: [(name: String, position: SourcePosition, text: String, hasChildren: Bool)] = []
    /// How many elements are around the fields: the root, or what a server wraps around it.
    private var wrappers = 1

    init(_ source: SourceText, _ number: Int) {
      positions = PositionFinder(source)
      record = CollectedRecord(number, .asked)
    }

    mutating func take(_ event: ForeignXML.Event, _ offset: Int) {
      switch event {
      case .start(let name, let attributes): start(name, attributes, offset)
      case .text(let text): if !open.isEmpty { open[open.count - 1].text += text }
      case .end: end()
      }
    }

    private mutating func start(
      _ name: ForeignXML.Name, _ attributes: [ForeignXML.Name: String], _ offset: Int
    ) {
      let (line, column) = positions.position(at: offset)
      if !open.isEmpty { open[open.count - 1].hasChildren = true }
      // <submission><data><FORM …/></data><mediaFile/></submission>
      if open.isEmpty, name.local == "submission", name.namespace.contains("opendatakit") { wrappers = 3 }
      if open.count == wrappers - 1 { takeRoot(attributes) }
      if open.count == 1, wrappers == 3, name.local == "mediaFile" { record.hasAttachments = true }
      open.append((name.local, SourcePosition(line: line, column: column), "", false))
    }

    private mutating func takeRoot(_ attributes: [ForeignXML.Name: String]) {
      func attribute(_ name: String) -> String? { attributes[ForeignXML.Name("", name)] }
      record.form = attribute("id") ?? record.form
      record.version = attribute("version") ?? record.version
      record.instance = attribute("instanceID") ?? record.instance
      if attribute("encrypted") == "yes" { record.isEncrypted = true }
    }

    private mutating func end() {
      let element = open.removeLast()
      guard open.count >= wrappers, wrappers == 1 || open[1].name == "data" else { return }
      let isBlank = element.text.allSatisfy(\.isWhitespace)
      if element.hasChildren && isBlank { return }
      count += 1
      let path = (open.dropFirst(wrappers).map(\.name) + [element.name]).joined(separator: "/")
      let field = CollectedField(path, element.hasChildren ? nil : element.text, at: element.position)
      if !record.takes(field) { record.fields.append(field) }
    }
  }
}

extension XMLFailure {
  /// What collected data is refused for.
  fileprivate var refusal: CollectionRefusal {
    switch reason {
    case .empty, .encoding, .beyondASCII, .malformed, .doctype: .damaged
    case .tooManyBytes, .tooDeep, .tooManyElements, .tooManyAttributes, .tooMuchText, .tooManyNames, .nameTooLong:
      .tooLarge
    }
  }
}
