internal import CXML

/// What libxml2 is given to read in place of a file that goes beyond ASCII.
///
/// It reads such characters one by one through several calls each, ASCII at once: a submission in Spanish takes it five
/// times as long as the same one without accents. In the stand-in one letter takes the place of each byte of such a
/// character, and everything stands where it stands in the file, from which all texts and values are taken. What it cannot
/// tell, a name with such characters for one, is left to reading the file itself.
struct ASCIIShadow {
  /// Files of more bytes are read themselves, so that they are not in memory twice.
  static let largestFile = 4 << 20

  private var bytes: [UInt8] = []

  /// Hands over the stand-in for a file, or nil when the file is to be read itself: it is large, or ASCII, or not UTF-8.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func withShadow<Result>(
    for file: UnsafeBufferPointer<UInt8>, _ body: (UnsafePointer<CChar>?) -> Result
  ) -> Result {
    guard file.count <= Self.largestFile, file.lengthOfASCII(from: 0) < file.count else { return body(nil) }
    if bytes.count < file.count { bytes = [UInt8](repeating: 0, count: 2 * file.count) }
    return bytes.withUnsafeMutableBufferPointer { bytes in
      guard Self.fill(bytes.baseAddress!, from: file) else { return body(nil) }
      return bytes.withMemoryRebound(to: CChar.self) { body($0.baseAddress!) }
    }
  }

  /// - Returns: Whether the file is UTF-8.
  private static func fill(_ bytes: UnsafeMutablePointer<UInt8>, from file: UnsafeBufferPointer<UInt8>) -> Bool {
    let (from, to) = (UnsafeRawPointer(file.baseAddress!), UnsafeMutableRawPointer(bytes))
    var index = 0
    while index < file.count {
      if index + 8 <= file.count {
        let word = from.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        to.storeBytes(of: word, toByteOffset: index, as: UInt64.self)
        index += word.countOfLeadingASCII
        if word.countOfLeadingASCII == 8 { continue }
      } else if file[index] < 0x80 {
        bytes[index] = file[index]
        index += 1
        continue
      }
      guard let length = file.lengthOfCharacter(at: index) else { return false }
      // The last of the first 65,536 characters stay: the byte order mark is among them, and two that XML excludes.
      let stays = file[index] == 0xEF
      for place in index..<index + length { bytes[place] = stays ? file[place] : UInt8(CXML_STAND_IN_BYTE) }
      index += length
    }
    return true
  }
}
