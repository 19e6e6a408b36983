import PalermoModel

extension Rule {
  static let retiredQuestion = Rule(
    id: "retired-question",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "Answers are to questions still in use",
      es: "Las respuestas corresponden a preguntas vigentes",
      fr: "Les réponses portent sur des questions encore posées",
      pt: "As respostas correspondem a perguntas ainda em uso"),
    message: LocalizedText(
      en: "the question “{question}” is no longer asked{successors}",
      es: "la pregunta «{question}» ya no se formula{successors}",
      fr: "la question « {question} » n’est plus posée{successors}",
      pt: "a pergunta “{question}” já não é feita{successors}"),
    fix: LocalizedText(
      en: "answer the question that took its place, if there is one, and delete this answer",
      es: "responda a la pregunta que la sustituyó, si la hay, y borre esta respuesta",
      fr: "répondez à la question qui l’a remplacée, s’il y en a une, et supprimez cette réponse",
      pt: "responda à pergunta que a substituiu, se houver, e apague esta resposta"),
    rationale: LocalizedText(
      en:
        "Ids of questions are permanent. A retired one keeps its old meaning, so an answer to it cannot count for the new wording.",
      es:
        "Los identificadores de las preguntas son permanentes. Uno retirado conserva su antiguo sentido, y una respuesta a él no puede contar para la nueva redacción.",
      fr:
        "Les identifiants des questions sont permanents. Un identifiant retiré garde son ancien sens : une réponse ne peut compter pour le nouveau libellé.",
      pt:
        "Os identificadores das perguntas são permanentes. Um identificador retirado mantém seu antigo sentido, e uma resposta a ele não pode contar para a nova redação."
    ),
    references: ["UNTOC/32/5"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="fp-example" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="fp.example.stamping">
          <text xml:lang="es">Por grabado.</text>
        </answer>
      </submission>
      """,
      with: [
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
          <retired id="fp.example.stamping" since="2026.1" replacedBy="fp.example.marking"/>
        </questionnaire>
        """
      ]),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="fp-example" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="fp.example.marking">
          <text xml:lang="es">Por grabado.</text>
        </answer>
      </submission>
      """,
      with: [
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
          <retired id="fp.example.stamping" since="2026.1" replacedBy="fp.example.marking"/>
        </questionnaire>
        """
      ]))
}

extension SubmissionCheck {
  static let retiredQuestion = SubmissionCheck(.retiredQuestion) { context, findings in
    guard let retired = context.questionnaire?.retired, !retired.isEmpty else { return }
    for answer in context.submission.answers {
      guard let question = retired.first(where: { $0.id == answer.question }) else { continue }
      let names = question.replacedBy.joined(separator: ", ")
      let successors: LocalizedText =
        names.isEmpty
        ? ""
        : LocalizedText(
          en: "; it was replaced by {names}", es: "; la sustituye {names}", fr: " ; elle est remplacée par {names}",
          pt: "; foi substituída por {names}"
        ).filled(with: ["names": .init(verbatim: names)])
      findings.add(
        .retiredQuestion, at: answer.position,
        ["question": .init(verbatim: answer.question), "successors": successors])
    }
  }
}
