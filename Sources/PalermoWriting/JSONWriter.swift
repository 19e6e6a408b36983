/// Writes values as JSON while they encode themselves: no tree of the document is ever made.
///
/// The text is that of `JSONEncoder` with `.prettyPrinted`, `.sortedKeys` and `.withoutEscapingSlashes`. An object whose
/// fields come in another order is put in order when it is complete.
final class JSONWriter {
  /// What a value turns out to be.
  private enum Kind { case single, object, array }

  /// A value that is being written.
  private struct Frame {
    var kind = Kind.single
    /// How many fields or elements it has.
    var count = 0
    /// Where its text begins.
    let start: Int
    /// Where its fields begin among all.
    let firstField: Int
  }

  /// Which fields of an outermost object are written.
  private enum Pass {
    /// None: their keys are gathered.
    case none
    case only(String)
  }

  /// The number of levels of objects that are asked for one field at a time when the text is written in pieces.
  private static let orderedLevels = 2
  private static let pieceSize = 1 << 16

  /// Takes the text in pieces; nil where it is kept.
  private let sink: ((UnsafeRawBufferPointer) throws -> Void)?
  private var text: JSONText
  private var frames: [Frame] = []
  private var fields: [(key: String, start: Int)] = []
  private var pass = Pass.none

  private init(isPretty: Bool, sink: ((UnsafeRawBufferPointer) throws -> Void)? = nil) {
    (text, self.sink) = (JSONText(isPretty: isPretty), sink)
  }

  /// The text of a value, indented, with a line break at the end.
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let writer = JSONWriter(isPretty: true)
    try writer.writeLine(value)
    return writer.text.bytes
  }

  /// The texts of values, each in one line.
  static func bytes(ofLines values: some Sequence<some Encodable>) throws -> [UInt8] {
    let writer = JSONWriter(isPretty: false)
    for value in values { try writer.writeLine(value) }
    return writer.text.bytes
  }

  /// Writes the text of a value in pieces, indented, with a line break at the end.
  static func write(_ value: some Encodable, to sink: @escaping (UnsafeRawBufferPointer) throws -> Void) throws {
    let writer = JSONWriter(isPretty: true, sink: sink)
    try writer.writeLine(value)
    try writer.flush()
  }

  private func writeLine(_ value: some Encodable) throws {
    try encode(value)
    text.bytes.append(UInt8(ascii: "\n"))
  }

  private func flush() throws {
    try text.bytes.withUnsafeBytes { try sink?($0) }
    text.bytes.removeAll(keepingCapacity: true)
  }

  // MARK: Values

  func encode(_ value: some Encodable) throws {
    let isOrdered = asksInOrder
    frames.append(Frame(start: text.bytes.count, firstField: fields.count))
    if isOrdered { try encodeInOrder(value) } else { try value.encode(to: JSONNode(writer: self)) }
    let frame = frames.removeLast()
    switch frame.kind {
    case .single: break
    case .object:
      sortFields(of: frame)
      text.end(isEmpty: frame.count == 0, frames.count, "{", "}")
    case .array: text.end(isEmpty: frame.count == 0, frames.count, "[", "]")
    }
  }

  /// Whether the next value is among those that are asked for one field at a time.
  private var asksInOrder: Bool { sink != nil && frames.count < Self.orderedLevels }

  /// Asks an object for one field after the other. Whatever is no object is written at once.
  private func encodeInOrder(_ value: some Encodable) throws {
    let outer = pass
    defer { pass = outer }
    pass = .none
    try value.encode(to: JSONNode(writer: self))
    let frame = frames[frames.count - 1]
    let keys = fields[frame.firstField...].map(\.key).sorted()
    fields.removeLast(keys.count)
    for key in keys {
      pass = .only(key)
      try value.encode(to: JSONNode(writer: self))
    }
  }

  /// Puts the fields of a complete object in the order of their keys.
  private func sortFields(of object: Frame) {
    defer { fields.removeLast(fields.count - object.firstField) }
    let own = fields[object.firstField...]
    guard zip(own, own.dropFirst()).contains(where: { $0.key > $1.key }) else { return }
    let ends = own.dropFirst().map(\.start) + [text.bytes.count]
    text.arrange(
      zip(own, ends).sorted { $0.0.key < $1.0.key }.map { field, end in field.start..<end }, from: object.start)
  }

  // MARK: Fields and elements

  func openObject() { frames[frames.count - 1].kind = .object }

  func openArray() { frames[frames.count - 1].kind = .array }

  /// Writes what stands before the value of a field. Returns whether the value is wanted.
  func beginField(_ key: String) -> Bool {
    if sink != nil, frames.count <= Self.orderedLevels {
      switch pass {
      case .none:
        fields.append((key, 0))
        return false
      case .only(let wanted): if key != wanted { return false }
      }
    } else {
      fields.append((key, text.bytes.count))
    }
    begin("{")
    text.key(key)
    return true
  }

  /// Writes what stands before an element. Nothing that is written needs to be put in order around an array so far out.
  func beginElement() throws {
    if sink != nil, text.bytes.count >= Self.pieceSize, frames.count <= Self.orderedLevels + 1 { try flush() }
    begin("[")
  }

  private func begin(_ open: Unicode.Scalar) {
    let place = frames.count - 1
    text.begin(isFirst: frames[place].count == 0, frames.count, open)
    frames[place].count += 1
  }

  // MARK: Texts and numbers

  func writeNull() { text.bytes += "null".utf8 }

  func write(_ truth: Bool) { text.bytes += (truth ? "true" : "false").utf8 }

  func write(_ number: some FixedWidthInteger) { text.bytes += "\(number)".utf8 }

  /// - Throws: `EncodingError` for what is no number.
  func write(_ number: Double) throws {
    guard number.isFinite else {
      throw EncodingError.invalidValue(number, .init(codingPath: [], debugDescription: "JSON has no such number."))
    }
    let digits = number.description
    text.bytes += digits.hasSuffix(".0") ? digits.utf8.dropLast(2) : digits.utf8[...]
  }

  func write(_ string: String) { text.string(string) }
}

