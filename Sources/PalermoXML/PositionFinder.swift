/// Translates offsets into lines and columns.
///
/// Offsets that are asked for in ascending order cost O(*n*) in all; going back to a place that was passed costs no
/// more than one stride of 4,096 bytes.
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
      let passed = UnsafeBufferPointer(rebasing: bytes[place.offset..<end])
      // Where no line ends with CR, what remains is to look for LF.
      if passed.next(0x0D, from: 0) == passed.count {
        pass(passed)
      } else {
        passReturns(in: passed, beforeLineFeed: end < bytes.count && bytes[end] == 0x0A)
      }
      place.offset = end
    }
  }

  private mutating func pass(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while true {
      let end = bytes.next(0x0A, from: start)
      guard end < bytes.count else { break }
      start = end + 1
      place.line += 1
      place.column = 1
    }
    place.column += UnsafeBufferPointer(rebasing: bytes[start...]).characterCount
  }

  private mutating func passReturns(in bytes: UnsafeBufferPointer<UInt8>, beforeLineFeed: Bool) {
    for (index, byte) in bytes.enumerated() {
      let isBeforeLineFeed = index + 1 < bytes.count ? bytes[index + 1] == 0x0A : beforeLineFeed
      if byte == 0x0A || (byte == 0x0D && !isBeforeLineFeed) {
        place.line += 1
        place.column = 1
      } else if byte != 0x0D, !Self.continuesCharacter(byte) {
        place.column += 1
      }
    }
  }

  private static func continuesCharacter(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

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
