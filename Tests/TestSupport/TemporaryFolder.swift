import Foundation

/// A folder that is removed with this value.
public final class TemporaryFolder: Sendable {
  public let path: String

  /// A new empty folder.
  public init() {
    // Thousands of files are written fastest in memory.
    let memory = "/dev/shm/"
    path =
      (FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory())
      + "palermo-test-\(UUID().uuidString)"
    try! FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in it.
  public func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  ///
  /// - Returns: Its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try text.write(toFile: path(name), atomically: false, encoding: .utf8)
    return path(name)
  }
}
