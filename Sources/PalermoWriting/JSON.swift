import FoundationEssentials

/// Encodes a value as JSON with sorted keys and a line break at the end, so that the same value gives the same bytes.
///
/// - Throws: `EncodingError` if a value cannot be encoded.
package func encodedJSON(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
}

/// Encodes a value as JSON in one line, with sorted keys and a line break at the end.
///
/// - Throws: `EncodingError` if a value cannot be encoded.
package func encodedJSONLine(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
}
