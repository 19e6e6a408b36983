import PalermoModel

extension Rule {
  static let breakingScale = Rule(
    id: "breaking-scale",
    category: .comparison,
    severity: .error,
    title: LocalizedText(
      en: "A question keeps its scale",
      es: "Una pregunta conserva su escala",
      fr: "Une question garde son échelle",
      pt: "Uma pergunta mantém sua escala"),
    message: LocalizedText(
      en: "the question “{question}” has changed: {change}",
      es: "la pregunta «{question}» cambió: {change}",
      fr: "la question « {question} » a changé : {change}",
      pt: "a pergunta “{question}” mudou: {change}"),
    fix: LocalizedText(
      en: "keep type, options and levels, map renamed options in a crosswalk, or retire the question and ask a new one",
      es:
        "conserve tipo, opciones y niveles, declare en una tabla de equivalencias las opciones con otro nombre, o retire la pregunta y formule una nueva",
      fr:
        "gardez le type, les options et les niveaux, indiquez dans une table de correspondance les options renommées, ou retirez la question et posez-en une nouvelle",
      pt:
        "mantenha tipo, opções e níveis, declare em uma tabela de equivalências as opções renomeadas, ou retire a pergunta e faça uma nova"
    ),
    rationale: LocalizedText(
      en:
        "Numbers of two cycles can only be compared if they were counted in the same way. An option more or less shifts all the others.",
      es:
        "Las cifras de dos ciclos solo pueden compararse si se contaron del mismo modo. Una opción más o menos desplaza a todas las demás.",
      fr:
        "Les chiffres de deux cycles ne se comparent que s’ils ont été comptés de la même façon. Une option de plus ou de moins déplace toutes les autres.",
      pt:
        "Os números de dois ciclos só podem ser comparados se foram contados do mesmo modo. Uma opção a mais ou a menos desloca todas as outras."
    ),
    references: ["OAS work programme, action 2.1"],
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
          ↓<question id="fp.example.marking" type="single-choice" provisions="FP/8">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            <option value="stamping">
              <text xml:lang="en">Stamping</text>
              <text xml:lang="es">Estampado</text>
              <text xml:lang="fr">Frappe</text>
              <text xml:lang="pt">Estampagem</text>
            </option>
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
            <question id="fp.example.marking" type="single-choice" provisions="FP/8">
              <text xml:lang="en">How are firearms marked?</text>
              <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
              <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
              <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
              <option value="stamping">
                <text xml:lang="en">Stamping</text>
                <text xml:lang="es">Estampado</text>
                <text xml:lang="fr">Frappe</text>
                <text xml:lang="pt">Estampagem</text>
              </option>
              <option value="laser">
                <text xml:lang="en">Laser</text>
                <text xml:lang="es">Láser</text>
                <text xml:lang="fr">Gravure laser</text>
                <text xml:lang="pt">Gravação a laser</text>
              </option>
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
          <question id="fp.example.marking" type="single-choice" provisions="FP/8">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            <option value="stamping">
              <text xml:lang="en">Stamping</text>
              <text xml:lang="es">Estampado</text>
              <text xml:lang="fr">Frappe</text>
              <text xml:lang="pt">Estampagem</text>
            </option>
            <option value="laser">
              <text xml:lang="en">Laser</text>
              <text xml:lang="es">Láser</text>
              <text xml:lang="fr">Gravure laser</text>
              <text xml:lang="pt">Gravação a laser</text>
            </option>
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
            <question id="fp.example.marking" type="single-choice" provisions="FP/8">
              <text xml:lang="en">How are firearms marked?</text>
              <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
              <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
              <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
              <option value="stamping">
                <text xml:lang="en">Stamping</text>
                <text xml:lang="es">Estampado</text>
                <text xml:lang="fr">Frappe</text>
                <text xml:lang="pt">Estampagem</text>
              </option>
              <option value="laser">
                <text xml:lang="en">Laser</text>
                <text xml:lang="es">Láser</text>
                <text xml:lang="fr">Gravure laser</text>
                <text xml:lang="pt">Gravação a laser</text>
              </option>
            </question>
          </section>
        </questionnaire>
        """))
}
