import PalermoModel

extension Rule {
  static let limitExceeded = Rule(
    id: "limit-exceeded",
    category: .wellFormedness,
    severity: .error,
    texts: Texts.LimitExceeded.texts,
    references: ["XML 1.0, section 1.2"])
}
