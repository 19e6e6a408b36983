import PalermoModel

extension String {
  /// The text as labels are compared: without what spreadsheets and people change in them (capital letters, blanks,
  /// quotation marks, dashes, and signs made of `(c)` and the like).
  var foldedLabel: String {
    var result = ""
    var isBlank = true
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}", "\u{200B}", "\u{FEFF}":
        if !isBlank { result += " " }
        isBlank = true
        continue
      case "‘", "’", "‚", "‛", "ʼ", "´", "`": result += "'"
      case "“", "”", "„", "«", "»", "‹", "›": result += "\""
      case "‐", "‑", "‒", "–", "—", "−": result += "-"
      case "…": result += "..."
      case "©": result += "(c)"
      case "®": result += "(r)"
      case "™": result += "(tm)"
      case "½": result += "1/2"
      default: result.unicodeScalars.append(scalar)
      }
      isBlank = false
    }
    if result.hasSuffix(" ") { result.removeLast() }
    // Blanks inside quotation marks are a matter of the language.
    return result.replacing("\" ", with: "\"").replacing(" \"", with: "\"")
  }

  /// The text without the accents of its letters, in small letters. All other signs stay: a question mark may be a doubt.
  var withoutAccents: String { reduce(into: "") { $0 += $1.isLetter ? String($1).folded : String($1) } }

  /// The text in pieces that fit into cells. None begins or ends with a blank, as far as there are others to part it at.
  ///
  /// - Complexity: O(*n*).
  func cellPieces(of limit: Int = 32_000) -> [String] {
    guard utf16.count > limit else { return [self] }
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var length = 0
    var wasBlank = true
    for scalar in unicodeScalars {
      let isBlank = scalar.value == 0x20 || scalar.value == 0x0A
      // Far beyond the limit a text without a place to part it at is parted anywhere.
      if length >= limit && (!isBlank && !wasBlank || length >= limit + 500) {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
        length = 0
      }
      piece.append(scalar)
      length += scalar.utf16.count
      wasBlank = isBlank
    }
    pieces.append(String(piece))
    return pieces
  }
}
