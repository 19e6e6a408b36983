/// The bytes of JSON that is being written.
struct JSONText {
  var bytes: [UInt8] = []
  private let isPretty: Bool
  private var scratch: [UInt8] = []

  init(isPretty: Bool) { self.isPretty = isPretty }

  /// Writes what stands before a field or an element.
  ///
  /// - Parameters:
  ///   - depth: How deep it stands.
  ///   - open: The sign before the first.
  mutating func begin(isFirst: Bool, _ depth: Int, _ open: Unicode.Scalar) {
    bytes.append(isFirst ? UInt8(ascii: open) : UInt8(ascii: ","))
    indent(depth)
  }

  /// Writes what ends an object or an array.
  mutating func end(isEmpty: Bool, _ depth: Int, _ open: Unicode.Scalar, _ close: Unicode.Scalar) {
    if isEmpty {
      bytes.append(UInt8(ascii: open))
      if isPretty { bytes.append(UInt8(ascii: "\n")) }
    }
    indent(depth)
    bytes.append(UInt8(ascii: close))
  }

  /// Writes the key of a field with what stands between it and the value.
  mutating func key(_ key: String) {
    string(key)
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func indent(_ depth: Int) {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth * 2 { bytes.append(UInt8(ascii: " ")) }
  }

  /// Puts the fields of an object in another order. The text of each begins with the sign before it.
  ///
  /// - Parameters:
  ///   - fields: Where the fields are, in the order wanted.
  ///   - start: Where the object begins.
  mutating func arrange(_ fields: [Range<Int>], from start: Int) {
    scratch.removeAll(keepingCapacity: true)
    for field in fields {
      let place = scratch.count
      scratch += bytes[field]
      scratch[place] = place == 0 ? UInt8(ascii: "{") : UInt8(ascii: ",")
    }
    bytes.removeLast(bytes.count - start)
    bytes += scratch
  }

  /// Writes a text between quotation marks.
  mutating func string(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { text in
      var start = 0
      for place in text.indices where Self.isEscaped(text[place]) {
        bytes += UnsafeBufferPointer(rebasing: text[start..<place])
        bytes += Self.escaped(text[place]).utf8
        start = place + 1
      }
      bytes += UnsafeBufferPointer(rebasing: text[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escaped(_ byte: UInt8) -> String {
    switch byte {
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case _: "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))"
    }
  }
}
