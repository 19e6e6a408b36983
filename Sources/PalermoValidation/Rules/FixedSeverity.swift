import PalermoModel
import PalermoRules

extension Rule {
  static let fixedSeverity = Rule(
    id: "fixed-severity",
    category: .references,
    severity: .error,
    texts: Texts.FixedSeverity.texts,
    references: ["Schemas/configuration.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <configuration xmlns="urn:palermo-toolkit:1">
        <rule ↓id="missing-attribute" severity="warning"/>
      </configuration>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <configuration xmlns="urn:palermo-toolkit:1">
        <rule id="missing-evidence" severity="warning"/>
      </configuration>
      """)
}

extension Check {
  static let fixedSeverity = configuration(.fixedSeverity) { configuration, _, findings in
    for setting in configuration.settings {
      guard let rule = Rule[setting.rule], !rule.isAdjustable, setting.severity != rule.severity else { continue }
      findings.add(.fixedSeverity, at: setting.position, Texts.FixedSeverity.arguments(rule: setting.rule))
    }
  }
}
