extension ZipArchive {
  /// The bytes of an archive of files, uncompressed and without dates: the same files give the same bytes.
  ///
  /// - Parameter files: The files in order, with names in ASCII; together less than 4 GB.
  /// - Complexity: O(*n*) in the bytes.
  public static func bytes(of files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let header = commonHeader(of: file)
      directory += number(0x0201_4B50, 4) + number(20, 2) + header + number(0, 10)
      directory += number(bytes.count, 4) + Array(file.name.utf8)
      bytes += number(0x0403_4B50, 4) + header + Array(file.name.utf8) + file.bytes
    }
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
      + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
    return bytes + directory + end
  }

  /// What stands of a file before it and in the directory: version, flags, method, 1 January 1980, checksum, sizes, and
  /// the lengths of its name and of nothing else.
  private static func commonHeader(of file: (name: String, bytes: [UInt8])) -> [UInt8] {
    number(20, 2) + number(0, 4) + number(0x0021_0000, 4) + number(Int(checksum(of: file.bytes)), 4)
      + number(file.bytes.count, 4) + number(file.bytes.count, 4) + number(file.name.utf8.count, 2) + number(0, 2)
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
