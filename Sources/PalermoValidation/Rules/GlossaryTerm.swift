import PalermoModel
import PalermoRules

extension Rule {
  static let glossaryTerm = Rule(
    id: "glossary-term",
    category: .wording,
    severity: .warning,
    texts: Texts.GlossaryTerm.texts,
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
          Texts.GlossaryTerm.arguments(
            part: text.kind.name, owner: text.owner, term: lapse.form,
            languages: lapse.languages.map(\.rawValue).joined(separator: ", "), forms: forms.joined(separator: "; ")))
      }
    }
  }
}
