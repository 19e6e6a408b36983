import PalermoModel
import PalermoRules

extension Rule {
  static let unknownRule = Rule(
    id: "unknown-rule",
    category: .references,
    severity: .error,
    texts: Texts.UnknownRule.texts,
    references: ["Schemas/configuration.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <configuration xmlns="urn:palermo-toolkit:1">
        <rule ↓id="missing-evidense" severity="error"/>
      </configuration>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <configuration xmlns="urn:palermo-toolkit:1">
        <rule id="missing-evidence" severity="error"/>
      </configuration>
      """)
}

extension Check {
  static let unknownRule = configuration(.unknownRule) { configuration, corpus, findings in
    let stated = corpus.questionnaires.values.flatMap { questionnaire in
      questionnaire.rules.map { questionnaire.fullID(of: $0) }
    }
    let known = Rule.all.map(\.id) + Set(stated).sorted()
    for setting in configuration.settings where !known.contains(setting.rule) {
      findings.add(
        .unknownRule, at: setting.position,
        Texts.UnknownRule.arguments(rule: setting.rule, suggestion: Suggestion.clause(for: setting.rule, in: known)))
    }
  }
}
