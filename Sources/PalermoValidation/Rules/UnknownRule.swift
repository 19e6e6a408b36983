import PalermoModel
import PalermoRules

extension Rule {
  static let unknownRule = Rule(
    id: "unknown-rule",
    category: .references,
    severity: .error,
    texts: Texts.UnknownRule.texts,
    references: ["Schemas/configuration.xsd"])
}

extension Check {
  static let unknownRule = configuration(.unknownRule) { configuration, corpus, findings in
    let stated = corpus.questionnaires.values.flatMap { questionnaire in
      questionnaire.rules.map { questionnaire.fullID(of: $0) }
    }
    let known = Rule.all.map(\.id) + Set(stated).sorted()
    for setting in configuration.settings where !known.contains(setting.rule) {
      findings.add(.unknownRule, at: Place(setting.position), suggesting: .near(setting.rule, in: known)) {
        Texts.UnknownRule.arguments(rule: setting.rule, suggestion: $0)
      }
    }
  }
}
