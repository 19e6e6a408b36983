import PalermoModel

extension Rule {
  static let doctypeRefused = Rule(
    id: "doctype-refused",
    category: .wellFormedness,
    severity: .error,
    texts: Texts.DoctypeRefused.texts,
    references: ["XML 1.0, section 2.8"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      ↓<!DOCTYPE submission>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """)
}
