import PalermoModel

extension Rule {
  static let breakingText = Rule(
    id: "breaking-text",
    category: .comparison,
    severity: .warning,
    title: LocalizedText(
      en: "A question keeps its words",
      es: "Una pregunta conserva sus palabras",
      fr: "Une question garde ses mots",
      pt: "Uma pergunta mantém suas palavras"),
    message: LocalizedText(
      en: "the question “{question}” has changed: {change}",
      es: "la pregunta «{question}» cambió: {change}",
      fr: "la question « {question} » a changé : {change}",
      pt: "a pergunta “{question}” mudou: {change}"),
    fix: LocalizedText(
      en: "check that the question still asks the same, and say so in a crosswalk; if it does not, give it a new id",
      es:
        "verifique que la pregunta sigue siendo la misma y declárelo en una tabla de equivalencias; si no lo es, déle un identificador nuevo",
      fr:
        "vérifiez que la question demande toujours la même chose et dites-le dans une table de correspondance ; sinon, donnez-lui un nouvel identifiant",
      pt:
        "verifique se a pergunta continua a mesma e declare isso em uma tabela de equivalências; se não, dê-lhe um novo identificador"
    ),
    rationale: LocalizedText(
      en:
        "Who answers in other words may answer another question. New words in every language are a warning; in some languages only, a note, for it is mostly a better translation.",
      es:
        "Quien responde a otras palabras puede responder a otra pregunta. Palabras nuevas en todos los idiomas son una advertencia; solo en algunos, una nota, pues suele ser una mejor traducción.",
      fr:
        "Qui répond à d’autres mots répond peut-être à une autre question. De nouveaux mots dans toutes les langues sont un avertissement ; dans certaines seulement, une note, car c’est le plus souvent une meilleure traduction.",
      pt:
        "Quem responde a outras palavras pode responder a outra pergunta. Palavras novas em todos os idiomas são um aviso; só em alguns, uma nota, pois costuma ser uma tradução melhor."
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
          ↓<question id="fp.example.marking" type="text" provisions="FP/8">
            <text xml:lang="en">By what method are firearms marked?</text>
            <text xml:lang="es">¿Con qué método se marcan las armas de fuego?</text>
            <text xml:lang="fr">Par quel procédé les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Com que método são marcadas as armas de fogo?</text>
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
