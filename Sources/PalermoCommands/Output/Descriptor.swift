#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Operations on open file descriptors.
enum Descriptor {
  /// Opens what stands for a standard stream that is closed: else the next file would take its number, and messages would
  /// be written into that file. Nothing can be written there, as before.
  static func keepStandardStreams() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 { _ = open("/dev/null", O_RDONLY) }
  }

  /// Writes bytes to their end.
  ///
  /// - Returns: The number of the error when that was not possible.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32? {
    var rest = bytes
    while !rest.isEmpty {
      #if canImport(Glibc)
        let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
      #else
        let written = Darwin.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return errno }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
    return nil
  }

  /// Waits until what was written is on the disk. What has no disk behind it has nothing to wait for.
  ///
  /// - Returns: The number of the error when that was not possible.
  static func flush(_ descriptor: Int32) -> Int32? {
    while fsync(descriptor) != 0 {
      if errno == EINTR { continue }
      return [EINVAL, ENOSYS, EROFS, ENOTSUP].contains(errno) ? nil : errno
    }
    return nil
  }
}
