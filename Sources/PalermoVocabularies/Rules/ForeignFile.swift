public import PalermoModel

extension Rule {
  /// A file is none of ours, by its content: a document, a page, an archive.
  public static let foreignFile = Rule(
    id: "foreign-file",
    category: .wellFormedness,
    severity: .error,
    texts: Texts.ForeignFile.texts)
}
