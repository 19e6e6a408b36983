import PalermoModel

/// Numbers as people write them in a language, and as files hold them.
enum WrittenNumber {
  /// What was read of a number.
  enum Reading: Hashable {
    /// The number as files hold it, or what is no number as it is.
    case text(String)
    /// A separator may stand before decimals or between thousands.
    case ambiguous
  }

  /// A number as it is shown: with the decimal separator of the language.
  static func shown(_ text: String, in language: Language) -> String {
    let separator = language.decimalSeparator
    guard separator != ".", text.wholeMatch(of: /-?[0-9]+\.[0-9]+/) != nil else { return text }
    return text.replacing(".", with: separator)
  }

  /// Reads a number that was written in a language.
  ///
  /// - Parameter isWhole: Whether only a whole number answers: what may be thousands is then no decimals, whatever the
  ///   separator.
  static func read(_ text: String, in language: Language, isWhole: Bool = false) -> Reading {
    let decimal = Character(language.decimalSeparator)
    let other: Character = decimal == "." ? "," : "."
    let compact = String(text.filter { !$0.isWhitespace }).replacing("−", with: "-")
    let sign = compact.hasPrefix("-") ? "-" : ""
    let digits = compact.dropFirst(sign.count)
    guard digits.first?.isASCIIDigit == true,
      digits.allSatisfy({ $0.isASCIIDigit || $0 == decimal || $0 == other || $0 == "'" || $0 == "’" })
    else { return .text(text) }
    // Blanks may stand between thousands and nowhere else.
    let isSpaced =
      compact.count < text.count && !hasGroups(text.split(whereSeparator: \.isWhitespace).map(Substring.init))
    if isSpaced { return .text(text) }
    let marks = digits.filter { !$0.isASCIIDigit }
    switch (marks.contains(decimal), marks.contains(other)) {
    case (false, false): return grouped(digits, by: "'", sign, text)
    case (true, false):
      if marks.count == 1 {
        return isWhole && mayBeThousands(digits, by: decimal)
          ? .ambiguous : .text(sign + digits.replacing(decimal, with: "."))
      }
      return marks.allSatisfy { $0 == decimal } ? grouped(digits, by: decimal, sign, text) : .text(text)
    case (false, true):
      if marks.count == 1 {
        return mayBeThousands(digits, by: other) ? .ambiguous : .text(sign + digits.replacing(other, with: "."))
      }
      return grouped(digits, by: other, sign, text)
    case (true, true):
      guard let last = marks.last, marks.count(where: { $0 == last }) == 1,
        let place = digits.lastIndex(of: last)
      else { return .text(text) }
      let whole = digits[..<place].split(separator: last == decimal ? other : decimal, omittingEmptySubsequences: false)
      guard hasGroups(whole) else { return .text(text) }
      return .text(sign + whole.joined() + "." + digits[digits.index(after: place)...])
    }
  }

  /// A whole number whose thousands may be parted.
  private static func grouped(_ digits: Substring, by mark: Character, _ sign: String, _ text: String) -> Reading {
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == mark || $0 == "’" && mark == "'" }
    return parts.count == 1 || hasGroups(parts) ? .text(sign + parts.joined()) : .text(text)
  }

  /// Whether a mark may stand before decimals as well as between thousands.
  private static func mayBeThousands(_ digits: Substring, by mark: Character) -> Bool {
    let parts = digits.split(separator: mark, omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].count == 3 && parts[0].count <= 3 && parts[0] != "0"
  }

  private static func hasGroups(_ parts: [Substring]) -> Bool {
    guard let first = parts.first?.drop(while: { $0 == "-" || $0 == "−" }), (1...3).contains(first.count) else {
      return false
    }
    return parts.dropFirst().allSatisfy {
      $0.prefix { $0.isASCIIDigit }.count >= 3 && $0.prefix(4).count { $0.isASCIIDigit } == 3
    }
  }

  /// A number that a spreadsheet computed with, in as few digits as tell it from all others.
  static func text(of number: Double) -> String {
    // Beyond, numbers are written with an exponent, which is no number of ours.
    number.magnitude < 1e15 ? number.plain : "\(number)"
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Substring {
  fileprivate func replacing(_ character: Character, with text: String) -> String {
    String(self).replacing(String(character), with: text)
  }
}
