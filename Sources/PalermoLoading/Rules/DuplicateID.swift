import PalermoModel

extension Rule {
  static let duplicateID = Rule(
    id: "duplicate-id",
    category: .schema,
    severity: .error,
    title: LocalizedText(
      en: "An id stands for one thing only",
      es: "Un identificador designa una sola cosa",
      fr: "Un identifiant ne désigne qu’une chose",
      pt: "Um identificador designa uma só coisa"),
    message: LocalizedText(
      en: "“{value}” is already used in line {line}",
      es: "«{value}» ya se usa en la línea {line}",
      fr: "« {value} » est déjà employé à la ligne {line}",
      pt: "“{value}” já é usado na linha {line}"),
    fix: LocalizedText(
      en: "give this one another id that was never used before",
      es: "dé a este otro identificador que nunca se haya usado",
      fr: "donnez à celui-ci un autre identifiant, jamais employé auparavant",
      pt: "dê a este outro identificador, nunca usado antes"),
    rationale: LocalizedText(
      en:
        "Answers refer to questions by id. Two questions with the same id could not be told apart, now or in a later cycle.",
      es:
        "Las respuestas remiten a las preguntas por su identificador. Dos preguntas con el mismo no podrían distinguirse, ni ahora ni en un ciclo posterior.",
      fr:
        "Les réponses renvoient aux questions par leur identifiant. Deux questions portant le même ne pourraient être distinguées, ni aujourd’hui ni lors d’un cycle ultérieur.",
      pt:
        "As respostas remetem às perguntas pelo identificador. Duas perguntas com o mesmo não poderiam ser distinguidas, nem agora nem em um ciclo posterior."
    ),
    references: ["Schemas/palermo.xsd"],
    failing: """
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
          <question ↓id="fp.example.marking" type="text" required="false">
            <text xml:lang="en">Who marks firearms?</text>
            <text xml:lang="es">¿Quién marca las armas de fuego?</text>
            <text xml:lang="fr">Qui marque les armes à feu ?</text>
            <text xml:lang="pt">Quem marca as armas de fogo?</text>
          </question>
        </section>
      </questionnaire>
      """,
    passing: """
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
          <question id="fp.example.marker" type="text" required="false">
            <text xml:lang="en">Who marks firearms?</text>
            <text xml:lang="es">¿Quién marca las armas de fuego?</text>
            <text xml:lang="fr">Qui marque les armes à feu ?</text>
            <text xml:lang="pt">Quem marca as armas de fogo?</text>
          </question>
        </section>
      </questionnaire>
      """)
}
