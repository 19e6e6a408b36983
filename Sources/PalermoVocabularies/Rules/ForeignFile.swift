public import PalermoModel

extension Rule {
  /// The file is not one of the toolkit's by its content: a document, a page, an archive.
  public static let foreignFile = Rule(
    id: "foreign-file",
    category: .wellFormedness,
    severity: .error,
    texts: Texts.ForeignFile.texts)
}
