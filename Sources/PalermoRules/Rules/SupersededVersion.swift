import PalermoModel

extension Rule {
  static let supersededVersion = Rule(
    id: "superseded-version",
    category: .references,
    severity: .warning,
    title: LocalizedText(
      en: "The questionnaire is the latest version",
      es: "El cuestionario es de la última versión",
      fr: "Le questionnaire est de la dernière version",
      pt: "O questionário é da última versão"),
    message: LocalizedText(
      en: "version {version} of the questionnaire “{questionnaire}” has been superseded by {latest}",
      es: "la versión {version} del cuestionario «{questionnaire}» fue sustituida por la {latest}",
      fr: "la version {version} du questionnaire « {questionnaire} » a été remplacée par la version {latest}",
      pt: "a versão {version} do questionário “{questionnaire}” foi substituída pela {latest}"),
    fix: LocalizedText(
      en: "carry the answers over to version {latest}, unless the cycle asks for this one",
      es: "traslade las respuestas a la versión {latest}, salvo que el ciclo pida esta",
      fr: "reportez les réponses dans la version {latest}, sauf si le cycle demande celle-ci",
      pt: "transfira as respostas para a versão {latest}, salvo se o ciclo pedir esta"),
    rationale: LocalizedText(
      en: "Answers to an older version leave open what only the newer one asks.",
      es: "Las respuestas a una versión anterior dejan abierto lo que solo pregunta la nueva.",
      fr: "Les réponses à une version ancienne laissent ouvert ce que seule la nouvelle demande.",
      pt: "As respostas a uma versão anterior deixam em aberto o que só a nova pergunta."),
    references: ["OAS work programme, action 2.1"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="fp-example" ↓version="2025.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2025.1"
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
            </question>
          </section>
        </questionnaire>
        """,
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
            </question>
          </section>
        </questionnaire>
        """,
      ]),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="fp-example" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2025.1"
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
            </question>
          </section>
        </questionnaire>
        """,
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
            </question>
          </section>
        </questionnaire>
        """,
      ]))
}

extension SubmissionCheck {
  static let supersededVersion = SubmissionCheck(.supersededVersion) { context, findings in
    let key = context.submission.questionnaire
    guard context.questionnaire != nil, let latest = context.corpus.latestVersion(of: key.id), key < latest else {
      return
    }
    findings.add(
      .supersededVersion, at: context.position(of: "version"),
      [
        "version": .init(verbatim: key.version), "questionnaire": .init(verbatim: key.id),
        "latest": .init(verbatim: latest.version),
      ])
  }
}
