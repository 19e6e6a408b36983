import Foundation

extension Repository {
  /// The paths at which what is committed differs from what the generators write: changed, missing or left over.
  ///
  /// - Throws: ``GenerationError`` for a source that cannot be used.
  public func staleFiles(_ generators: [Generator] = Generator.all) throws -> [String] {
    try changes(generators).map(\.path).sorted()
  }

  /// Brings every generated file up to date.
  ///
  /// - Returns: The paths of the files that were written or removed.
  /// - Throws: ``GenerationError`` for a source that cannot be used; what the system throws for a file that cannot be
  ///   written.
  public func generate(_ generators: [Generator] = Generator.all) throws -> [String] {
    try changes(generators).map { change in
      let url = root.appending(path: change.path)
      if let text = change.text {
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      } else {
        try FileManager.default.removeItem(at: url)
      }
      return change.path
    }
  }

  /// The new text of each file to be changed, or nil for a file to be removed.
  private func changes(_ generators: [Generator]) throws -> [(path: String, text: String?)] {
    try generators.flatMap { generator -> [(path: String, text: String?)] in
      let files = try generator.files(self)
      let paths = Set(files.map(\.path))
      let leftOver = generator.folders.flatMap { self.files(in: $0) }.filter { !paths.contains($0) }
      return files.filter { text(of: $0.path) != $0.text }.map { ($0.path, $0.text) } + leftOver.map { ($0, nil) }
    }
  }
}
