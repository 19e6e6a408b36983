/// A reference to a character by its number, such as `&#233;` or `&#xE9;`.
package enum CharacterReference {
  /// The number that stands at a place behind the number sign, and where its semicolon ends; nil, and where it breaks off, if
  /// there are no digits with a semicolon behind them. All numbers beyond those of characters are told by one.
  ///
  /// - Complexity: O(*n*) in the number of digits.
  package static func number(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (value: UInt32?, end: Int) {
    let isHexadecimal = start < bytes.count && bytes[start] == UInt8(ascii: "x")
    let first = isHexadecimal ? start + 1 : start
    var (value, index): (UInt32, Int) = (0, first)
    while index < bytes.count, let digit = digit(bytes[index], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > first, index < bytes.count, bytes[index] == UInt8(ascii: ";") else {
      return (nil, index)
    }
    return (value, index + 1)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x41) + 10
    case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x61) + 10
    default: nil
    }
  }
}
