/// Bytes as text in a data block of a page: four bytes are five letters, the first the least.
///
/// The alphabet is not that of base64, which mail gateways take for smuggled files, and holds none of the signs that mean
/// something in HTML, scripts or addresses. `unpack.js` reads it.
enum DataBlock {
  /// The letters by what they stand for: the printable ones of ASCII without `" & ' / < = > \` and the grave accent.
  static let alphabet: [UInt8] = (UInt8(0x21)...0x7E).filter { !Array(#""&'/<=>\`"#.utf8).contains($0) }

  /// How many letters stand in a line, so that editors can show the file.
  private static let width = 1_000

  /// The text of some bytes; zeros fill up the last four.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func text(of bytes: [UInt8]) -> String {
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count / 4 * 5 + bytes.count / 800 + 8)
    for start in stride(from: 0, to: bytes.count, by: 4) {
      var word: UInt32 = 0
      for place in 0..<4 where start + place < bytes.count { word |= UInt32(bytes[start + place]) << (8 * place) }
      for _ in 0..<5 {
        letters.append(alphabet[Int(word % 85)])
        word /= 85
      }
      if (start / 4 + 1) % (width / 5) == 0 { letters.append(UInt8(ascii: "\n")) }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
