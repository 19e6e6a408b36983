import PalermoModel

extension Rule {
  static let truncatedFile = Rule(
    id: "truncated-file",
    category: .wellFormedness,
    severity: .error,
    texts: Texts.TruncatedFile.texts,
    references: ["XML 1.0, section 2.1"])
}
