import PalermoModel

extension Rule {
  static let missingEvidence = Rule(
    id: "missing-evidence",
    category: .evidence,
    severity: .warning,
    title: LocalizedText(
      en: "An answer that needs evidence cites it",
      es: "Una respuesta que requiere sustento lo cita",
      fr: "Une réponse qui exige un justificatif le cite",
      pt: "Uma resposta que exige comprovação a cita"),
    message: LocalizedText(
      en: "the answer “{value}” to “{question}” cites no {kind}",
      es: "la respuesta «{value}» a «{question}» no cita ninguna {kind}",
      fr: "la réponse « {value} » à « {question} » ne cite aucune {kind}",
      pt: "a resposta “{value}” a “{question}” não cita nenhuma {kind}"),
    fix: LocalizedText(
      en: "add <evidence> with its title and provision, or a <reference> to an answer given elsewhere",
      es: "añada <evidence> con su título y disposición, o una <reference> a una respuesta dada en otro lugar",
      fr: "ajoutez <evidence> avec son titre et sa disposition, ou une <reference> à une réponse donnée ailleurs",
      pt: "acrescente <evidence> com seu título e disposição, ou uma <reference> a uma resposta dada em outro lugar"),
    rationale: LocalizedText(
      en:
        "A “yes” or “partly” cites the law and its provision. Without it the answer is a claim that nobody can check.",
      es:
        "Un «sí» o «en parte» cita la ley y su disposición. Sin ello, la respuesta es una afirmación que nadie puede comprobar.",
      fr:
        "Un « oui » ou « en partie » cite la loi et sa disposition. Sans cela, la réponse est une affirmation que nul ne peut vérifier.",
      pt:
        "Um “sim” ou “em parte” cita a lei e sua disposição. Sem isso, a resposta é uma afirmação que ninguém pode verificar."
    ),
    references: ["UNODC guidance on the self-assessment questionnaires"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.offence" value="partly"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="partly">
          <evidence kind="legislation" title="Ley 12" provision="art. 1"/>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let missingEvidence = SubmissionCheck(.missingEvidence) { context, findings in
    guard context.submission.source.kind != .published else { return }
    for (answer, question) in context.answers {
      for demand in question.unmetDemands(of: answer) {
        guard let value = answer.values.first(where: demand.values.contains) else { continue }
        findings.add(
          .missingEvidence, at: answer.position,
          ["value": .init(verbatim: value), "question": .init(verbatim: question.id), "kind": demand.kind.noun])
      }
    }
  }
}

extension MeasureKind {
  /// A feminine noun in the languages that have genders, to stand after "no".
  fileprivate var noun: LocalizedText {
    switch self {
    case .legislation: LocalizedText(en: "law", es: "ley", fr: "loi", pt: "lei")
    case .institution: LocalizedText(en: "institution", es: "institución", fr: "institution", pt: "instituição")
    case .practice: LocalizedText(en: "practice", es: "práctica", fr: "pratique", pt: "prática")
    case .notification: LocalizedText(en: "notification", es: "notificación", fr: "notification", pt: "notificação")
    case .agreement: LocalizedText(en: "agreement", es: "convención", fr: "convention", pt: "convenção")
    }
  }
}
