import PalermoModel

extension Rule {
  static let limitExceeded = Rule(
    id: "limit-exceeded",
    category: .wellFormedness,
    severity: .error,
    texts: Texts.LimitExceeded.texts,
    references: ["XML 1.0, section 1.2"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no">
          <note><note><note><note><note><note><note><note><note><note>
          <note><note><note><note><note><note><note><note><note><note>
          <note><note><note><note><note><note><note><note><note><note>
          ↓<note></note>
          </note></note></note></note></note></note></note></note></note></note>
          </note></note></note></note></note></note></note></note></note></note>
          </note></note></note></note></note></note></note></note></note></note>
        </answer>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no"/>
      </submission>
      """)
}
