import PalermoModel

extension Rule {
  static let wrongEncoding = Rule(
    id: "wrong-encoding",
    category: .wellFormedness,
    severity: .error,
    texts: Texts.WrongEncoding.texts,
    references: ["XML 1.0, section 4.3.3"],
    failing: """
      <?xml version="1.0" encoding="↓ISO-8859-1"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """)
}
