/// A passage of a text as the protocol counts.
package struct TextRange: Hashable, Codable, Sendable {
  /// Its first place.
  package var start: TextPosition
  /// The place behind its last.
  package var end: TextPosition

  /// A passage between two places.
  package init(start: TextPosition, end: TextPosition) {
    (self.start, self.end) = (start, end)
  }
}
