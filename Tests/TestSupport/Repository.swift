import Foundation

/// The files of the project, seen from the tests.
public enum Repository {
  /// The path of its root, without a slash at the end.
  public static let root: String = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The text of a file by its path from the root; a missing file ends the test run.
  public static func text(_ path: String) -> String {
    try! String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
  }
}
