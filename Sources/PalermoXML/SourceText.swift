/// The bytes of a file, and the places in them.
///
/// A place is only computed when it is asked for, so a clean file costs nothing.
public final class SourceText: Sendable {
  /// The bytes as read, followed by a zero byte for the parser.
  private let terminated: [UInt8]

  /// A text from its bytes, which are copied once.
  public init(_ bytes: some Collection<UInt8>) {
    var terminated = [UInt8]()
    terminated.reserveCapacity(bytes.count + 1)
    terminated.append(contentsOf: bytes)
    terminated.append(0)
    self.terminated = terminated
  }

  /// A text from its characters.
  public convenience init(_ text: String) {
    self.init(text.utf8)
  }

  /// The bytes of the file.
  public var bytes: ArraySlice<UInt8> { terminated.dropLast() }

  func withTerminatedBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    terminated.withUnsafeBufferPointer(body)
  }
}

/// Translates offsets into lines and columns.
///
/// Offsets that are asked for in ascending order cost O(*n*) in all; a step back starts again from the first byte.
public struct PositionFinder {
  private let bytes: ArraySlice<UInt8>
  private var offset = 0
  private var line = 1
  private var column = 1

  /// A finder that starts at the first byte.
  public init(_ source: SourceText) {
    bytes = source.bytes
    skipByteOrderMark()
  }

  /// Line and column of a byte, from 1; columns count Unicode scalars. A line ends with LF, CR LF or CR.
  public mutating func position(at target: Int) -> (line: Int, column: Int) {
    if target < offset {
      (offset, line, column) = (0, 1, 1)
      skipByteOrderMark()
    }
    let end = min(target, bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      while offset < end {
        let byte = bytes[offset]
        offset += 1
        if byte > 0x0D {
          // All but what continues a character.
          column += byte & 0xC0 == 0x80 ? 0 : 1
        } else if byte == 0x0A || (byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A)) {
          line += 1
          column = 1
        } else if byte != 0x0D {
          column += 1
        }
      }
    }
    return (line, column)
  }

  private mutating func skipByteOrderMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }
}
