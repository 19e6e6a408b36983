import PalermoModel

/// The white space between two words of a text, whatever stands in it.
struct TextGap {
  /// Whether line breaks stay, an empty line at most between two lines.
  let keepsLines: Bool
  private var isAfterWord = false
  private var hasBlank = false
  private var breaks = 0
  private var isAfterReturn = false

  /// The gap before the first word.
  init(keepsLines: Bool) { self.keepsLines = keepsLines }

  /// Takes a character in if it is white space of XML.
  mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII, UInt8(scalar.value).isBlank else { return false }
    let isSecondHalf = scalar == "\n" && isAfterReturn
    isAfterReturn = scalar == "\r"
    if keepsLines && (scalar == "\n" || scalar == "\r") { breaks += isSecondHalf ? 0 : 1 } else { hasBlank = true }
    return true
  }

  /// Ends the gap before a word.
  ///
  /// - Returns: What is written for it: a blank, a line break, an empty line; nothing before the first word, or between
  ///   two characters of a word.
  mutating func close() -> String {
    let text = !isAfterWord ? "" : breaks > 0 ? String(repeating: "\n", count: min(breaks, 2)) : hasBlank ? " " : ""
    self = TextGap(keepsLines: keepsLines)
    isAfterWord = true
    return text
  }
}
