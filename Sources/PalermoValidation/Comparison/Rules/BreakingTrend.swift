import PalermoModel

extension Rule {
  static let breakingTrend = Rule(
    id: "breaking-trend",
    category: .comparison,
    severity: .error,
    title: LocalizedText(
      en: "A question that was asked is still asked",
      es: "Una pregunta que se formuló se sigue formulando",
      fr: "Une question qui a été posée l’est encore",
      pt: "Uma pergunta que foi feita continua a ser feita"),
    message: LocalizedText(
      en: "“{question}” {fate}, which cuts its series",
      es: "«{question}» {fate}, lo que interrumpe su serie",
      fr: "« {question} » {fate}, ce qui interrompt sa série",
      pt: "“{question}” {fate}, o que interrompe sua série"),
    fix: LocalizedText(
      en: "keep the question, or say in a crosswalk which question carries it on; if the cut is meant, retire the id",
      es:
        "conserve la pregunta o indique en una tabla de equivalencias cuál la continúa; si la interrupción es deliberada, retire el identificador",
      fr:
        "gardez la question, ou dites dans une table de correspondance laquelle la continue ; si l’interruption est voulue, retirez l’identifiant",
      pt:
        "mantenha a pergunta ou indique em uma tabela de equivalências qual a continua; se a interrupção é deliberada, retire o identificador"
    ),
    rationale: LocalizedText(
      en:
        "What was asked once is the start of a series. A question that goes without a successor of the same meaning ends it, and progress since the last cycle can no longer be told; a replacement named in a retired question has to be confirmed by a crosswalk.",
      es:
        "Lo que se preguntó una vez inicia una serie. Una pregunta que desaparece sin sucesora del mismo sentido le pone fin, y ya no puede saberse el progreso desde el último ciclo; la sustituta que nombra una pregunta retirada debe confirmarse en una tabla de equivalencias.",
      fr:
        "Ce qui a été demandé une fois ouvre une série. Une question qui disparaît sans remplaçante de même sens y met fin, et le progrès depuis le dernier cycle ne se lit plus ; la remplaçante que nomme une question retirée doit être confirmée par une table de correspondance.",
      pt:
        "O que foi perguntado uma vez inicia uma série. Uma pergunta que desaparece sem sucessora de mesmo sentido a encerra, e já não se vê o progresso desde o último ciclo; a substituta indicada por uma pergunta retirada deve ser confirmada em uma tabela de equivalências."
    ),
    references: ["OAS work programme, action 2.1"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      ↓<questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2027.1" instrument="FP" cluster="law_enforcement_judicial">
        <title xml:lang="en">Example</title>
        <title xml:lang="es">Ejemplo</title>
        <title xml:lang="fr">Exemple</title>
        <title xml:lang="pt">Exemplo</title>
        <section id="example">
          <title xml:lang="en">Questions</title>
          <title xml:lang="es">Preguntas</title>
          <title xml:lang="fr">Questions posées</title>
          <title xml:lang="pt">Perguntas</title>
          <question id="fp.example.method" type="text" provisions="FP/8">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
          </question>
        </section>
        <retired id="fp.example.marking" since="2027.1" replacedBy="fp.example.method"/>
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
