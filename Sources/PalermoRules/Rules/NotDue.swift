import PalermoModel

extension Rule {
  static let notDue = Rule(
    id: "not-due",
    category: .delivery,
    severity: .warning,
    texts: Texts.NotDue.texts,
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
      .notDue, at: context.position(of: .questionnaire),
      Texts.NotDue.arguments(
        questionnaire: submission.questionnaire.id, cycle: cycle.id,
        due: cycle.deliveries.map { $0.questionnaire.id }.joined(separator: ", ")))
  }
}
