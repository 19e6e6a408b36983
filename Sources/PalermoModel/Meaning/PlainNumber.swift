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

  /// The number in its form that a text most likely means, such as 12.5 for `12,5`, 1000 for `1 000` and `1e3`, or 5 for
  /// `5 años`. Returns nil if the text can be read in more than one way, as `1,000`, or is no number.
  ///
  /// - Complexity: O(*n*).
  public static func form(of text: String) -> String? {
    guard text.unicodeScalars.count <= longest else { return nil }
    let written = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }
    let number = written.prefix { $0.isASCII && ($0.isNumber || ".,+-".contains($0)) }
    let rest = written.dropFirst(number.count)
    // Either a power of ten or a number of base 16, or digits with a unit behind them.
    let plain = Double(written)?.isFinite == true ? written : withFullStop(number)
    guard let plain, plain == written || rest.allSatisfy({ $0.isLetter || $0 == "%" || $0 == "." }),
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

  /// A number whose decimals, if there are any, stand behind a full stop. Returns nil if a mark can be read in two ways.
  private static func withFullStop(_ number: Substring) -> String? {
    let (commas, stops) = (number.count { $0 == "," }, number.count { $0 == "." })
    switch (commas, stops) {
    case (0, 0...1): return String(number)
    // As many groups of three as there are marks.
    case (2..., 0), (0, 2...): return number.filter { $0 != "," && $0 != "." }
    case (1, 0):
      let decimals = number.reversed().prefix { $0 != "," }.count
      return decimals == 0 || decimals == 3 ? nil : String(number.map { $0 == "," ? "." : $0 })
    default:
      // The last mark is that of the decimals.
      let last = number.last { $0 == "," || $0 == "." }!
      guard number.count(where: { $0 == last }) == 1 else { return nil }
      return String(number.compactMap { $0 == last ? "." : $0 == "," || $0 == "." ? nil : $0 })
    }
  }
}
