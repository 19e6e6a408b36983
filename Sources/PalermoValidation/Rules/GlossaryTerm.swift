import PalermoModel
import PalermoRules

extension Rule {
  static let glossaryTerm = Rule(
    id: "glossary-term",
    category: .wording,
    severity: .warning,
    title: LocalizedText(
      en: "Terms of the glossary are translated as the glossary says",
      es: "Los términos del glosario se traducen como dice el glosario",
      fr: "Les termes du glossaire sont traduits comme le dit le glossaire",
      pt: "Os termos do glossário são traduzidos como diz o glossário"),
    message: LocalizedText(
      en: "{part} of “{owner}” has “{term}” in English, but not what it is called in: {languages}",
      es: "{part} de «{owner}» dice «{term}» en inglés, pero no como se llama en: {languages}",
      fr: "{part} de « {owner} » dit « {term} » en anglais, mais non comme on l’appelle en : {languages}",
      pt: "{part} de “{owner}” diz “{term}” em inglês, mas não como se chama em: {languages}"),
    fix: LocalizedText(
      en: "write one of these forms, or add another to the glossary: {forms}",
      es: "escriba una de estas formas o añada otra al glosario: {forms}",
      fr: "écrivez l’une de ces formes, ou ajoutez-en une au glossaire : {forms}",
      pt: "escreva uma destas formas ou acrescente outra ao glossário: {forms}"),
    rationale: LocalizedText(
      en:
        "The four texts are equal only if they speak of the same thing. Whoever meets two words for one term of the treaty looks for a difference that is not there.",
      es:
        "Los cuatro textos solo valen lo mismo si hablan de lo mismo. Quien encuentra dos palabras para un término del tratado busca una diferencia que no existe.",
      fr:
        "Les quatre textes ne se valent que s’ils parlent de la même chose. Qui rencontre deux mots pour un terme du traité cherche une différence qui n’existe pas.",
      pt:
        "Os quatro textos só valem o mesmo se falam da mesma coisa. Quem encontra duas palavras para um termo do tratado procura uma diferença que não existe."
    ),
    references: ["UNTOC, art. 41, para. 2 (authentic texts)", "Questionnaires/reference/glossary.xml"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2026.1"
                     instrument="FP" cluster="law_enforcement_judicial">
        <title xml:lang="en">Example</title>
        <title xml:lang="es">Ejemplo</title>
        <title xml:lang="fr">Exemple</title>
        <title xml:lang="pt">Exemplo</title>
        <section id="example">
          <title xml:lang="en">Questions</title>
          <title xml:lang="es">Preguntas</title>
          <title xml:lang="fr">Questions posées</title>
          <title xml:lang="pt">Perguntas</title>
          ↓<question id="fp.example.marking" type="text" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las pistolas?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            <help xml:lang="en">Name the method and where it is laid down.</help>
            <help xml:lang="es">Indique el método y dónde está previsto.</help>
            <help xml:lang="fr">Indiquez la méthode et où elle est prévue.</help>
            <help xml:lang="pt">Indique o método e onde está previsto.</help>
          </question>
        </section>
      </questionnaire>
      """,
      with: [
        """
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
        """
      ]),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2026.1"
                     instrument="FP" cluster="law_enforcement_judicial">
        <title xml:lang="en">Example</title>
        <title xml:lang="es">Ejemplo</title>
        <title xml:lang="fr">Exemple</title>
        <title xml:lang="pt">Exemplo</title>
        <section id="example">
          <title xml:lang="en">Questions</title>
          <title xml:lang="es">Preguntas</title>
          <title xml:lang="fr">Questions posées</title>
          <title xml:lang="pt">Perguntas</title>
          <question id="fp.example.marking" type="text" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            <help xml:lang="en">Name the method and where it is laid down.</help>
            <help xml:lang="es">Indique el método y dónde está previsto.</help>
            <help xml:lang="fr">Indiquez la méthode et où elle est prévue.</help>
            <help xml:lang="pt">Indique o método e onde está previsto.</help>
          </question>
        </section>
      </questionnaire>
      """,
      with: [
        """
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
        """
      ]))
}

extension Check {
  static let glossaryTerm = questionnaire(.glossaryTerm) { questionnaire, corpus, findings in
    let finder = TermFinder(corpus.glossary)
    for text in questionnaire.texts {
      for lapse in finder.lapses(in: text.text) {
        let forms = lapse.languages.map { "\($0): \(lapse.term.forms[$0]!.joined(separator: " | "))" }
        findings.add(
          .glossaryTerm, at: text.position,
          text.arguments.merging([
            "term": .init(verbatim: lapse.form),
            "languages": .init(verbatim: lapse.languages.map(\.rawValue).joined(separator: ", ")),
            "forms": .init(verbatim: forms.joined(separator: "; ")),
          ]) { $1 })
      }
    }
  }
}
