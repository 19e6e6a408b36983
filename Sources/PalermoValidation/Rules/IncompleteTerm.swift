import PalermoModel
import PalermoRules

extension Rule {
  static let incompleteTerm = Rule(
    id: "incomplete-term",
    category: .completeness,
    severity: .warning,
    texts: Texts.IncompleteTerm.texts)
}

extension Check {
  static let incompleteTerm = glossary(.incompleteTerm) { glossary, _, findings in
    for term in glossary.terms {
      let missing = Language.allCases.filter { term.forms[$0] == nil }.map(\.rawValue)
      if missing.isEmpty { continue }
      findings.add(
        .incompleteTerm, at: term.position,
        Texts.IncompleteTerm.arguments(term: term.id, languages: missing.joined(separator: ", ")))
    }
  }
}
