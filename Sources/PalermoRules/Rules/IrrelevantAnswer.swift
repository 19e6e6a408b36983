import PalermoModel

extension Rule {
  static let irrelevantAnswer = Rule(
    id: "irrelevant-answer",
    category: .completeness,
    severity: .warning,
    title: LocalizedText(
      en: "Only relevant questions are answered",
      es: "Solo se responden las preguntas pertinentes",
      fr: "Seules les questions pertinentes reçoivent une réponse",
      pt: "Só se respondem as perguntas pertinentes"),
    message: LocalizedText(
      en: "the question “{question}” does not arise after the other answers, yet it is answered",
      es: "la pregunta «{question}» no procede según las demás respuestas, pero está respondida",
      fr: "la question « {question} » ne se pose pas au vu des autres réponses, mais elle a reçu une réponse",
      pt: "a pergunta “{question}” não se aplica segundo as demais respostas, mas foi respondida"),
    fix: LocalizedText(
      en: "delete this answer, or correct the one that closes the question",
      es: "borre esta respuesta o corrija la que cierra la pregunta",
      fr: "supprimez cette réponse, ou corrigez celle qui ferme la question",
      pt: "apague esta resposta ou corrija a que fecha a pergunta"),
    rationale: LocalizedText(
      en: "An answer to a closed question counts nowhere. Often the answer that closed it is the wrong one.",
      es: "Una respuesta a una pregunta cerrada no cuenta. A menudo la equivocada es la respuesta que la cerró.",
      fr: "Une réponse à une question fermée ne compte nulle part. C’est souvent celle qui l’a fermée qui est fausse.",
      pt: "Uma resposta a uma pergunta fechada não conta. Muitas vezes a errada é a resposta que a fechou."),
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no"/>
        ↓<answer question="tip.5.penalty" value="12"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          <evidence kind="legislation" title="Ley 12" provision="art. 1"/>
        </answer>
        <answer question="tip.5.penalty" value="12"/>
      </submission>
      """)
}

extension SubmissionCheck {
  static let irrelevantAnswer = SubmissionCheck(.irrelevantAnswer) { context, findings in
    for (answer, question) in context.answers where answer.isAnswered && !answer.isNotApplicable {
      guard context.relevance(of: question) == .no else { continue }
      findings.add(.irrelevantAnswer, at: answer.position, ["question": .init(verbatim: question.id)])
    }
  }
}
