internal import CZlib

/// The files in a zip archive, read within limits and without writing anything.
///
/// Only the central directory is believed, and only stored and deflated files are read. Names are texts and never
/// paths.
public struct ZipArchive: Sendable {
  /// One file in it.
  public struct File: Sendable {
    /// Its name in the archive.
    public let name: String
    /// Its bytes, inflated.
    public let bytes: [UInt8]
  }

  /// Why an archive is refused. `tooDense` is one whose files are over ``ratio`` times as large as it is, `link` one
  /// that holds a symbolic link, `unknownMethod` one whose files are compressed in a way that is not read.
  public enum Refusal: Error, Hashable, Sendable {
    case damaged, encrypted, link, tooManyFiles, tooLarge, tooDense, unknownMethod
    /// The bytes of one file are not those that the archive was made of. Its name is text from outside.
    case damagedFile(String)
  }

  /// The most files in one archive.
  public static let files = 1_000
  /// The most bytes of all files together.
  public static let bytes = 64 << 20
  /// How many times as large as the archive all files together may be.
  public static let ratio = 100

  /// The files, in the order of the central directory, without directories.
  public let files: [File]

  /// Reads an archive.
  ///
  /// - Throws: ``Refusal`` for an archive that is damaged, beyond the limits, or of a kind that is not read.
  /// - Complexity: O(*n*) in the bytes of the archive and of the files.
  public init(_ archive: [UInt8]) throws(Refusal) {
    let reader = Reader(bytes: archive)
    let end = try reader.endOfCentralDirectory()
    guard end.count <= Self.files else { throw .tooManyFiles }
    var place = end.offset
    var files: [File] = []
    var rest = min(Self.bytes, Self.ratio * archive.count)
    var compressed = 0
    for _ in 0..<end.count {
      let header = try reader.header(at: place)
      place = header.next
      if header.isEncrypted { throw .encrypted }
      if header.isLink { throw .link }
      if header.name.hasSuffix("/") && header.size == 0 { continue }
      compressed += header.compressed
      // Files that overlap are how a small archive becomes a huge one.
      guard compressed <= archive.count else { throw .damaged }
      guard header.size <= rest else {
        throw header.size > Self.bytes ? .tooLarge : rest < Self.bytes ? .tooDense : .tooLarge
      }
      let bytes = try reader.contents(of: header)
      rest -= bytes.count
      files.append(File(name: header.name, bytes: bytes))
    }
    self.files = files
  }

  private struct Header {
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

  private struct Reader {
    let bytes: [UInt8]

    func number(_ place: Int, _ count: Int) throws(Refusal) -> Int {
      guard place >= 0, place + count <= bytes.count else { throw .damaged }
      var value = 0
      for index in (place..<place + count).reversed() { value = value << 8 | Int(bytes[index]) }
      return value
    }

    func endOfCentralDirectory() throws(Refusal) -> (count: Int, offset: Int) {
      guard bytes.count >= 22 else { throw .damaged }
      var place = bytes.count - 22
      let last = max(0, bytes.count - 22 - 65_535)
      while place >= last {
        if try number(place, 4) == 0x0605_4B50, try number(place + 20, 2) == bytes.count - place - 22 {
          let count = try number(place + 10, 2)
          guard try number(place + 4, 2) == 0, try number(place + 8, 2) == count else { throw .damaged }
          let offset = try number(place + 16, 4)
          guard offset <= place else { throw .damaged }
          return (count, offset)
        }
        place -= 1
      }
      throw .damaged
    }

    func header(at place: Int) throws(Refusal) -> Header {
      guard try number(place, 4) == 0x0201_4B50 else { throw .damaged }
      let flags = try number(place + 8, 2)
      let (nameLength, extra, comment) =
        (try number(place + 28, 2), try number(place + 30, 2), try number(place + 32, 2))
      let start = place + 46
      guard start + nameLength + extra + comment <= bytes.count else { throw .damaged }
      let isUnix = try number(place + 4, 2) >> 8 == 3
      let mode = try number(place + 38, 4) >> 16
      return Header(
        name: ZipArchive.text(bytes[start..<start + nameLength]), method: try number(place + 10, 2),
        checksum: UInt32(try number(place + 16, 4)), compressed: try number(place + 20, 4),
        size: try number(place + 24, 4), isEncrypted: flags & 0x41 != 0, isLink: isUnix && mode & 0xF000 == 0xA000,
        local: try number(place + 42, 4), next: start + nameLength + extra + comment)
    }

    func contents(of header: Header) throws(Refusal) -> [UInt8] {
      guard try number(header.local, 4) == 0x0403_4B50 else { throw .damaged }
      let start = try header.local + 30 + number(header.local + 26, 2) + number(header.local + 28, 2)
      guard start + header.compressed <= bytes.count else { throw .damaged }
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

  /// A name in UTF-8, or what is left of it.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : "\u{FFFD}" }))
  }

  static func checksum(of bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: bytes.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) })
  }

  /// Inflates bytes to exactly this size. Returns nil if they make more or fewer bytes, or are damaged.
  private static func inflated(_ packed: [UInt8], size: Int) -> [UInt8]? {
    var stream = z_stream()
    guard czlib_begin_inflating(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var packed = packed
    var isWhole = false
    // One byte more, so that what goes on beyond the size that is stated shows.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
      packed.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(size + 1)
        isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END
        count = Int(stream.total_out)
      }
    }
    return isWhole && bytes.count == size ? bytes : nil
  }
}
