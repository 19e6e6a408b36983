import PalermoModel

extension Rule {
  static let malformedXML = Rule(
    id: "malformed-xml",
    category: .wellFormedness,
    severity: .error,
    texts: Texts.MalformedXML.texts,
    references: ["XML 1.0, section 2.1"])
}
