extension Double {
  /// The number as it is written in a file: without an exponent, and without a fraction that says nothing.
  package var plain: String {
    if let whole = Int(exactly: self) { return "\(whole)" }
    let text = "\(self)"
    guard text.utf8.contains(UInt8(ascii: "e")) else { return text }
    // The number is so small that its description has an exponent. Files have at most nine digits after the point.
    let billionths = "\(Int((magnitude * 1e9).rounded()))"
    let digits = String(repeating: "0", count: max(0, 9 - billionths.utf8.count)) + billionths
    let fraction = Array(digits.utf8.reversed().drop { $0 == UInt8(ascii: "0") }.reversed())
    guard !fraction.isEmpty else { return "0" }
    return (self < 0 ? "-" : "") + "0." + String(decoding: fraction, as: UTF8.self)
  }
}
