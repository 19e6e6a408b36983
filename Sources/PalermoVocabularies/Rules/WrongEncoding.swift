public import PalermoModel

extension Rule {
  /// The file is not in UTF-8.
  public static let wrongEncoding = Rule(
    id: "wrong-encoding",
    category: .wellFormedness,
    severity: .error,
    texts: Texts.WrongEncoding.texts,
    references: ["XML 1.0, section 4.3.3"])
}
