import PalermoModel

extension Rule {
  static let authorityWithoutContact = Rule(
    id: "authority-without-contact",
    category: .types,
    severity: .warning,
    texts: Texts.AuthorityWithoutContact.texts,
    references: ["UNTOC/18/13", "OAS work programme, action 4.2"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="fp-example" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="fp.example.contact">
          ↓<authority name="Dirección de Armas"/>
        </answer>
      </submission>
      """,
      with: [
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
            <question id="fp.example.contact" type="authority" required="false">
              <text xml:lang="en">Which body is the point of contact?</text>
              <text xml:lang="es">¿Qué organismo es el punto de contacto?</text>
              <text xml:lang="fr">Quel organisme est le point de contact ?</text>
              <text xml:lang="pt">Qual órgão é o ponto de contato?</text>
            </question>
          </section>
        </questionnaire>
        """
      ]),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="fp-example" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="fp.example.contact">
          <authority name="Dirección de Armas" email="contacto@example.org"/>
        </answer>
      </submission>
      """,
      with: [
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
            <question id="fp.example.contact" type="authority" required="false">
              <text xml:lang="en">Which body is the point of contact?</text>
              <text xml:lang="es">¿Qué organismo es el punto de contacto?</text>
              <text xml:lang="fr">Quel organisme est le point de contact ?</text>
              <text xml:lang="pt">Qual órgão é o ponto de contato?</text>
            </question>
          </section>
        </questionnaire>
        """
      ]))
}

extension SubmissionCheck {
  static let authorityWithoutContact = SubmissionCheck(.authorityWithoutContact) { context, findings in
    for answer in context.submission.answers {
      for authority in answer.authorities
      where authority.address == nil && authority.email == nil && authority.phone == nil && authority.href == nil {
        findings.add(
          .authorityWithoutContact, at: authority.position,
          Texts.AuthorityWithoutContact.arguments(name: authority.name))
      }
    }
  }
}
