import PalermoModel

extension Rule {
  static let lateDelivery = Rule(
    id: "late-delivery",
    category: .delivery,
    severity: .warning,
    draftSeverity: .exempt,
    texts: Texts.LateDelivery.texts,
    references: ["OAS work programme, action 2.1"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="fp-example" version="2026.1"
                  state="XAA" cycle="2026" status="final" ↓date="2026-05-30">
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
        </questionnaire>
        """,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <cycle xmlns="urn:palermo-toolkit:1" id="2026" opens="2026-01-15">
          <title xml:lang="en">Cycle 2026</title>
          <title xml:lang="es">Ciclo 2026</title>
          <title xml:lang="fr">Cycle de 2026</title>
          <title xml:lang="pt">Ciclo de 2026</title>
          <delivery questionnaire="fp-example" version="2026.1" due="2026-04-30"/>
        </cycle>
        """,
      ]),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="fp-example" version="2026.1"
                  state="XAA" cycle="2026" status="final" date="2026-04-20">
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
        </questionnaire>
        """,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <cycle xmlns="urn:palermo-toolkit:1" id="2026" opens="2026-01-15">
          <title xml:lang="en">Cycle 2026</title>
          <title xml:lang="es">Ciclo 2026</title>
          <title xml:lang="fr">Cycle de 2026</title>
          <title xml:lang="pt">Ciclo de 2026</title>
          <delivery questionnaire="fp-example" version="2026.1" due="2026-04-30"/>
        </cycle>
        """,
      ]))
}

extension SubmissionCheck {
  static let lateDelivery = SubmissionCheck(.lateDelivery) { context, findings in
    let submission = context.submission
    guard submission.source.kind != .published, let cycle = context.corpus.cycle(submission.cycle),
      let delivery = cycle.delivery(of: submission.questionnaire.id), delivery.due < submission.date
    else { return }
    findings.add(
      .lateDelivery, at: context.position(of: .date),
      Texts.LateDelivery.arguments(date: submission.date.description, cycle: cycle.id, due: delivery.due.description))
  }
}
