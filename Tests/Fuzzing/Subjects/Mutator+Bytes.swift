extension Mutator {
  /// What XML and the files in archives consist of, and values at the edges of types.
  private static let pieces = [
    "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "&amp;", "&#65;", "&#x10FFFF;", "<!DOCTYPE",
    "\"", "'", "=", " ", "\n", "\r\n", "\0", "\u{FEFF}", "\u{E9}", "\u{301}", "\u{202E}", "{", "}", "[", "]", ",", ";",
    "-1", "1e300", "9223372036854775808", "2028-02-29", "PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}",
  ]

  /// Another input by one to four changes of its bytes: bits and bytes are others, or more, passages are gone, stand twice
  /// or come from another input, and the end is missing.
  mutating func mutantByBytes(of input: [UInt8], others: [[UInt8]]) -> [UInt8] {
    var mutant = input
    for _ in 0..<Int.random(in: 1...4, using: &self) {
      let place = passage(of: mutant)
      switch Int.random(in: 0..<8, using: &self) {
      case 0: if let first = place.first { mutant[first] ^= 1 << UInt8.random(in: 0..<8, using: &self) }
      case 1: for index in place.prefix(4) { mutant[index] = UInt8.random(in: 0...255, using: &self) }
      case 2: mutant.insert(UInt8.random(in: 0...255, using: &self), at: place.lowerBound)
      case 3: mutant.removeSubrange(place)
      case 4: mutant.insert(contentsOf: Array(mutant[place]), at: place.lowerBound)
      case 5:
        let other = others.randomElement(using: &self) ?? []
        mutant.replaceSubrange(place, with: Array(other[passage(of: other)]))
      case 6: mutant.removeSubrange(place.lowerBound...)
      default:
        let piece = Self.pieces.randomElement(using: &self) ?? ""
        mutant.insert(contentsOf: Array(piece.utf8), at: place.lowerBound)
      }
    }
    return mutant
  }

  /// A passage of at most 64 bytes.
  private mutating func passage(of bytes: [UInt8]) -> Range<Int> {
    let begin = Int.random(in: 0...bytes.count, using: &self)
    return begin..<Int.random(in: begin...min(begin + 64, bytes.count), using: &self)
  }
}
