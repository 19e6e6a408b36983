extension UInt64 {
  /// How many of the bytes that it was loaded from are ASCII, up to the first that is not.
  var countOfLeadingASCII: Int {
    (UInt64(littleEndian: self) & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
  }

  /// How many of the bytes that it was loaded from are ASCII and mean nothing in XML, up to the first that is not: no
  /// `<`, `&`, `]`, quotation mark or control character.
  var countOfLeadingPlainText: Int {
    let (word, ones) = (UInt64(littleEndian: self), 0x0101_0101_0101_0101 as UInt64)
    // The highest bit of each byte that is zero. Only behind such a byte may others be taken for one.
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let controls = (word &- ones &* 0x20) & ~word
    // With its lowest bit set, an ampersand is an apostrophe.
    let marks =
      zeros(word ^ ones &* 0x3C) | zeros(word ^ ones &* 0x5D) | zeros(word ^ ones &* 0x22)
      | zeros((word | ones) ^ ones &* 0x27)
    return ((word | controls | marks) & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the first byte stands that begins no character of UTF-8 (RFC 3629), if there is one.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  var firstInvalidByte: Int? {
    var index = 0
    while true {
      index += lengthOfASCII(from: index)
      guard index < count else { return nil }
      guard let length = lengthOfCharacter(at: index) else { return index }
      index += length
    }
  }

  /// How many of the bytes begin a character.
  ///
  /// - Complexity: O(*n*), eight bytes at a time.
  var characterCount: Int {
    var (index, continuing) = (0, 0)
    while index + 8 <= count {
      let word = UnsafeRawPointer(baseAddress! + index).loadUnaligned(as: UInt64.self)
      continuing += (word >> 7 & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
      index += 8
    }
    while index < count {
      if self[index] & 0xC0 == 0x80 { continuing += 1 }
      index += 1
    }
    return count - continuing
  }

  /// How many bytes of ASCII follow.
  func lengthOfASCII(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let ascii = UnsafeRawPointer(baseAddress! + index).loadUnaligned(as: UInt64.self).countOfLeadingASCII
      index += ascii
      if ascii < 8 { return index - start }
    }
    while index < count, self[index] < 0x80 { index += 1 }
    return index - start
  }

  /// How many bytes the character beyond ASCII has that begins here; nil when none does.
  func lengthOfCharacter(at index: Int) -> Int? {
    // Nearly all that is not ASCII in the languages of the Americas is letters of two bytes.
    if self[index] >= 0xC2, self[index] <= 0xDF {
      return index + 1 < count && self[index + 1] & 0xC0 == 0x80 ? 2 : nil
    }
    let length: Int
    // What the second byte may be is narrower where a character would be overlong, a surrogate or beyond the last one.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch self[index] {
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= count, second.contains(self[index + 1]), self[index + 2] & 0xC0 == 0x80 else { return nil }
    if length > 3, self[index + 3] & 0xC0 != 0x80 { return nil }
    return length
  }
}
