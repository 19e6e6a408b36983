import PalermoModel

extension Rule {
  static let unknownCycle = Rule(
    id: "unknown-cycle",
    category: .references,
    severity: .error,
    texts: Texts.UnknownCycle.texts,
    references: ["OAS work programme, action 2.1"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" ↓cycle="2062" status="draft" date="2026-05-30"/>
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
  static let unknownCycle = SubmissionCheck(.unknownCycle) { context, findings in
    let (cycle, cycles) = (context.submission.cycle, context.corpus.cycles)
    guard !cycles.isEmpty, !cycles.contains(where: { $0.id == cycle }) else { return }
    findings.add(
      .unknownCycle, at: context.position(of: .cycle),
      Texts.UnknownCycle.arguments(cycle: cycle, known: cycles.map { $0.id }.joined(separator: ", ")))
  }
}
