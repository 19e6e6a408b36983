import PalermoModel
import PalermoRules

extension Rule {
  static let staleBaseline = Rule(
    id: "stale-baseline",
    category: .references,
    severity: .error,
    texts: Texts.StaleBaseline.texts,
    references: ["Schemas/baseline.xsd"])
}

extension Check {
  static let staleBaseline = baseline(.staleBaseline) { match, findings in
    for (entry, state) in match.entries where state == .stale {
      findings.add(
        .staleBaseline, at: entry.position, Texts.StaleBaseline.arguments(file: entry.file, rule: entry.rule))
    }
  }
}
