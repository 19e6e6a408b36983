import PalermoModel
import PalermoRules

extension Rule {
  static let reusedID = Rule(
    id: "reused-id",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "The id of a question is never used for another",
      es: "El identificador de una pregunta nunca se usa para otra",
      fr: "L’identifiant d’une question ne sert jamais à une autre",
      pt: "O identificador de uma pergunta nunca é usado para outra"),
    message: LocalizedText(
      en: "the id “{question}” {use}",
      es: "el identificador «{question}» {use}",
      fr: "l’identifiant « {question} » {use}",
      pt: "o identificador “{question}” {use}"),
    fix: LocalizedText(
      en: "give the question an id that was never used before",
      es: "dé a la pregunta un identificador que nunca se haya usado",
      fr: "donnez à la question un identifiant jamais employé auparavant",
      pt: "dê à pergunta um identificador nunca usado antes"),
    rationale: LocalizedText(
      en:
        "Conditions and answers find a question by its id, over all questionnaires and over time. With two questions under one id, answers to one pass for answers to the other.",
      es:
        "Las condiciones y las respuestas encuentran una pregunta por su identificador, en todos los cuestionarios y a lo largo del tiempo. Con dos preguntas bajo uno solo, las respuestas a una pasan por respuestas a la otra.",
      fr:
        "Les conditions et les réponses trouvent une question par son identifiant, dans tous les questionnaires et au fil du temps. Avec deux questions sous un seul, les réponses à l’une passent pour des réponses à l’autre.",
      pt:
        "As condições e as respostas encontram uma pergunta pelo identificador, em todos os questionários e ao longo do tempo. Com duas perguntas sob um só, as respostas a uma passam por respostas à outra."
    ),
    references: ["UNTOC/32/5"],
    failing: RuleExample(
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
          ↓<question id="fp.example.rule" type="text" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
          </question>
        </section>
      </questionnaire>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-other" version="2026.1"
                       instrument="FP" cluster="law_enforcement_judicial">
          <title xml:lang="en">Example</title>
          <title xml:lang="es">Ejemplo</title>
          <title xml:lang="fr">Exemple</title>
          <title xml:lang="pt">Exemplo</title>
          <section id="other">
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
          </section>
        </questionnaire>
        """
      ]),
    passing: RuleExample(
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
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-other" version="2026.1"
                       instrument="FP" cluster="law_enforcement_judicial">
          <title xml:lang="en">Example</title>
          <title xml:lang="es">Ejemplo</title>
          <title xml:lang="fr">Exemple</title>
          <title xml:lang="pt">Exemplo</title>
          <section id="other">
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
          </section>
        </questionnaire>
        """
      ]))
}

extension Check {
  static let reusedID = questionnaire(.reusedID) { questionnaire, corpus, findings in
    let key = questionnaire.key
    for other in corpus.questionnaires.values where other.key != key {
      let retired = Set(other.retired.map(\.id))
      for question in questionnaire.questions {
        let use: LocalizedText
        if other.key.id != key.id && other[question: question.id] != nil {
          use = LocalizedText(
            en: "is also that of a question of {questionnaire}", es: "es también el de una pregunta de {questionnaire}",
            fr: "est aussi celui d’une question de {questionnaire}", pt: "é também o de uma pergunta de {questionnaire}"
          )
        } else if retired.contains(question.id) && (other.key.id != key.id || other.key < key) {
          // A later version may retire what this one still asks.
          use = LocalizedText(
            en: "was retired in {questionnaire}", es: "se retiró en {questionnaire}",
            fr: "a été retiré dans {questionnaire}",
            pt: "foi retirado em {questionnaire}")
        } else {
          continue
        }
        findings.add(
          .reusedID, at: question.position,
          [
            "question": .init(verbatim: question.id),
            "use": use.filled(with: ["questionnaire": .init(verbatim: "\(other.key)")]),
          ])
      }
    }
  }
}
