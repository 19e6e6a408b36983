import ArgumentParser
import PalermoLoading
import PalermoModel

/// What a file is to hold.
enum FileContents: Sendable {
  case text(String)
  case bytes([UInt8])

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch self {
    case .text(var text): text.withUTF8(body)
    case .bytes(let bytes): bytes.withUnsafeBufferPointer(body)
    }
  }
}
