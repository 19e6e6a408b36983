extension String {
  /// The text as it is compared with what somebody may have meant: in small letters without accents, and with one space
  /// where there is white space, a mark of punctuation.
  ///
  /// - Complexity: O(*n*).
  public var folded: String {
    var result = ""
    var isSpaced = false
    for scalar in lowercased().unicodeScalars {
      if Self.isMark(scalar) { continue }
      guard scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "/%&@".unicodeScalars.contains(scalar)
      else {
        isSpaced = !result.isEmpty
        continue
      }
      if isSpaced { result += " " }
      isSpaced = false
      if let plain = Self.plain[scalar] { result += plain } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// Whether a text of the program, by its name in Swift, belongs to this code.
  public func names(code: String) -> Bool { lowercased() == code.lowercased().filter { $0 != "-" } }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  /// The letters with marks of the languages of the program and of names.
  static let plain: [Unicode.Scalar: String] = {
    var plain: [Unicode.Scalar: String] = ["æ": "ae", "œ": "oe", "ß": "ss"]
    for (letter, marked) in [
      ("a", "áàâãäåā"), ("c", "çćč"), ("d", "ð"), ("e", "éèêëē"), ("i", "íìîïīı"), ("n", "ñń"), ("o", "óòôõöøō"),
      ("s", "šś"),
      ("u", "úùûüū"), ("y", "ýÿ"), ("z", "žź"),
    ] {
      for scalar in marked.unicodeScalars { plain[scalar] = letter }
    }
    return plain
  }()
}