/// Where a value encodes itself: the innermost value that a writer is at.
private struct JSONNode: Encoder {
  let writer: JSONWriter
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    writer.openObject()
    return KeyedEncodingContainer(JSONFields(writer: writer))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    writer.openArray()
    return JSONElements(writer: writer)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { JSONSingle(writer: writer) }
}

private struct JSONFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: JSONWriter
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { if writer.beginField(key.stringValue) { writer.writeNull() } }
  func encode(_ value: String, forKey key: Key) { if writer.beginField(key.stringValue) { writer.write(value) } }
  func encode(_ value: Bool, forKey key: Key) { if writer.beginField(key.stringValue) { writer.write(value) } }
  func encode(_ value: Int, forKey key: Key) { if writer.beginField(key.stringValue) { writer.write(value) } }
  func encode(_ value: some Encodable, forKey key: Key) throws {
    if writer.beginField(key.stringValue) { try writer.encode(value) }
  }

  func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
    preconditionFailure("Nothing that is written opens a container in another.")
  }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    preconditionFailure("Nothing that is written opens a container in another.")
  }
  func superEncoder() -> any Encoder { JSONNode(writer: writer) }
  func superEncoder(forKey key: Key) -> any Encoder { JSONNode(writer: writer) }
}

private struct JSONElements: UnkeyedEncodingContainer {
  let writer: JSONWriter
  var codingPath: [any CodingKey] { [] }
  var count: Int { 0 }

  func encodeNil() throws {
    try writer.beginElement()
    writer.writeNull()
  }

  func encode(_ value: String) throws {
    try writer.beginElement()
    writer.write(value)
  }

  func encode(_ value: some Encodable) throws {
    try writer.beginElement()
    try writer.encode(value)
  }

  func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    preconditionFailure("Nothing that is written opens a container in another.")
  }
  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    preconditionFailure("Nothing that is written opens a container in another.")
  }
  func superEncoder() -> any Encoder { JSONNode(writer: writer) }
}

private struct JSONSingle: SingleValueEncodingContainer {
  let writer: JSONWriter
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { writer.writeNull() }
  func encode(_ value: String) { writer.write(value) }
  func encode(_ value: Bool) { writer.write(value) }
  func encode(_ value: Double) throws { try writer.write(value) }
  func encode(_ value: some FixedWidthInteger & Encodable) { writer.write(value) }
  func encode(_ value: some Encodable) throws { try writer.encode(value) }
}
