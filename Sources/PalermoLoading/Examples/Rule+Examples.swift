public import PalermoModel
import PalermoXML

extension Rule {
  /// The folder of the rule's examples.
  private var folder: String { "Samples/rules/\(id)/" }

  /// How the names of the documents end: those of a workbook are OpenDocument in one file, those of collected data the XML
  /// of a submission.
  private var ending: String {
    switch category {
    case .workbook: "fods"
    case .collection: "odk"
    case .wellFormedness, .schema, .references, .completeness, .types, .evidence, .consistency, .crossConsistency,
      .delivery, .wording, .comparison:
      "xml"
    }
  }

  /// A document that breaks the rule and no other.
  ///
  /// Its second line is a comment that says at which line and column, so that the file stays a valid one for every
  /// editor: `<!-- expects unknown-option at 6:36 -->`. In a workbook, they are those of the cell.
  public var failing: RuleExample {
    var lines = text("failing.\(ending)").split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1, let expected = lines[1].wholeMatch(of: /<!-- expects [a-z\-]+ at (\d+):(\d+) -->/) else {
      return example("failing", lines.joined(separator: "\n"), at: .start)
    }
    lines.remove(at: 1)
    var position = SourcePosition(line: Int(expected.1)!, column: Int(expected.2)!)
    if position.line > 1 && category != .workbook { position.line -= 1 }
    return example("failing", lines.joined(separator: "\n"), at: position)
  }

  /// The same document mended.
  public var passing: RuleExample { example("passing", text("passing.\(ending)"), at: .start) }

  private func example(_ kind: String, _ document: String, at position: SourcePosition) -> RuleExample {
    let names = BuiltIn.names.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
    let companions = names.filter { $0.hasPrefix("companion-") || $0.hasPrefix("\(kind)-companion-") }.sorted()
    return RuleExample(
      document: document, position: position, companionFiles: companions.map(text),
      earlier: names.contains("earlier.xml") ? text("earlier.xml") : nil, isWorkbook: category == .workbook)
  }

  /// The text of a file without its last line break. Returns the empty text if there is no such file.
  private func text(_ name: String) -> String {
    guard let source = BuiltIn.source(folder + name) else { return "" }
    let text = String(decoding: source.bytes, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
