package import PalermoModel

extension Finding {
  /// What is said of a file that is none of ours by its beginning. Returns nil for a file to be read.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - path: Its path as the user named it.
  package static func foreign(_ kind: ContentKind, path: String) -> Finding? {
    kind.advice(for: path).map { advice in
      Finding(.foreignFile, file: path, at: .start, Texts.ForeignFile.arguments(kind: kind.name, advice: advice))
    }
  }
}
