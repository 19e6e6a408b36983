import PalermoModel

extension Rule {
  static let unconfirmedAnswer = Rule(
    id: "unconfirmed-answer",
    category: .completeness,
    severity: .error,
    draftSeverity: .lighter(.warning),
    title: LocalizedText(
      en: "Answers carried over from an earlier version are confirmed",
      es: "Las respuestas trasladadas de una versión anterior están confirmadas",
      fr: "Les réponses reportées d’une version antérieure sont confirmées",
      pt: "As respostas transferidas de uma versão anterior estão confirmadas"),
    message: LocalizedText(
      en: "the answer to “{question}” was given to an earlier version of the question and is not confirmed",
      es: "la respuesta a «{question}» se dio a una versión anterior de la pregunta y no está confirmada",
      fr: "la réponse à « {question} » a été donnée à une version antérieure de la question et n’est pas confirmée",
      pt: "a resposta a “{question}” foi dada a uma versão anterior da pergunta e não está confirmada"),
    fix: LocalizedText(
      en: "check the answer against the question as it is now, then delete reconfirm",
      es: "compruebe la respuesta con la pregunta actual y borre reconfirm",
      fr: "vérifiez la réponse au regard de la question actuelle, puis supprimez reconfirm",
      pt: "verifique a resposta diante da pergunta atual e apague reconfirm"),
    rationale: LocalizedText(
      en:
        "A question that was reworded, split or merged may not ask what was answered. Only the state can say whether its answer still holds. A draft may wait, a final submission may not.",
      es:
        "Una pregunta reformulada, dividida o fundida puede no preguntar lo que se respondió. Solo el Estado puede decir si su respuesta sigue siendo válida. Un borrador puede esperar; una presentación final, no.",
      fr:
        "Une question reformulée, divisée ou fondue ne demande peut-être plus ce à quoi on a répondu. Seul l’État peut dire si sa réponse vaut encore. Un projet peut attendre, une communication définitive non.",
      pt:
        "Uma pergunta reformulada, dividida ou fundida pode não perguntar o que foi respondido. Só o Estado pode dizer se sua resposta ainda vale. Um rascunho pode esperar; uma apresentação final, não."
    ),
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.offence" value="no" reconfirm="true"/>
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
  static let unconfirmedAnswer = SubmissionCheck(.unconfirmedAnswer) { context, findings in
    for answer in context.submission.answers where answer.needsConfirmation {
      findings.add(.unconfirmedAnswer, at: answer.position, ["question": .init(verbatim: answer.question)])
    }
  }
}
