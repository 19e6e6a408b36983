import PalermoModel

extension Rule {
  static let notApplicableWithoutReason = Rule(
    id: "not-applicable-without-reason",
    category: .types,
    severity: .error,
    title: LocalizedText(
      en: "“Not applicable” has a reason",
      es: "«No aplicable» lleva un motivo",
      fr: "« Sans objet » est motivé",
      pt: "“Não aplicável” tem um motivo"),
    message: LocalizedText(
      en: "the question “{question}” is called not applicable without a reason",
      es: "la pregunta «{question}» se declara no aplicable sin motivo",
      fr: "la question « {question} » est dite sans objet, mais sans motif",
      pt: "a pergunta “{question}” é declarada não aplicável sem motivo"),
    fix: LocalizedText(
      en: "add an <explanation> that says why the question does not apply to the state",
      es: "añada una <explanation> que diga por qué la pregunta no se aplica al Estado",
      fr: "ajoutez une <explanation> qui dise pourquoi la question ne s’applique pas à l’État",
      pt: "acrescente uma <explanation> que diga por que a pergunta não se aplica ao Estado"),
    rationale: LocalizedText(
      en: "“Not applicable” takes a duty out of the score. Only a reason shows that it is not an empty “no”.",
      es: "«No aplicable» saca un deber de la puntuación. Solo el motivo muestra que no es un «no» encubierto.",
      fr: "« Sans objet » retire un devoir de la note. Seul le motif montre qu’il ne s’agit pas d’un « non » déguisé.",
      pt: "“Não aplicável” retira um dever da pontuação. Só o motivo mostra que não se trata de um “não” disfarçado."),
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.attempt" value="not-applicable"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.attempt" value="not-applicable">
          <explanation xml:lang="es">Los conceptos básicos del ordenamiento excluyen la tentativa.</explanation>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let notApplicableWithoutReason = SubmissionCheck(.notApplicableWithoutReason) { context, findings in
    for answer in context.submission.answers where answer.isNotApplicable && answer.explanations.isEmpty {
      findings.add(
        .notApplicableWithoutReason, at: answer.position, ["question": .init(verbatim: answer.question)])
    }
  }
}
