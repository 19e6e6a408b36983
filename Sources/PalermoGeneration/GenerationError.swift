/// An error in the source of generated files.
public struct GenerationError: Error, CustomStringConvertible {
  /// The file and what is wrong with it, in a sentence.
  public let description: String

  /// An error about a file, by its path from the top of the repository.
  public init(_ path: String, _ problem: String) {
    description = "\(path): \(problem)"
  }
}
