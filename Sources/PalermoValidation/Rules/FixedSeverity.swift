import PalermoModel
import PalermoRules

extension Rule {
  static let fixedSeverity = Rule(
    id: "fixed-severity",
    category: .references,
    severity: .error,
    texts: Texts.FixedSeverity.texts,
    references: ["Schemas/configuration.xsd"])
}

extension Check {
  static let fixedSeverity = configuration(.fixedSeverity) { configuration, _, findings in
    for setting in configuration.settings {
      guard let rule = Rule[setting.rule], !rule.isAdjustable, setting.severity != rule.severity else { continue }
      findings.add(.fixedSeverity, at: setting.position, Texts.FixedSeverity.arguments(rule: setting.rule))
    }
  }
}
