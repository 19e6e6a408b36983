extension [UInt8] {
  /// The bytes that digits stand for, two for each; white space between them does not matter. Returns nil if they are none.
  ///
  /// - Complexity: O(*n*) in the digits.
  public init?(hexadecimal text: String) {
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in text where !character.isWhitespace {
      guard let value = character.hexDigitValue.map({ UInt8($0) }), character.isASCII else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    guard high == nil else { return nil }
    self = bytes
  }

  /// Two digits for each.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
