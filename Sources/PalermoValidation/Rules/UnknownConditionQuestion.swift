import PalermoModel
import PalermoRules

extension Rule {
  static let unknownConditionQuestion = Rule(
    id: "unknown-condition-question",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "Conditions refer to questions that exist",
      es: "Las condiciones remiten a preguntas que existen",
      fr: "Les conditions renvoient à des questions qui existent",
      pt: "As condições remetem a perguntas que existem"),
    message: LocalizedText(
      en: "a condition of “{owner}” refers to the question “{question}”, which does not exist{suggestion}",
      es: "una condición de «{owner}» remite a la pregunta «{question}», que no existe{suggestion}",
      fr: "une condition de « {owner} » renvoie à la question « {question} », qui n’existe pas{suggestion}",
      pt: "uma condição de “{owner}” remete à pergunta “{question}”, que não existe{suggestion}"),
    fix: LocalizedText(
      en: "write the id of the question that is meant; one of another questionnaire must be part of the run",
      es:
        "escriba el identificador de la pregunta a la que se refiere; si es de otro cuestionario, este debe formar parte de la ejecución",
      fr:
        "écrivez l’identifiant de la question visée ; si elle est d’un autre questionnaire, celui-ci doit faire partie de l’exécution",
      pt: "escreva o identificador da pergunta visada; se for de outro questionário, este deve fazer parte da execução"),
    rationale: LocalizedText(
      en: "A question that is never answered leaves the condition open for ever: it neither asks nor checks anything.",
      es: "Una pregunta que nunca se responde deja abierta la condición para siempre: no pregunta ni comprueba nada.",
      fr:
        "Une question qui n’est jamais répondue laisse la condition ouverte à jamais : elle ne demande ni ne contrôle rien.",
      pt: "Uma pergunta que nunca é respondida deixa a condição em aberto para sempre: não pergunta nem verifica nada."),
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
              <answered question="fp.example.rules"/>
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
              <answered question="fp.example.rule"/>
            </relevant>
          </question>
        </section>
      </questionnaire>
      """)
}

extension Check {
  static let unknownConditionQuestion = questionnaire(.unknownConditionQuestion) { questionnaire, corpus, findings in
    func check(_ condition: Condition, of owner: String, at position: SourcePosition) {
      for question in condition.questions where questionnaire[question: question] == nil {
        if corpus.questionnaires.values.contains(where: { $0[question: question] != nil }) { continue }
        findings.add(
          .unknownConditionQuestion, at: position,
          [
            "owner": .init(verbatim: owner), "question": .init(verbatim: question),
            "suggestion": Suggestion.clause(for: question, in: questionnaire.questions.lazy.map(\.id)),
          ])
      }
    }
    for question in questionnaire.questions {
      if let relevance = question.relevance { check(relevance, of: question.id, at: question.position) }
    }
    for rule in questionnaire.rules {
      check(.all([rule.when, rule.expect]), of: rule.id, at: rule.position)
      if questionnaire[question: rule.question] == nil {
        check(.answered(question: rule.question, values: []), of: rule.id, at: rule.position)
      }
    }
  }
}
