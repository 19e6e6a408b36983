#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The contents of a file to be written.
enum FileContents {
  case text(String)
  case bytes([UInt8])
  /// What is made while it is written: it hands on one piece after the other, and throws what the writing throws.
  case pieces((_ write: (UnsafeRawBufferPointer) throws -> Void) throws -> Void)

  private struct Failure: Error {
    let code: Int32
  }

  /// Writes the contents to their end.
  ///
  /// - Returns: The number of the error when that was not possible; `EINVAL` when a piece could not be made.
  func write(to descriptor: Int32) -> Int32? {
    switch self {
    case .text(var text): text.withUTF8 { Descriptor.write(UnsafeRawBufferPointer($0), to: descriptor) }
    case .bytes(let bytes): bytes.withUnsafeBytes { Descriptor.write($0, to: descriptor) }
    case .pieces(let make): Self.write(make, to: descriptor)
    }
  }

  private static func write(
    _ make: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void, to descriptor: Int32
  ) -> Int32? {
    do {
      try make { piece in
        if let code = Descriptor.write(piece, to: descriptor) { throw Failure(code: code) }
      }
      return nil
    } catch let failure as Failure {
      return failure.code
    } catch {
      return EINVAL
    }
  }
}
