import PalermoModel
import PalermoRules

extension Rule {
  static let unreachableQuestion = Rule(
    id: "unreachable-question",
    category: .consistency,
    severity: .error,
    title: LocalizedText(
      en: "Every question can be asked of some state",
      es: "Toda pregunta puede formularse a algún Estado",
      fr: "Chaque question peut être posée à un État",
      pt: "Toda pergunta pode ser feita a algum Estado"),
    message: LocalizedText(
      en: "“{question}” is asked of nobody: no answers fulfil its condition",
      es: "«{question}» no se formula a nadie: ninguna respuesta cumple su condición",
      fr: "« {question} » n’est posée à personne : aucune réponse ne remplit sa condition",
      pt: "“{question}” não é feita a ninguém: nenhuma resposta cumpre sua condição"),
    fix: LocalizedText(
      en: "correct the condition, or take the question out and list its id as <retired>",
      es: "corrija la condición, o quite la pregunta e inscriba su identificador como <retired>",
      fr: "corrigez la condition, ou retirez la question et inscrivez son identifiant comme <retired>",
      pt: "corrija a condição, ou retire a pergunta e inscreva seu identificador como <retired>"),
    rationale: LocalizedText(
      en:
        "The duty behind such a question looks as if it were asked about, and no state ever is. A contradiction between conditions shows in none of them alone.",
      es:
        "El deber que está detrás parece preguntado, y a ningún Estado se le pregunta. Una contradicción entre condiciones no se ve en ninguna de ellas por separado.",
      fr:
        "Le devoir en cause paraît demandé, et aucun État n’est interrogé. Une contradiction entre conditions ne se voit dans aucune d’elles prise seule.",
      pt:
        "O dever por trás dela parece perguntado, e a nenhum Estado se pergunta. Uma contradição entre condições não se vê em nenhuma delas isoladamente."
    ),
    references: ["UNTOC/32/5"],
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
          <question id="fp.example.rule" type="yes-no" required="false">
            <text xml:lang="en">Must firearms be marked?</text>
            <text xml:lang="es">¿Deben marcarse las armas de fuego?</text>
            <text xml:lang="fr">Les armes à feu doivent-elles être marquées ?</text>
            <text xml:lang="pt">As armas de fogo devem ser marcadas?</text>
          </question>
          ↓<question id="fp.example.marking" type="text" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            <relevant>
              <all>
                <answered question="fp.example.rule" with="yes"/>
                <answered question="fp.example.rule" with="no"/>
              </all>
            </relevant>
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
          <question id="fp.example.rule" type="yes-no" required="false">
            <text xml:lang="en">Must firearms be marked?</text>
            <text xml:lang="es">¿Deben marcarse las armas de fuego?</text>
            <text xml:lang="fr">Les armes à feu doivent-elles être marquées ?</text>
            <text xml:lang="pt">As armas de fogo devem ser marcadas?</text>
          </question>
          <question id="fp.example.marking" type="text" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            <relevant>
              <any>
                <answered question="fp.example.rule" with="yes"/>
                <answered question="fp.example.rule" with="no"/>
              </any>
            </relevant>
          </question>
        </section>
      </questionnaire>
      """)
}

extension Check {
  static let unreachableQuestion = questionnaire(.unreachableQuestion) { questionnaire, corpus, findings in
    let reachability = Reachability(QuestionLookup(questionnaire, in: corpus))
    for question in questionnaire.questions where !reachability.canBeAsked(question) {
      findings.add(.unreachableQuestion, at: question.position, ["question": .init(verbatim: question.id)])
    }
  }
}
