/// The one form in which a number is written in an answer: digits, with a full stop before decimals.
public enum PlainNumber {
  /// Whether a text has the form: `4`, `0.25` or `-3`, with at most nine digits on either side of the full stop and no
  /// zeros in front.
  ///
  /// - Complexity: O(*n*).
  public static func accepts(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...9).contains($0.count) }) else { return false }
    guard parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }) else { return false }
    return parts[0].count == 1 || parts[0].first != UInt8(ascii: "0")
  }

  /// The longest text that is looked at; no number is as long.
  private static let longest = 40

  /// The number in its form that a text most likely means, such as 12.5 for `12,5`, 1000 for `1 000` and `1e3`. Returns nil
  /// if the text can be read in more than one way, as `1,000`, or is no number.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - unit: Whether words behind the number change nothing, as `años` does in an answer in years. `months`, `k` and
  ///     `millones` would.
  /// - Complexity: O(*n*).
  public static func form(of text: String, unit: (_ words: String) -> Bool = { _ in false }) -> String? {
    guard text.unicodeScalars.count <= longest else { return nil }
    let number = text.prefix { $0.isASCII && $0.isNumber || ".,+-".contains($0) || isSpace($0) }
    let words = text.dropFirst(number.count)
    guard let plain = words.isEmpty || unit(String(words)) ? withFullStop(number) : programmed(text),
      // With something behind it, `1.204` may well be a number of four digits.
      words.isEmpty || thousands(in: plain) == nil,
      let value = Double(plain), value.magnitude < 1e9, value == 0 || value.magnitude >= 1e-9
    else { return nil }
    let form = value.plain
    return accepts(form) ? form : nil
  }

  /// The whole number of a text that has full stops or commas before each group of three digits, such as 1204 for
  /// `1.204`. Returns nil for any other text.
  ///
  /// - Complexity: O(*n*).
  public static func thousands(in text: String) -> String? {
    guard text.utf8.count <= longest else { return nil }
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard groups.count > 1, (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }), groups[0].first != "0"
    else { return nil }
    return groups.joined()
  }

  /// Whether a character parts groups of digits and is no mark of decimals.
  private static func isSpace(_ character: Character) -> Bool {
    character.isWhitespace || character == "'" || character == "’"
  }

  /// A number as programs write it: with a power of ten, or of base 16.
  private static func programmed(_ text: String) -> String? { Double(text)?.isFinite == true ? text : nil }

  /// A number whose decimals, if there are any, stand behind a full stop. Returns nil if a mark can be read in two ways,
  /// or parts what are no thousands.
  private static func withFullStop(_ text: Substring) -> String? {
    let sign = text.first == "-" || text.first == "+" ? text.prefix(1) : ""
    let number = text.dropFirst(sign.count).split(whereSeparator: isSpace).joined(separator: " ")
    let marks = number.filter { $0 == "," || $0 == "." }
    let (groups, decimals): (Substring, Substring)
    if let last = marks.last, marks.count(where: { $0 == last }) == 1 {
      // The last mark is that of the decimals, unless it may be that of thousands.
      let place = number.lastIndex(of: last)!
      (groups, decimals) = (number[..<place], number[number.index(after: place)...])
      if last == ",", marks.count == 1, decimals.isEmpty || decimals.count == 3 { return nil }
    } else {
      (groups, decimals) = (number[...], "")
    }
    let parts = groups.split(omittingEmptySubsequences: false) { " ,.".contains($0) }
    let areThousands = Set(groups.filter { " ,.".contains($0) }).count < 2 && (1...3).contains(parts[0].count)
    guard parts.count == 1 || areThousands && parts.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    return sign + parts.joined() + (decimals.isEmpty ? "" : "." + decimals)
  }
}
