extension Unicode.Scalar {
  /// The letter of the Latin script that looks like this one of the Greek or the Cyrillic; itself for any other.
  var latin: Unicode.Scalar { value < 0x370 ? self : Self.latinLetters[self] ?? self }

  private static let latinLetters: [Unicode.Scalar: Unicode.Scalar] = {
    let alike = [
      ("АВЕКМНОРСТУХІЅЈԚԜаеорсухіѕјһԁԛԝ", "ABEKMHOPCTYXISJQWaeopcyxisjhdqw"),  // Cyrillic
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"),  // Greek
    ]
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (others, latin) in alike {
      for (other, letter) in zip(others.unicodeScalars, latin.unicodeScalars) { letters[other] = letter }
    }
    return letters
  }()
}

extension String {
  /// The text with Latin letters in place of those of other scripts that look like them.
  ///
  /// - Complexity: O(*n*).
  var inLatinLetters: String {
    var text = ""
    for scalar in unicodeScalars { text.unicodeScalars.append(scalar.latin) }
    return text
  }
}
