@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode normalization form C, in which files are written. Texts that differ only in their form are
  /// equal to Swift, but not to every other program.
  ///
  /// - Complexity: O(*n*).
  var nfc: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var result = String()
    for scalar in _nfc { result.unicodeScalars.append(scalar) }
    return result
  }
}
