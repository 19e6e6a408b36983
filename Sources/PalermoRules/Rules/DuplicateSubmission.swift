import PalermoModel

extension Rule {
  static let duplicateSubmission = Rule(
    id: "duplicate-submission",
    category: .crossConsistency,
    severity: .error,
    title: LocalizedText(
      en: "A state delivers a questionnaire once in a cycle",
      es: "Un Estado entrega un cuestionario una vez por ciclo",
      fr: "Un État remet un questionnaire une fois par cycle",
      pt: "Um Estado entrega um questionário uma vez por ciclo"),
    message: LocalizedText(
      en: "the state {state} answers “{questionnaire}” for the cycle {cycle} in another file as well: {other}",
      es: "el Estado {state} responde a «{questionnaire}» para el ciclo {cycle} también en otro archivo: {other}",
      fr: "l’État {state} répond à « {questionnaire} » pour le cycle {cycle} dans un autre fichier aussi : {other}",
      pt: "o Estado {state} responde a “{questionnaire}” para o ciclo {cycle} também em outro arquivo: {other}"),
    fix: LocalizedText(
      en: "keep the file that the state stands by and leave the other out",
      es: "conserve el archivo que el Estado mantiene y deje fuera el otro",
      fr: "conservez le fichier que l’État maintient et écartez l’autre",
      pt: "mantenha o arquivo que o Estado confirma e deixe o outro de fora"),
    rationale: LocalizedText(
      en: "Of two deliveries nobody can tell which one counts, and the state would be counted twice.",
      es: "De dos entregas, nadie puede saber cuál cuenta, y el Estado se contaría dos veces.",
      fr: "De deux remises, nul ne peut savoir laquelle compte, et l’État serait compté deux fois.",
      pt: "De duas entregas, ninguém pode saber qual conta, e o Estado seria contado duas vezes."),
    references: ["OAS work programme, action 2.1"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      ↓<submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                    state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
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
        <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                    state="CRI" cycle="2024" status="draft" date="2026-05-30"/>
        """
      ]))
}

extension SubmissionCheck {
  static let duplicateSubmission = SubmissionCheck(.duplicateSubmission) { context, findings in
    let submission = context.submission
    for other in context.duplicates {
      findings.add(
        .duplicateSubmission, at: context.position(of: "submission"),
        [
          "state": .init(verbatim: submission.state), "questionnaire": .init(verbatim: submission.questionnaire.id),
          "cycle": .init(verbatim: submission.cycle), "other": .init(verbatim: other.file),
        ])
    }
  }
}
