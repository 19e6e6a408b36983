#if canImport(Glibc)
  package import Glibc
#elseif canImport(Darwin)
  package import Darwin
#endif

/// What tells one file of a machine from another, whatever its name.
package struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  /// The file that the system told something about.
  package init(_ information: stat) {
    (device, number) = (UInt64(truncatingIfNeeded: information.st_dev), UInt64(information.st_ino))
  }

  /// The file that a path leads to. Returns nil if there is none.
  package init?(at path: String) {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    self.init(information)
  }
}
