public import Foundation
public import PalermoXML

/// The files of this repository, by their paths from its top.
public struct Repository: Sendable {
  /// The top folder of the repository, against which all paths are read.
  public let root: URL

  /// The repository whose top is this folder.
  public init(root: URL) {
    self.root = root
  }

  /// The text of a file. Returns nil if there is none.
  public func text(of path: String) -> String? {
    (try? Data(contentsOf: root.appending(path: path))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The paths of the files directly in a folder, in order.
  ///
  /// - Parameters:
  ///   - folder: The folder, from the top of the repository.
  ///   - suffix: How the name ends, such as `.xsd`.
  public func files(in folder: String, endingWith suffix: String = "") -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    return names.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") && !isFolder("\(folder)/\($0)") }.sorted()
      .map { "\(folder)/\($0)" }
  }

  /// The paths of the folders directly in a folder, in order.
  public func folders(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    return names.map { "\(folder)/\($0)" }.filter(isFolder).sorted()
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Reads an XML file whole, with its comments.
  ///
  /// - Throws: ``GenerationError`` if there is no such file, or it is not well-formed.
  public func document(at path: String) throws -> XMLDocument {
    guard let text = text(of: path) else { throw GenerationError(path, "cannot be read") }
    guard let document = XMLDocument(SourceText(Array(text.utf8))) else {
      throw GenerationError(path, "is not well-formed XML")
    }
    return document
  }
}
