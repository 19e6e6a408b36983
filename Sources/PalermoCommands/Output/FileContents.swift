/// What a file is to hold.
enum FileContents: Sendable {
  case text(String)
  case bytes([UInt8])

  /// Hands over the bytes, which are borrowed for the call.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    switch self {
    case .text(var text): text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
    case .bytes(let bytes): bytes.withUnsafeBytes(body)
    }
  }
}
