internal import CXML

extension cxml_attribute {
  /// The bytes of the value, after references are replaced.
  ///
  /// libxml2 leaves an ampersand in an attribute as `&#38;`, for a second reading that would replace entities. None
  /// comes here, and no other ampersand can stand in a value.
  func withValue<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let bytes = UnsafeRawBufferPointer(start: value, count: value_length)
    guard bytes.contains(UInt8(ascii: "&")) else { return body(bytes) }
    let reference = Array("&#38;".utf8)
    var replaced: [UInt8] = []
    replaced.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      replaced.append(bytes[index])
      index += bytes[index...].starts(with: reference) ? reference.count : 1
    }
    return replaced.withUnsafeBytes(body)
  }
}
