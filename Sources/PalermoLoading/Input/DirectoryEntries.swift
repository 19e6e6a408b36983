#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lists directories. Names are bytes: not every system holds them to an encoding.
public enum DirectoryEntries {
  /// The names in a directory but `.` and `..`, in no order.
  ///
  /// - Parameter descriptor: The open directory, which stays open.
  /// - Returns: Nil if it cannot be read; the reason is in `errno`.
  public static func names(of descriptor: Int32) -> [[UInt8]]? {
    let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { return nil }
    guard let directory = fdopendir(own) else {
      close(own)
      return nil
    }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else { return errno == 0 ? names : nil }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E] && name != [0x2E, 0x2E] { names.append(name) }
    }
  }
}
