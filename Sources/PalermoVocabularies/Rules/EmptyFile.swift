import PalermoModel

extension Rule {
  static let emptyFile = Rule(
    id: "empty-file",
    category: .wellFormedness,
    severity: .error,
    texts: Texts.EmptyFile.texts,
    references: ["XML 1.0, section 2.1"],
    failing: "",
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """)
}
