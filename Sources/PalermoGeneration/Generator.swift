/// Derives source files from data of this repository.
///
/// Each generator lives in a folder of its own. A new one joins the list ``all``.
public struct Generator: Sendable {
  /// What it is called in messages.
  public let name: String
  /// The folders, from the top of the repository, in which every file is its own: a file there that it no longer
  /// writes is removed.
  public let folders: [String]
  /// Reads the repository and returns the files, ready to be compared or written. Throws a ``GenerationError`` for a
  /// source that cannot be used.
  public let files: @Sendable (Repository) throws -> [GeneratedFile]

  /// A generator from its parts.
  ///
  /// - Parameters:
  ///   - name: What it is called in messages.
  ///   - folders: The folders that hold nothing but its files.
  ///   - files: Makes the files. It throws a ``GenerationError`` for a source that cannot be used.
  public init(
    name: String, folders: [String] = [], files: @escaping @Sendable (Repository) throws -> [GeneratedFile]
  ) {
    (self.name, self.folders, self.files) = (name, folders, files)
  }
}

extension Generator {
  /// Every generator, in the order in which they run.
  public static let all: [Generator] = [languages, texts, .resources, .vocabularies, .descriptions]
}
