import PalermoModel

extension Rule {
  static let unknownCycle = Rule(
    id: "unknown-cycle",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "The cycle is known",
      es: "El ciclo es conocido",
      fr: "Le cycle est connu",
      pt: "O ciclo é conhecido"),
    message: LocalizedText(
      en: "the cycle “{cycle}” is not known; known: {known}",
      es: "el ciclo «{cycle}» no se conoce; conocidos: {known}",
      fr: "le cycle « {cycle} » n’est pas connu ; connus : {known}",
      pt: "o ciclo “{cycle}” não é conhecido; conhecidos: {known}"),
    fix: LocalizedText(
      en: "write the id of the cycle as in the letter that opened it, or name its file as well",
      es: "escriba el identificador del ciclo como en la carta que lo abrió, o indique también su archivo",
      fr: "écrivez l’identifiant du cycle comme dans la lettre qui l’a ouvert, ou indiquez aussi son fichier",
      pt: "escreva o identificador do ciclo como na carta que o abriu, ou indique também seu arquivo"),
    rationale: LocalizedText(
      en:
        "The cycle says what is due and when. A delivery for another one would be missing from the table of deliveries.",
      es: "El ciclo dice qué debe entregarse y cuándo. Una entrega para otro ciclo faltaría en el cuadro de entregas.",
      fr: "Le cycle dit ce qui est dû et quand. Une remise pour un autre cycle manquerait au tableau des remises.",
      pt: "O ciclo diz o que deve ser entregue e quando. Uma entrega para outro ciclo faltaria no quadro de entregas."),
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
      .unknownCycle, at: context.position(of: "cycle"),
      ["cycle": .init(verbatim: cycle), "known": .init(verbatim: cycles.map { $0.id }.joined(separator: ", "))])
  }
}
