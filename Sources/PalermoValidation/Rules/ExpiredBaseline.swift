import PalermoModel
import PalermoRules

extension Rule {
  static let expiredBaseline = Rule(
    id: "expired-baseline",
    category: .references,
    severity: .error,
    texts: Texts.ExpiredBaseline.texts,
    references: ["Schemas/baseline.xsd"])
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
