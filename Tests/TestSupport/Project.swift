import FoundationEssentials

/// The files of the project, for tests.
public enum Project {
  /// The path of the repository's root, without a slash at its end.
  public static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// Whether the files that tests compare with are to be written anew. A test that writes fails.
  public static let isRecording = ProcessInfo.processInfo.environment["PALERMO_RECORD"] == "1"

  /// Whether there is time to try everything, as .ci/nightly has it.
  public static let isNightly = ProcessInfo.processInfo.environment["PALERMO_NIGHTLY"] == "1"

  /// The absolute path of a file of the project.
  public static func path(_ relative: String) -> String { "\(root)/\(relative)" }

  /// A text file of the project; nil when there is none.
  public static func text(_ relative: String) -> String? {
    FileManager.default.contents(atPath: path(relative)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names in a directory of the project, in order.
  public static func names(in relative: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(relative))) ?? []).sorted()
  }

  /// Writes a text file of the project, with the directories above it.
  public static func write(_ text: String, to relative: String) throws {
    let path = path(relative)
    let directory = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
      throw CocoaError(.fileWriteUnknown)
    }
  }
}
