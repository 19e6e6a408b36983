import PalermoModel
import PalermoRules

extension Rule {
  static let staleBaseline = Rule(
    id: "stale-baseline",
    category: .references,
    severity: .error,
    texts: Texts.StaleBaseline.texts,
    references: ["Schemas/baseline.xsd"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <baseline xmlns="urn:palermo-toolkit:1">
        ↓<finding rule="missing-evidence" file="company-1.xml" reason="The law is in print"
                 fingerprint="2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"/>
      </baseline>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                    state="XAA" cycle="2026" status="draft" date="2026-05-30">
          <source kind="exercise"/>
          <answer question="tip.5.offence" value="no"/>
        </submission>
        """
      ]),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <baseline xmlns="urn:palermo-toolkit:1"/>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                    state="XAA" cycle="2026" status="draft" date="2026-05-30">
          <source kind="exercise"/>
          <answer question="tip.5.offence" value="no"/>
        </submission>
        """
      ]))
}

extension Check {
  static let staleBaseline = baseline(.staleBaseline) { match, findings in
    for (entry, state) in match.entries where state == .stale {
      findings.add(
        .staleBaseline, at: entry.position, Texts.StaleBaseline.arguments(file: entry.file, rule: entry.rule))
    }
  }
}
