import PalermoModel

extension Rule {
  static let breakingLegal = Rule(
    id: "breaking-legal",
    category: .comparison,
    severity: .error,
    title: LocalizedText(
      en: "A question stays tied to the treaty",
      es: "Una pregunta sigue ligada al tratado",
      fr: "Une question reste liée au traité",
      pt: "Uma pergunta continua ligada ao tratado"),
    message: LocalizedText(
      en: "the question “{question}” has changed: {change}",
      es: "la pregunta «{question}» cambió: {change}",
      fr: "la question « {question} » a changé : {change}",
      pt: "a pergunta “{question}” mudou: {change}"),
    fix: LocalizedText(
      en: "name the provision again, or make sure that the duty is asked about by another question and retire this one",
      es: "vuelva a indicar la disposición, o asegúrese de que otra pregunta trate la obligación y retire esta",
      fr:
        "indiquez de nouveau la disposition, ou veillez à ce qu’une autre question porte sur l’obligation et retirez celle-ci",
      pt: "indique novamente a disposição, ou assegure que outra pergunta trate da obrigação e retire esta"),
    rationale: LocalizedText(
      en:
        "Questions ask about duties. If one stops covering a provision, or states need no longer answer it, the provision can no longer be followed from cycle to cycle.",
      es:
        "Las preguntas tratan de obligaciones. Si una deja de abarcar una disposición, o los Estados ya no deben responderla, la disposición no puede seguirse de un ciclo a otro.",
      fr:
        "Les questions portent sur des obligations. Si l’une cesse de couvrir une disposition, ou si les États ne sont plus tenus d’y répondre, la disposition ne peut plus être suivie d’un cycle à l’autre.",
      pt:
        "As perguntas tratam de obrigações. Se uma deixa de abranger uma disposição, ou se os Estados já não precisam respondê-la, a disposição não pode mais ser acompanhada de ciclo em ciclo."
    ),
    references: ["UNTOC/32/5"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2027.1" instrument="FP" cluster="law_enforcement_judicial">
        <title xml:lang="en">Example</title>
        <title xml:lang="es">Ejemplo</title>
        <title xml:lang="fr">Exemple</title>
        <title xml:lang="pt">Exemplo</title>
        <section id="example">
          <title xml:lang="en">Questions</title>
          <title xml:lang="es">Preguntas</title>
          <title xml:lang="fr">Questions posées</title>
          <title xml:lang="pt">Perguntas</title>
          ↓<question id="fp.example.marking" type="text">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
          </question>
        </section>
      </questionnaire>
      """,
      after: """
        <?xml version="1.0" encoding="UTF-8"?>
        <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2026.1" instrument="FP" cluster="law_enforcement_judicial">
          <title xml:lang="en">Example</title>
          <title xml:lang="es">Ejemplo</title>
          <title xml:lang="fr">Exemple</title>
          <title xml:lang="pt">Exemplo</title>
          <section id="example">
            <title xml:lang="en">Questions</title>
            <title xml:lang="es">Preguntas</title>
            <title xml:lang="fr">Questions posées</title>
            <title xml:lang="pt">Perguntas</title>
            <question id="fp.example.marking" type="text" provisions="FP/8">
              <text xml:lang="en">How are firearms marked?</text>
              <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
              <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
              <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            </question>
          </section>
        </questionnaire>
        """),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2027.1" instrument="FP" cluster="law_enforcement_judicial">
        <title xml:lang="en">Example</title>
        <title xml:lang="es">Ejemplo</title>
        <title xml:lang="fr">Exemple</title>
        <title xml:lang="pt">Exemplo</title>
        <section id="example">
          <title xml:lang="en">Questions</title>
          <title xml:lang="es">Preguntas</title>
          <title xml:lang="fr">Questions posées</title>
          <title xml:lang="pt">Perguntas</title>
          <question id="fp.example.marking" type="text" provisions="FP/8">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
          </question>
        </section>
      </questionnaire>
      """,
      after: """
        <?xml version="1.0" encoding="UTF-8"?>
        <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2026.1" instrument="FP" cluster="law_enforcement_judicial">
          <title xml:lang="en">Example</title>
          <title xml:lang="es">Ejemplo</title>
          <title xml:lang="fr">Exemple</title>
          <title xml:lang="pt">Exemplo</title>
          <section id="example">
            <title xml:lang="en">Questions</title>
            <title xml:lang="es">Preguntas</title>
            <title xml:lang="fr">Questions posées</title>
            <title xml:lang="pt">Perguntas</title>
            <question id="fp.example.marking" type="text" provisions="FP/8">
              <text xml:lang="en">How are firearms marked?</text>
              <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
              <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
              <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            </question>
          </section>
        </questionnaire>
        """))
}
