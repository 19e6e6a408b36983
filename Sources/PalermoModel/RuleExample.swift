/// A small document that shows a rule. In a failing example `↓` stands before the place of the finding.
public struct RuleExample: Sendable, ExpressibleByStringLiteral {
  /// The text with the mark.
  public let marked: String
  /// Other files that are read with it, such as a cycle or a participation file.
  public let companionFiles: [String]
  /// The earlier version that it is compared with, for the rules of a comparison.
  public let earlier: String?

  /// An example that stands alone.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// An example that is read together with other files, or compared with an earlier version.
  public init(_ marked: String, with companionFiles: [String] = [], after earlier: String? = nil) {
    self.marked = marked
    self.companionFiles = companionFiles
    self.earlier = earlier
  }

  /// The document without the mark.
  public var document: String { marked.filter { $0 != "↓" } }

  /// The place of the mark, or the start of the document when there is none.
  public var position: SourcePosition {
    guard let mark = marked.firstIndex(of: "↓") else { return .start }
    let before = marked[..<mark].unicodeScalars
    let line = before.count { $0 == "\n" } + 1
    let lastLine = before.split(separator: "\n", omittingEmptySubsequences: false).last!
    return SourcePosition(line: line, column: lastLine.count + 1)
  }
}
