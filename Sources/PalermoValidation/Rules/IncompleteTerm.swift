import PalermoModel
import PalermoRules

extension Rule {
  static let incompleteTerm = Rule(
    id: "incomplete-term",
    category: .completeness,
    severity: .warning,
    title: LocalizedText(
      en: "A term of the glossary has a form in each language",
      es: "Un término del glosario tiene una forma en cada idioma",
      fr: "Un terme du glossaire a une forme dans chaque langue",
      pt: "Um termo do glossário tem uma forma em cada idioma"),
    message: LocalizedText(
      en: "the term “{term}” has no form in: {languages}",
      es: "el término «{term}» no tiene forma en: {languages}",
      fr: "le terme « {term} » n’a pas de forme en : {languages}",
      pt: "o termo “{term}” não tem forma em: {languages}"),
    fix: LocalizedText(
      en: "add a <form> with xml:lang for each language named",
      es: "añada un <form> con xml:lang para cada idioma indicado",
      fr: "ajoutez un <form> avec xml:lang pour chaque langue indiquée",
      pt: "acrescente um <form> com xml:lang para cada idioma indicado"),
    rationale: LocalizedText(
      en:
        "A term without a form in a language is not looked for there, so that its translations go unchecked without anyone seeing it.",
      es:
        "Un término sin forma en un idioma no se busca en él, y sus traducciones quedan sin verificar sin que nadie lo note.",
      fr:
        "Un terme sans forme dans une langue n’y est pas recherché : ses traductions échappent au contrôle sans que nul ne le voie.",
      pt:
        "Um termo sem forma em um idioma não é procurado nele, e suas traduções ficam sem verificação sem que ninguém perceba."
    ),
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
        ["term": .init(verbatim: term.id), "languages": .init(verbatim: missing.joined(separator: ", "))])
    }
  }
}
