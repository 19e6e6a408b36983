import PalermoModel
import PalermoRules

extension Rule {
  static let incompleteTerm = Rule(
    id: "incomplete-term",
    category: .completeness,
    severity: .warning,
    texts: Texts.IncompleteTerm.texts,
    references: ["OAS Charter, official languages"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <glossary xmlns="urn:palermo-toolkit:1">
        ↓<term id="firearm">
          <form xml:lang="en">firearm</form>
          <form xml:lang="en">firearms</form>
          <form xml:lang="es">arma de fuego</form>
          <form xml:lang="es">armas de fuego</form>
          <form xml:lang="fr">arme à feu</form>
          <form xml:lang="fr">armes à feu</form>
        </term>
      </glossary>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <glossary xmlns="urn:palermo-toolkit:1">
        <term id="firearm">
          <form xml:lang="en">firearm</form>
          <form xml:lang="en">firearms</form>
          <form xml:lang="es">arma de fuego</form>
          <form xml:lang="es">armas de fuego</form>
          <form xml:lang="fr">arme à feu</form>
          <form xml:lang="fr">armes à feu</form>
          <form xml:lang="pt">arma de fogo</form>
          <form xml:lang="pt">armas de fogo</form>
        </term>
      </glossary>
      """)
}

extension Check {
  static let incompleteTerm = glossary(.incompleteTerm) { glossary, findings in
    for term in glossary.terms {
      let missing = Language.allCases.filter { term.forms[$0] == nil }.map(\.rawValue)
      if missing.isEmpty { continue }
      findings.add(
        .incompleteTerm, at: term.position,
        Texts.IncompleteTerm.arguments(term: term.id, languages: missing.joined(separator: ", ")))
    }
  }
}
