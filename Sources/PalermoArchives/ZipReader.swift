/// Reads the records of a zip archive, those of zip64 among them, by their places.
struct ZipReader {
  /// What the central directory says of a file.
  struct Header {
    let name: String
    let method: Int
    let checksum: UInt32
    let compressed: Int
    let size: Int
    let isEncrypted: Bool
    let isLink: Bool
    let local: Int
    let next: Int
  }

  /// What stands at the end: how many files there are, and where the directory of them begins and ends.
  struct End {
    let count: Int
    let directory: Int
    let size: Int
    let end: Int
  }

  let bytes: [UInt8]

  /// What a number of four bytes or of two says when its true value stands in a field of zip64.
  private static let elsewhere = (long: 0xFFFF_FFFF, short: 0xFFFF)

  private func number(_ place: Int, _ count: Int) throws(ZipArchive.Refusal) -> Int {
    guard place >= 0, place <= bytes.count - count else { throw .damaged }
    var value = 0
    for index in (place..<place + count).reversed() { value = value << 8 | Int(bytes[index]) }
    guard value >= 0 else { throw .damaged }
    return value
  }

  /// The end of the central directory. Blanks that a mailer has put behind it do not count.
  func end() throws(ZipArchive.Refusal) -> End {
    let blanks = bytes.reversed().prefix(1_024).prefix { $0 == 0x20 || (0x09...0x0D).contains($0) }.count
    var place = bytes.count - 22
    let last = max(0, place - 65_535 - blanks)
    while place >= last {
      if try number(place, 4) == 0x0605_4B50 {
        let rest = try bytes.count - place - 22 - number(place + 20, 2)
        if (0...blanks).contains(rest) { return try end(at: place) }
      }
      place -= 1
    }
    throw .damaged
  }

  private func end(at place: Int) throws(ZipArchive.Refusal) -> End {
    let end = End(
      count: try number(place + 10, 2), directory: try number(place + 16, 4), size: try number(place + 12, 4),
      end: place)
    if end.count == Self.elsewhere.short || end.directory == Self.elsewhere.long || end.size == Self.elsewhere.long {
      return try largeEnd(before: place)
    }
    guard try number(place + 4, 2) == 0, try number(place + 8, 2) == end.count, end.directory <= place else {
      throw .damaged
    }
    return end
  }

  /// The end by the record of zip64, which stands before the locator that stands before the usual one.
  private func largeEnd(before place: Int) throws(ZipArchive.Refusal) -> End {
    let record = place - 20 - 56
    guard try number(place - 20, 4) == 0x0706_4B50, try number(record, 4) == 0x0606_4B50 else { throw .damaged }
    let end = End(
      count: try number(record + 32, 8), directory: try number(record + 48, 8), size: try number(record + 40, 8),
      end: record)
    guard try number(record + 16, 4) == 0, try number(record + 24, 8) == end.count, end.directory <= record else {
      throw .damaged
    }
    return end
  }

  /// What the central directory says of the file whose header stands at a place.
  func header(at place: Int) throws(ZipArchive.Refusal) -> Header {
    guard try number(place, 4) == 0x0201_4B50 else { throw .damaged }
    let flags = try number(place + 8, 2)
    let (nameLength, extra, comment) =
      (try number(place + 28, 2), try number(place + 30, 2), try number(place + 32, 2))
    let start = place + 46
    guard start + nameLength + extra + comment <= bytes.count else { throw .damaged }
    let isUnix = try number(place + 4, 2) >> 8 == 3
    let mode = try number(place + 38, 4) >> 16
    var sizes = [try number(place + 24, 4), try number(place + 20, 4), try number(place + 42, 4)]
    if sizes.contains(Self.elsewhere.long) {
      try fill(&sizes, from: start + nameLength, upTo: start + nameLength + extra)
    }
    return Header(
      name: ZipArchive.name(bytes[start..<start + nameLength]), method: try number(place + 10, 2),
      checksum: UInt32(try number(place + 16, 4)), compressed: sizes[1], size: sizes[0], isEncrypted: flags & 0x41 != 0,
      isLink: isUnix && mode & 0xF000 == 0xA000, local: sizes[2], next: start + nameLength + extra + comment)
  }

  /// Takes what stands in the field of zip64 for the numbers that say so, in their order.
  private func fill(_ sizes: inout [Int], from start: Int, upTo end: Int) throws(ZipArchive.Refusal) {
    var field = start
    while field + 4 <= end, try number(field, 2) != 1 { field += 4 + (try number(field + 2, 2)) }
    var place = field + 4
    for index in sizes.indices where sizes[index] == Self.elsewhere.long {
      guard place + 8 <= end else { throw .damaged }
      sizes[index] = try number(place, 8)
      place += 8
    }
  }

  /// The bytes of a file, inflated.
  func contents(of header: Header) throws(ZipArchive.Refusal) -> [UInt8] {
    guard try number(header.local, 4) == 0x0403_4B50 else { throw .damaged }
    let start = try header.local + 30 + number(header.local + 26, 2) + number(header.local + 28, 2)
    guard start <= bytes.count, header.compressed <= bytes.count - start else { throw .damaged }
    let packed = Array(bytes[start..<start + header.compressed])
    let contents: [UInt8]
    switch header.method {
    case 0:
      guard header.compressed == header.size else { throw .damaged }
      contents = packed
    case 8:
      guard let inflated = ZipArchive.inflated(packed, size: header.size) else {
        throw .damagedFile(header.name)
      }
      contents = inflated
    default: throw .unknownMethod
    }
    guard ZipArchive.checksum(of: contents) == header.checksum else { throw .damagedFile(header.name) }
    return contents
  }
}
