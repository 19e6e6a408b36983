import PalermoModel

extension Rule {
  static let doctypeRefused = Rule(
    id: "doctype-refused",
    category: .wellFormedness,
    severity: .error,
    texts: Texts.DoctypeRefused.texts,
    references: ["XML 1.0, section 2.8"])
}
