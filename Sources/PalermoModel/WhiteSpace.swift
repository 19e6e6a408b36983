extension UInt8 {
  /// Whether it is white space of XML: a blank, a tab, or part of a line break.
  @inlinable package var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension UInt64 {
  /// Whether one of its bytes may be a control character, or two blanks stand side by side in it.
  fileprivate var mayHoldControlOrBlanks: Bool {
    let (ones, blanks) = (0x0101_0101_0101_0101 as UInt64, 0x2020_2020_2020_2020 as UInt64)
    let controls = (self &- blanks) & ~self
    let rest = self ^ blanks
    let marked = (rest &- ones) & ~rest
    return (controls | (marked & (marked << 8))) & 0x8080_8080_8080_8080 != 0
  }
}

extension ArraySlice<UInt8> {
  /// The text with its white space collapsed as in XSD, so that the line breaks of a file do not show. No-break spaces
  /// stay.
  ///
  /// - Complexity: O(*n*).
  package var collapsed: String {
    withUnsafeBufferPointer { bytes in
      Self.isCollapsed(bytes) ? String(decoding: bytes, as: UTF8.self) : Self.collapsing(bytes)
    }
  }

  private var isCollapsed: Bool { withUnsafeBufferPointer(Self.isCollapsed) }

  /// Whether blanks stand only between words, one each time.
  private static func isCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last, !first.isBlank, !last.isBlank else { return false }
    var index = 0
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self))
      // Most words of eight bytes hold neither controls nor two blanks.
      if word.mayHoldControlOrBlanks { break }
      // The last byte is looked at again beside the next.
      index += 7
    }
    var wasBlank = false
    for byte in bytes[index...] {
      let isBlank = byte <= 0x20 && byte.isBlank
      if isBlank && (wasBlank || byte != 0x20) { return false }
      wasBlank = isBlank
    }
    return true
  }

  private static func collapsing(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let words = bytes.split(whereSeparator: { $0.isBlank })
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// The text with its lines kept and tidied: blanks at the ends of a line go, those inside are one each time; empty lines
  /// at the ends go, and several become one. A carriage return ends a line as a line feed does, and both together once.
  ///
  /// - Complexity: O(*n*).
  package var tidiedLines: String {
    // Most texts are one line, and tidy.
    if isCollapsed { return String(decoding: self, as: UTF8.self) }
    guard contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return collapsed }
    var lines: [String] = []
    var rest = self
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
      rest = rest[line.endIndex...]
      rest = rest.dropFirst(rest.starts(with: [0x0D, 0x0A]) ? 2 : 1)
      let text = line.collapsed
      if !text.isEmpty || lines.last?.isEmpty == false { lines.append(text) }
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The text with its lines tidied (`tidiedLines`).
  package var tidiedLines: String { Array(utf8)[...].tidiedLines }

  /// White space collapsed as in XSD.
  package var collapsed: String { Array(utf8)[...].collapsed }
}

extension ArraySlice<UInt8> {
  /// Whether a text in UTF-8 holds nothing but white space, no-break spaces and spaces of no width included.
  ///
  /// - Complexity: O(*n*) in the white space before the first sign.
  package var isBlankText: Bool {
    var rest = self
    while let byte = rest.first {
      if byte.isBlank {
        rest = rest.dropFirst()
        continue
      }
      guard byte >= 0xC2, let space = Self.spaces.first(where: { rest.starts(with: $0) }) else { return false }
      rest = rest.dropFirst(space.count)
    }
    return true
  }

  /// The spaces of Unicode beyond ASCII, as Schemas/common.xsd names them.
  private static let spaces: [[UInt8]] =
    """
    \u{A0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}\u{200B}\
    \u{2028}\u{2029}\u{202F}\u{205F}\u{3000}\u{FEFF}
    """.unicodeScalars.map { Array(String($0).utf8) }
}
