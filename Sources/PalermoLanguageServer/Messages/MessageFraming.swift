import PalermoXML

/// Takes the messages of the base protocol out of a stream of bytes: headers, an empty line, and as many bytes as they say.
public struct MessageFraming {
  /// What came next.
  public enum Event: Equatable, Sendable {
    /// The content of a message.
    case message([UInt8])
    /// A message that is too long. Its bytes are passed over.
    case tooLong
    /// Headers that nobody can read: where the next message begins is unknown.
    case broken
  }

  /// The most bytes of the headers of a message.
  public static let longestHeader = 4_096
  /// The most bytes of a message: a document within the limit for files, most of its characters escaped.
  public static let longestMessage = 2 * XMLLimits.bytes

  private var buffer: [UInt8] = []
  private var start = 0
  /// Bytes of a message that is too long, still to come.
  private var passing = 0
  private var isBroken = false

  /// A stream of which nothing has arrived.
  public init() {}

  /// Takes bytes that arrived.
  public mutating func append(_ bytes: some Collection<UInt8>) {
    let skipped = min(passing, bytes.count)
    passing -= skipped
    if start > 0 && start == buffer.count { (buffer, start) = ([], 0) }
    buffer.append(contentsOf: bytes.dropFirst(skipped))
  }

  /// What comes next. Returns nil until more bytes arrive.
  ///
  /// - Complexity: O(*n*) in the bytes of the headers, and of the message when all of it is there.
  public mutating func next() -> Event? {
    if isBroken { return nil }
    guard passing == 0 else { return nil }
    let rest = buffer[start...]
    let searched = rest.prefix(Self.longestHeader)
    guard let end = Self.endOfHeaders(in: searched) else {
      return searched.count == Self.longestHeader ? broken() : nil
    }
    guard let length = Self.contentLength(in: rest[..<end]) else { return broken() }
    guard length <= Self.longestMessage else {
      let there = min(length, buffer.count - end)
      passing = length - there
      drop(through: end + there)
      return .tooLong
    }
    guard buffer.count - end >= length else { return nil }
    let message = Array(buffer[end..<end + length])
    drop(through: end + length)
    return .message(message)
  }

  private mutating func broken() -> Event {
    isBroken = true
    buffer = []
    return .broken
  }

  private mutating func drop(through end: Int) {
    start = end
    if start > 1 << 16 {
      buffer.removeFirst(start)
      start = 0
    }
  }

  private static func endOfHeaders(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while let feed = bytes[index...].firstIndex(of: 0x0A) {
      let line = bytes[index..<feed]
      index = feed + 1
      if line.isEmpty || line.elementsEqual([0x0D]) { return index }
    }
    return nil
  }

  /// The length that the headers state, which is a number of ASCII digits. Returns nil if they state none, or several.
  private static func contentLength(in headers: ArraySlice<UInt8>) -> Int? {
    var lengths: [Int?] = []
    for line in headers.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      guard String(decoding: line[..<colon], as: UTF8.self).lowercased() == "content-length" else { continue }
      let value = String(decoding: line[(colon + 1)...], as: UTF8.self).drop { $0 == " " }
      let digits = value.reversed().drop { $0 == " " }
      let isNumber = (1...12).contains(digits.count) && digits.allSatisfy { $0.isASCII && $0.isWholeNumber }
      lengths.append(isNumber ? Int(String(digits.reversed())) : nil)
    }
    return lengths.count == 1 ? lengths[0] : nil
  }

  /// The bytes of a message with its headers.
  public static func framed(_ message: String) -> [UInt8] {
    Array("Content-Length: \(message.utf8.count)\r\n\r\n".utf8) + message.utf8
  }
}
