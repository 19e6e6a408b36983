import PalermoModel

extension Rule {
  static let notDue = Rule(
    id: "not-due",
    category: .delivery,
    severity: .warning,
    title: LocalizedText(
      en: "The questionnaire is part of the cycle",
      es: "El cuestionario forma parte del ciclo",
      fr: "Le questionnaire fait partie du cycle",
      pt: "O questionário faz parte do ciclo"),
    message: LocalizedText(
      en: "the questionnaire “{questionnaire}” is not due in the cycle {cycle}; due are: {due}",
      es: "el cuestionario «{questionnaire}» no corresponde al ciclo {cycle}; corresponden: {due}",
      fr: "le questionnaire « {questionnaire} » n’est pas dû dans le cycle {cycle} ; sont dus : {due}",
      pt: "o questionário “{questionnaire}” não é devido no ciclo {cycle}; são devidos: {due}"),
    fix: LocalizedText(
      en: "check the cycle, or deliver the answers in the cycle in which they are due",
      es: "compruebe el ciclo o entregue las respuestas en el ciclo que corresponda",
      fr: "vérifiez le cycle, ou remettez les réponses dans le cycle où elles sont dues",
      pt: "verifique o ciclo ou entregue as respostas no ciclo em que são devidas"),
    rationale: LocalizedText(
      en: "What is not due in a cycle is left out of its table of deliveries.",
      es: "Lo que no corresponde a un ciclo queda fuera de su cuadro de entregas.",
      fr: "Ce qui n’est pas dû dans un cycle reste hors de son tableau des remises.",
      pt: "O que não é devido em um ciclo fica fora de seu quadro de entregas."),
    references: ["OAS work programme, action 2.1"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" ↓questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <cycle xmlns="urn:palermo-toolkit:1" id="2026" opens="2026-01-15">
          <title xml:lang="en">Cycle 2026</title>
          <title xml:lang="es">Ciclo 2026</title>
          <title xml:lang="fr">Cycle de 2026</title>
          <title xml:lang="pt">Ciclo de 2026</title>
          <delivery questionnaire="untoc-criminalization" version="2026.1" due="2026-06-30"/>
        </cycle>
        """
      ]),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <cycle xmlns="urn:palermo-toolkit:1" id="2026" opens="2026-01-15">
          <title xml:lang="en">Cycle 2026</title>
          <title xml:lang="es">Ciclo 2026</title>
          <title xml:lang="fr">Cycle de 2026</title>
          <title xml:lang="pt">Ciclo de 2026</title>
          <delivery questionnaire="tip-criminalization" version="2026.1" due="2026-06-30"/>
        </cycle>
        """
      ]))
}

extension SubmissionCheck {
  static let notDue = SubmissionCheck(.notDue) { context, findings in
    let submission = context.submission
    guard let cycle = context.corpus.cycle(submission.cycle), cycle.delivery(of: submission.questionnaire.id) == nil
    else {
      return
    }
    findings.add(
      .notDue, at: context.position(of: "questionnaire"),
      [
        "questionnaire": .init(verbatim: submission.questionnaire.id), "cycle": .init(verbatim: cycle.id),
        "due": .init(verbatim: cycle.deliveries.map { $0.questionnaire.id }.joined(separator: ", ")),
      ])
  }
}
