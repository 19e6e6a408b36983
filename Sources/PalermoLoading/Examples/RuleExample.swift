public import PalermoModel

/// A small document that shows a rule, as a file of Samples/rules.
public struct RuleExample: Sendable {
  /// The document as it is checked, without the comment that says what to find.
  public let document: String
  /// The place of the finding in a failing example; the start where it is about the file as a whole.
  public let position: SourcePosition
  /// Other files that are read with it, such as a cycle or a participation file.
  public let companionFiles: [String]
  /// The earlier version that it is compared with. Nil unless the rule is one of a comparison.
  public let earlier: String?

  /// Whether it is a workbook, and the place a cell.
  public let isWorkbook: Bool

  /// An example with its companions.
  public init(
    document: String, position: SourcePosition = .start, companionFiles: [String] = [], earlier: String? = nil,
    isWorkbook: Bool = false
  ) {
    (self.document, self.position, self.isWorkbook) = (document, position, isWorkbook)
    (self.companionFiles, self.earlier) = (companionFiles, earlier)
  }

  /// The document with `↓` before the place of the finding, unless that is the start.
  public var marked: String {
    if position == .start || isWorkbook { return document }
    var lines = document.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var line = lines[position.line - 1].unicodeScalars
    line.insert("↓", at: line.index(line.startIndex, offsetBy: position.column - 1))
    lines[position.line - 1] = String(line)
    return lines.joined(separator: "\n")
  }
}
