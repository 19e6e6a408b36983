extension Unicode.Scalar {
  /// The scalar, or one column in place of what would shift or command a terminal: tabs, control characters and direction
  /// marks.
  package var printable: Unicode.Scalar {
    // Nearly all are of ASCII or letters of Latin scripts, and need not be looked up.
    if (0x20..<0x7F).contains(value) || (0xC0..<0x250).contains(value) { return self }
    return switch properties.generalCategory {
    case .control: " "
    case .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: "·"
    default: self
    }
  }
}

extension String {
  /// A text from elsewhere in one line that a terminal takes as text.
  ///
  /// - Complexity: O(*n*).
  package var printable: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map(\.printable)))
  }
}
