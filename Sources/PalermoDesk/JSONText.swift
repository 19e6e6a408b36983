/// Writes JSON without the encoder of Foundation, which does not run in a browser.
struct JSONText {
  private(set) var text = ""
  private var isFirst = true

  /// An object with what `body` writes into it.
  mutating func object(_ body: (inout JSONText) -> Void) { nested("{", "}", body) }

  /// An array with what `body` writes for each element.
  mutating func array<Element>(_ elements: [Element], _ body: (inout JSONText, Element) -> Void) {
    nested("[", "]") { json in
      for element in elements {
        json.separate()
        body(&json, element)
      }
    }
  }

  /// The name of the next value of an object.
  mutating func key(_ name: StaticString) {
    separate()
    text += "\"\(name)\":"
  }

  mutating func value(_ string: String?) {
    guard let string else { return text += "null" }
    text += "\""
    if string.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      for scalar in string.unicodeScalars { escape(scalar) }
    } else {
      text += string
    }
    text += "\""
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\0"..<" ": text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    default: text.unicodeScalars.append(scalar)
    }
  }

  mutating func value(_ number: Int) { text += "\(number)" }

  mutating func value(_ flag: Bool) { text += flag ? "true" : "false" }

  mutating func value(_ number: Double?) { text += number.map { "\($0)" } ?? "null" }

  private mutating func separate() {
    if !isFirst { text += "," }
    isFirst = false
  }

  private mutating func nested(_ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
    text += open
    isFirst = true
    body(&self)
    text += close
    isFirst = false
  }
}
