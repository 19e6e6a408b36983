extension Unicode.Scalar {
  /// Whether it does something to a terminal, a log or the direction of a text beyond being read: controls but for tabs
  /// and line feeds, marks of direction, and separators of lines and paragraphs.
  public var isUnsafeInText: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  /// Whether nobody sees it, though it is there: characters of no width, soft hyphens, marks of direction, tags.
  public var isInvisible: Bool {
    switch value {
    case 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Whether it is a space for people and none for XML, such as the no-break space, or one that nobody sees.
  public var isStrangeSpace: Bool {
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// Its number in the form `\u{9B}`.
  public var escapedInText: String { "\\u{" + String(value, radix: 16, uppercase: true) + "}" }
}
