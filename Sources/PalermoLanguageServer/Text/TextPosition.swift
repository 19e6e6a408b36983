/// A place in a text as the protocol counts: lines and UTF-16 code units, both from 0.
package struct TextPosition: Hashable, Comparable, Codable, Sendable {
  /// The line.
  package var line: Int
  /// The code units before the place on its line.
  package var character: Int

  /// A place by its line and its code unit.
  package init(line: Int, character: Int) {
    (self.line, self.character) = (line, character)
  }

  /// Whether the first place comes before the second in a text.
  package static func < (a: Self, b: Self) -> Bool { (a.line, a.character) < (b.line, b.character) }
}
