extension UInt8 {
  /// Whether it is a digit of ASCII.
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
