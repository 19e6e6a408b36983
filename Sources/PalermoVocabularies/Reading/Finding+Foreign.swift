package import PalermoModel
package import PalermoXML

extension Finding {
  /// What is said of a file that is none of ours by its beginning. Returns nil for a file to be read.
  ///
  /// - Parameters:
  ///   - source: Its bytes.
  ///   - path: Its path as the user named it.
  package static func foreign(_ source: SourceText, path: String) -> Finding? {
    let kind = ContentKind(of: source.bytes)
    return kind.advice(for: path).map { advice in
      Finding(.foreignFile, file: path, at: .start, Texts.ForeignFile.arguments(kind: kind.name, advice: advice))
    }
  }
}
