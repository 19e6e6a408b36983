import PalermoModel

extension Rule {
  static let unknownQuestion = Rule(
    id: "unknown-question",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "Answers are to questions of the questionnaire",
      es: "Las respuestas corresponden a preguntas del cuestionario",
      fr: "Les réponses portent sur des questions du questionnaire",
      pt: "As respostas correspondem a perguntas do questionário"),
    message: LocalizedText(
      en: "the question “{question}” is not in the questionnaire “{questionnaire}”{suggestion}",
      es: "la pregunta «{question}» no está en el cuestionario «{questionnaire}»{suggestion}",
      fr: "la question « {question} » n’est pas dans le questionnaire « {questionnaire} »{suggestion}",
      pt: "a pergunta “{question}” não está no questionário “{questionnaire}”{suggestion}"),
    fix: LocalizedText(
      en: "write the id of the question that this answer is meant for, or delete the answer",
      es: "escriba el identificador de la pregunta a la que corresponde la respuesta, o borre la respuesta",
      fr: "écrivez l’identifiant de la question à laquelle cette réponse est destinée, ou supprimez la réponse",
      pt: "escreva o identificador da pergunta a que esta resposta se destina, ou apague a resposta"),
    rationale: LocalizedText(
      en: "An answer to a question that does not exist counts nowhere, and the question that was meant stays blank.",
      es:
        "Una respuesta a una pregunta que no existe no cuenta en ningún lado, y la pregunta a la que se dirigía queda en blanco.",
      fr: "Une réponse à une question qui n’existe pas ne compte nulle part, et la question visée reste sans réponse.",
      pt: "Uma resposta a uma pergunta que não existe não conta em lugar algum, e a pergunta visada fica em branco."),
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.ofence" value="no"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no"/>
      </submission>
      """)
}

extension SubmissionCheck {
  static let unknownQuestion = SubmissionCheck(.unknownQuestion) { context, findings in
    guard let questionnaire = context.questionnaire, context.answers.count < context.submission.answers.count
    else { return }
    for answer in context.submission.answers where questionnaire[question: answer.question] == nil {
      if questionnaire.retired.contains(where: { $0.id == answer.question }) { continue }
      findings.add(
        .unknownQuestion, at: answer.position,
        [
          "question": .init(verbatim: answer.question), "questionnaire": .init(verbatim: questionnaire.key.id),
          "suggestion": Suggestion.clause(for: answer.question, in: questionnaire.questions.lazy.map { $0.id }),
        ])
    }
  }
}
