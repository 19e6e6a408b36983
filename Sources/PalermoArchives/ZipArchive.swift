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

  /// Why an archive is refused. `empty` is one without files, `tooDense` is one whose files are over ``ratio`` times as large as it is, `link` one
  /// that holds a symbolic link, `unknownMethod` one whose files are compressed in a way that is not read.
  public enum Refusal: Error, Hashable, Sendable {
    case damaged, empty, encrypted, link, tooManyFiles, tooLarge, tooDense, unknownMethod
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
    let reader = ZipReader(bytes: archive)
    let end = try reader.end()
    guard end.count <= Self.files else { throw .tooManyFiles }
    var place = end.directory
    var files: [File] = []
    var rest = min(Self.bytes, Self.ratio * archive.count)
    var compressed = 0
    for _ in 0..<end.count {
      let header = try reader.header(at: place)
      place = header.next
      if header.isEncrypted { throw .encrypted }
      if header.isLink { throw .link }
      if header.name.hasSuffix("/") && header.size == 0 { continue }
      // Files that overlap are how a small archive becomes a huge one.
      guard header.compressed <= archive.count - compressed else { throw .damaged }
      compressed += header.compressed
      guard header.size <= rest else {
        throw header.size > Self.bytes ? .tooLarge : rest < Self.bytes ? .tooDense : .tooLarge
      }
      let bytes = try reader.contents(of: header)
      rest -= bytes.count
      files.append(File(name: header.name, bytes: bytes))
    }
    guard !files.isEmpty else { throw .empty }
    self.files = files
  }

  /// The names in the central directory, of an archive or of what is left of its beginning and its end. Empty if there
  /// is no directory.
  ///
  /// - Complexity: O(*n*) in the bytes of the directory.
  public static func names(in archive: [UInt8]) -> [String] {
    let reader = ZipReader(bytes: archive)
    var names: [String] = []
    do throws(Refusal) {
      let end = try reader.end()
      // Counted from the end, the place is right even where the middle is missing.
      var place = end.end - end.size
      for _ in 0..<min(end.count, files) {
        let header = try reader.header(at: place)
        names.append(header.name)
        place = header.next
      }
    } catch {
      return names
    }
    return names
  }

  static func checksum(of bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: bytes.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) })
  }

  /// Inflates bytes to exactly this size. Returns nil if they make more or fewer bytes, or are damaged.
  static func inflated(_ packed: [UInt8], size: Int) -> [UInt8]? {
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
