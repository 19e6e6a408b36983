import PalermoModel

extension Rule {
  static let unknownRoot = Rule(
    id: "unknown-root",
    category: .schema,
    severity: .error,
    texts: Texts.UnknownRoot.texts,
    references: ["Namespaces in XML 1.0"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      ↓<submission questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """)
}
