import PalermoModel

extension Rule {
  static let notAParty = Rule(
    id: "not-a-party",
    category: .crossConsistency,
    severity: .warning,
    title: LocalizedText(
      en: "The state is a party to the instrument",
      es: "El Estado es parte en el instrumento",
      fr: "L’État est partie à l’instrument",
      pt: "O Estado é parte no instrumento"),
    message: LocalizedText(
      en: "{instrument} did not bind the state {state} on {date}",
      es: "{instrument} no obligaba al Estado {state} el {date}",
      fr: "{instrument} ne liait pas l’État {state} au {date}",
      pt: "{instrument} não vinculava o Estado {state} em {date}"),
    fix: LocalizedText(
      en: "check the state, the date and the participation file; if they are right, the answers stay out of the score",
      es:
        "compruebe el Estado, la fecha y el archivo de participación; si son correctos, las respuestas quedan fuera de la puntuación",
      fr:
        "vérifiez l’État, la date et le fichier de participation ; s’ils sont justes, les réponses restent hors de la note",
      pt:
        "verifique o Estado, a data e o arquivo de participação; se estiverem corretos, as respostas ficam fora da pontuação"
    ),
    rationale: LocalizedText(
      en:
        "A protocol binds only those that joined it. Answers of others are welcome as information but are not duties met or unmet.",
      es:
        "Un protocolo solo obliga a quienes se hicieron parte en él. Las respuestas de los demás son bienvenidas como información, pero no son deberes cumplidos ni incumplidos.",
      fr:
        "Un protocole ne lie que ceux qui y sont parties. Les réponses des autres sont bienvenues à titre d’information, mais ne sont pas des devoirs remplis ou non.",
      pt:
        "Um protocolo só obriga quem se tornou parte nele. As respostas dos demais são bem-vindas como informação, mas não são deveres cumpridos ou descumpridos."
    ),
    references: ["UNTOC/37/3"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  ↓state="CRI" cycle="2026" status="draft" date="2026-05-30">
        <source kind="published" title="Global Report on Trafficking in Persons" asOf="2002-06"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30">
        <source kind="published" title="Global Report on Trafficking in Persons" asOf="2008-06"/>
      </submission>
      """)
}

extension SubmissionCheck {
  static let notAParty = SubmissionCheck(.notAParty) { context, findings in
    let submission = context.submission
    guard let instrument = context.questionnaire?.instrument,
      context.corpus.treatyStatus(of: submission.state, for: instrument)?.isBound(on: submission.asOf) == .no
    else { return }
    findings.add(
      .notAParty, at: context.position(of: "state"),
      [
        "instrument": .init(verbatim: instrument), "state": .init(verbatim: submission.state),
        "date": .init(verbatim: submission.asOf.description),
      ])
  }
}
