/// Collects the lines of a Swift file that nobody edits.
struct SourceWriter {
  private(set) var text: String

  /// A file whose header names its source and tells the formatter to ignore it.
  init(from source: String) {
    text = "// Made from Texts/\(source) by .ci/generate: change that, not this.\n// swift-format-ignore-file\n"
  }

  /// Adds a line, indented by two spaces a level; an empty one stays empty.
  mutating func line(_ line: String = "", level: Int = 0) {
    text += line.isEmpty ? "\n" : String(repeating: "  ", count: level) + line + "\n"
  }

  /// Adds a documentation comment on one line.
  mutating func documentation(_ sentence: String, level: Int = 0) {
    line("/// " + sentence.split(whereSeparator: \.isNewline).joined(separator: " "), level: level)
  }
}
