/// Breaks text between words so that its lines fit a terminal.
package struct WrappedLines {
  private let width: Int

  /// Lines of a number of columns.
  package init(width: Int) {
    self.width = width
  }

  /// The text on lines of at most the width, unless a word alone is longer, with a line break at its end. What follows
  /// the first line stands under its first word after a mark such as “–”.
  package func text(_ text: String, indent: Int = 0) -> String {
    let hanging = text.hasPrefix("– ") ? indent + 2 : indent
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }) {
      if !isEmpty && line.count + 1 + word.count > width {
        lines.append(line)
        (line, isEmpty) = (String(repeating: " ", count: hanging), true)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return (lines + [line]).map { $0 + "\n" }.joined()
  }
}
