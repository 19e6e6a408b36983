import PalermoModel

extension Rule {
  static let emptyFile = Rule(
    id: "empty-file",
    category: .wellFormedness,
    severity: .error,
    texts: Texts.EmptyFile.texts,
    references: ["XML 1.0, section 2.1"])
}
