internal import CXML

/// An ASCII copy of a file with other characters, for libxml2 to parse in its place.
///
/// libxml2 decodes each non-ASCII character by several calls, but ASCII in bulk: it takes five times as long for a
/// submission in Spanish as for the same one without accents. The shadow has one letter for each byte of such a
/// character, so that all offsets agree with the file, from which texts and values are taken. Where the shadow does not
/// suffice, as for a name with such characters, the file itself is parsed.
struct ASCIIShadow {
  /// Larger files are parsed directly, so that they are not in memory twice.
  static let largestFile = 4 << 20

  private var bytes: [UInt8] = []

  /// Calls a closure with the shadow of a file, or with nil if the file must be parsed directly: it is large, or ASCII,
  /// or not UTF-8.
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
      // Characters from U+F000 to U+FFFF stay: the byte order mark is among them, and two that XML excludes.
      let stays = file[index] == 0xEF
      for place in index..<index + length { bytes[place] = stays ? file[place] : UInt8(CXML_STAND_IN_BYTE) }
      index += length
    }
    return true
  }
}
