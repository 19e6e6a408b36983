import PalermoModel

extension Rule {
  static let unraisedVersion = Rule(
    id: "unraised-version",
    category: .comparison,
    severity: .error,
    title: LocalizedText(
      en: "A questionnaire that changed has a higher version",
      es: "Un cuestionario que cambió tiene una versión superior",
      fr: "Un questionnaire modifié porte une version supérieure",
      pt: "Um questionário que mudou tem uma versão superior"),
    message: LocalizedText(
      en: "“{questionnaire}” changed, but its version {version} is not above {earlier}",
      es: "«{questionnaire}» cambió, pero su versión {version} no es superior a {earlier}",
      fr: "« {questionnaire} » a changé, mais sa version {version} n’est pas supérieure à {earlier}",
      pt: "“{questionnaire}” mudou, mas sua versão {version} não é superior a {earlier}"),
    fix: LocalizedText(
      en: "raise the version",
      es: "aumente la versión",
      fr: "augmentez la version",
      pt: "aumente a versão"),
    rationale: LocalizedText(
      en:
        "A submission names the version that it answers. If two texts go by one version, nobody can tell which of them was answered.",
      es:
        "Una presentación indica la versión a la que responde. Si dos textos llevan la misma versión, nadie puede saber a cuál se respondió.",
      fr:
        "Une communication nomme la version à laquelle elle répond. Si deux textes portent la même version, nul ne sait auquel on a répondu.",
      pt:
        "Uma apresentação indica a versão à qual responde. Se dois textos têm a mesma versão, ninguém pode saber a qual se respondeu."
    ),
    references: ["OAS work programme, action 2.1"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" ↓version="2026.1" instrument="FP" cluster="law_enforcement_judicial">
        <title xml:lang="en">Example of a questionnaire</title>
        <title xml:lang="es">Ejemplo de cuestionario</title>
        <title xml:lang="fr">Exemple de questionnaire</title>
        <title xml:lang="pt">Exemplo de questionário</title>
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
        """),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2026.2" instrument="FP" cluster="law_enforcement_judicial">
        <title xml:lang="en">Example of a questionnaire</title>
        <title xml:lang="es">Ejemplo de cuestionario</title>
        <title xml:lang="fr">Exemple de questionnaire</title>
        <title xml:lang="pt">Exemplo de questionário</title>
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
