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
/// Offsets that are asked for in ascending order cost O(*n*) in all; a step back or to where it has been costs no more
/// than the stride.
public struct PositionFinder {
  private struct Place {
    var offset = 0
    var line = 1
    var column = 1
  }

  /// Bytes from one place that is kept to the next.
  private static let stride = 1 << 12

  private let bytes: ArraySlice<UInt8>
  private var place = Place()
  /// A place in every stride that was passed, in order.
  private var kept: [Place] = []

  /// A finder that starts at the first byte.
  public init(_ source: SourceText) {
    bytes = source.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place.offset = 3 }
    kept = [place]
  }

  /// Line and column of a byte, from 1; columns count Unicode scalars. A line ends with LF, CR LF or CR.
  public mutating func position(at target: Int) -> (line: Int, column: Int) {
    if target < place.offset || place.offset < kept[kept.count - 1].offset { place = lastKept(before: target) }
    let end = min(target, bytes.count)
    while place.offset < end {
      let next = min(end, kept[kept.count - 1].offset + Self.stride)
      move(to: next > place.offset ? next : end)
      if place.offset >= kept[kept.count - 1].offset + Self.stride { kept.append(place) }
    }
    return (place.line, place.column)
  }

  private mutating func move(to end: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var (offset, line, column) = (place.offset, place.line, place.column)
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
      place = Place(offset: offset, line: line, column: column)
    }
  }

  /// The last place kept that is not behind an offset, or the first one.
  private func lastKept(before target: Int) -> Place {
    var (low, high) = (0, kept.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if kept[middle].offset <= target { low = middle } else { high = middle }
    }
    return kept[low]
  }
}
