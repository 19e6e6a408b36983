import PalermoModel

extension Rule {
  static let breakingScale = Rule(
    id: "breaking-scale",
    category: .comparison,
    severity: .error,
    texts: Texts.BreakingScale.texts,
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
