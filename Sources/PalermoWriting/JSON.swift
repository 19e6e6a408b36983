/// Encodes a value as JSON with sorted keys and a line break at the end, so that the same value gives the same bytes.
///
/// - Throws: `EncodingError` if a value cannot be encoded.
/// - Complexity: O(*n* · *d*) in the bytes for a depth *d*.
package func encodedJSON(_ value: some Encodable) throws -> String {
  String(decoding: try JSONWriter.bytes(of: value), as: UTF8.self)
}

/// Encodes a value as JSON in one line, with sorted keys and a line break at the end.
///
/// - Throws: `EncodingError` if a value cannot be encoded.
/// - Complexity: O(*n* · *d*) in the bytes for a depth *d*.
package func encodedJSONLine(_ value: some Encodable) throws -> String {
  String(decoding: try JSONWriter.bytes(ofLines: CollectionOfOne(value)), as: UTF8.self)
}

/// Encodes values as JSON lines: each in one line, as ``encodedJSONLine(_:)`` does.
///
/// - Throws: `EncodingError` if a value cannot be encoded.
package func encodedJSONLines(_ values: some Sequence<some Encodable>) throws -> String {
  String(decoding: try JSONWriter.bytes(ofLines: values), as: UTF8.self)
}

/// Encodes a value as ``encodedJSON(_:)`` does, and hands on the bytes in pieces as they are made.
///
/// Of the outermost objects the fields are asked for one at a time, in the order of their keys, so that nothing is kept
/// but the element that is being written.
///
/// - Parameters:
///   - value: What is encoded. It encodes the same each time that it is asked.
///   - write: Takes a piece of the text.
/// - Throws: `EncodingError` if a value cannot be encoded; what `write` throws.
package func encodeJSON(
  _ value: some Encodable, to write: (UnsafeRawBufferPointer) throws -> Void
) throws {
  try withoutActuallyEscaping(write) { try JSONWriter.write(value, to: $0) }
}
