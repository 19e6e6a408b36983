import PalermoModel
import PalermoRules

extension Rule {
  static let expiredBaseline = Rule(
    id: "expired-baseline",
    category: .references,
    severity: .error,
    texts: Texts.ExpiredBaseline.texts,
    references: ["Schemas/baseline.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <baseline xmlns="urn:palermo-toolkit:1">
        <finding rule="missing-evidence" file="submissions/CRI.xml" reason="The law is in print" ↓expires="2026-01-31"
                 fingerprint="2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"/>
      </baseline>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <baseline xmlns="urn:palermo-toolkit:1">
        <finding rule="missing-evidence" file="submissions/CRI.xml" reason="The law is in print" expires="2026-12-31"
                 fingerprint="2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"/>
      </baseline>
      """)
}

extension Check {
  static let expiredBaseline = baseline(.expiredBaseline) { match, findings in
    for (entry, state) in match.entries where state == .expired {
      findings.add(
        .expiredBaseline, at: entry.expiryPosition,
        Texts.ExpiredBaseline.arguments(rule: entry.rule, file: entry.file, date: entry.expires!.description))
    }
  }
}
