import PalermoModel

extension Rule {
  static let lateDelivery = Rule(
    id: "late-delivery",
    category: .delivery,
    severity: .warning,
    draftSeverity: .exempt,
    title: LocalizedText(
      en: "A final submission arrives on time",
      es: "Una presentación final llega a tiempo",
      fr: "Une communication définitive arrive à temps",
      pt: "Uma apresentação final chega a tempo"),
    message: LocalizedText(
      en: "delivered on {date}, after the last day of the cycle {cycle}, {due}",
      es: "entregado el {date}, después del último día del ciclo {cycle}, {due}",
      fr: "remis le {date}, après le dernier jour du cycle {cycle}, {due}",
      pt: "entregue em {date}, depois do último dia do ciclo {cycle}, {due}"),
    fix: LocalizedText(
      en: "correct the date if it is wrong; otherwise the answers are taken in and shown as late",
      es: "corrija la fecha si es errónea; si no, las respuestas se reciben y figuran como tardías",
      fr: "corrigez la date si elle est fausse ; sinon les réponses sont acceptées et indiquées comme tardives",
      pt: "corrija a data se estiver errada; caso contrário, as respostas são recebidas e constam como tardias"),
    rationale: LocalizedText(
      en:
        "The Plan of Action asks for the timely and full delivery of the questionnaires. A late one is welcome all the same.",
      es:
        "El Plan de Acción pide la entrega oportuna y completa de los cuestionarios. Una entrega tardía también es bienvenida.",
      fr:
        "Le Plan d’action demande la remise complète et en temps voulu des questionnaires. Une remise tardive reste bienvenue.",
      pt: "O Plano de Ação pede a entrega oportuna e completa dos questionários. Uma entrega tardia também é bem-vinda."
    ),
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
      .lateDelivery, at: context.position(of: "date"),
      [
        "date": .init(verbatim: submission.date.description), "cycle": .init(verbatim: cycle.id),
        "due": .init(verbatim: delivery.due.description),
      ])
  }
}
