import PalermoModel

extension Rule {
  static let unansweredQuestion = Rule(
    id: "unanswered-question",
    category: .completeness,
    severity: .error,
    draftSeverity: .exempt,
    title: LocalizedText(
      en: "A final submission answers every required question that is relevant",
      es: "Una presentación final responde a todas las preguntas obligatorias pertinentes",
      fr: "Une communication définitive répond à toutes les questions obligatoires pertinentes",
      pt: "Uma apresentação final responde a todas as perguntas obrigatórias pertinentes"),
    message: LocalizedText(
      en: "the question “{question}” is not answered: {text}",
      es: "la pregunta «{question}» no está respondida: {text}",
      fr: "la question « {question} » est sans réponse : {text}",
      pt: "a pergunta “{question}” não foi respondida: {text}"),
    fix: LocalizedText(
      en: "answer it, answer not-applicable with a reason, or deliver the file as a draft",
      es: "respóndala, responda not-applicable con un motivo o entregue el archivo como borrador",
      fr: "répondez-y, répondez not-applicable en motivant, ou remettez le fichier comme projet",
      pt: "responda, responda not-applicable com um motivo ou entregue o arquivo como rascunho"),
    rationale: LocalizedText(
      en: "A blank is not a “no”. It leaves the state's score open and must be a choice, not an oversight.",
      es:
        "Un espacio en blanco no es un «no». Deja abierta la puntuación del Estado y debe ser una decisión, no un olvido.",
      fr: "Un blanc n’est pas un « non ». Il laisse la note de l’État ouverte et doit être un choix, non un oubli.",
      pt:
        "Um espaço em branco não é um “não”. Deixa em aberto a pontuação do Estado e deve ser uma escolha, não um descuido."
    ),
    references: ["UNTOC/32/5", "OAS work programme, action 2.1"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      ↓<submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="final" date="2026-05-30"/>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """)
}

extension SubmissionCheck {
  static let unansweredQuestion = SubmissionCheck(.unansweredQuestion) { context, findings in
    guard let questionnaire = context.questionnaire else { return }
    // A published source tells what it tells; nobody can be asked to complete it.
    guard context.submission.source.kind != .published else { return }
    for question in questionnaire.questions where question.isRequired && context.relevance(of: question) == .yes {
      let answer = context.submission[question: question.id]
      guard answer?.isAnswered != true else { continue }
      findings.add(
        .unansweredQuestion, at: answer?.position ?? context.position(of: "submission"),
        ["question": .init(verbatim: question.id), "text": question.text])
    }
  }
}
