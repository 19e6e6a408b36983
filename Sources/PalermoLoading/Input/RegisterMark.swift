/// By what a folder is known as the register of a secretariat: it holds a folder of entries.
public enum RegisterMark {
  /// The name of the folder of entries.
  public static let folder = "chain"

  /// Whether a file in that folder is named like an entry: a number, and the beginning of a digest.
  public static func isEntryName(_ name: some Collection<UInt8>) -> Bool {
    let bytes = Array(name)
    guard let dash = bytes.firstIndex(of: UInt8(ascii: "-")), dash >= 6, bytes.count == dash + 17 else { return false }
    return bytes[..<dash].allSatisfy(isDigit) && bytes[(dash + 1)..<(dash + 13)].allSatisfy(isHexadecimal)
      && bytes[(dash + 13)...].elementsEqual(".xml".utf8)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
