import Foundation

extension Project {
  /// The paths from the root of all files with an extension below a folder, in order.
  public static func files(in folder: String, extension wanted: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix("." + wanted) }.map { "\(folder)/\($0)" }.sorted()
  }

  /// The bytes of a file by its path from the root.
  public static func bytes(_ path: String) -> [UInt8] {
    Array(try! Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)")))
  }
}
