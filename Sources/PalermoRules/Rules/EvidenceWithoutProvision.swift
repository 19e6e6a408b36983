import PalermoModel

extension Rule {
  static let evidenceWithoutProvision = Rule(
    id: "evidence-without-provision",
    category: .evidence,
    severity: .warning,
    title: LocalizedText(
      en: "A law is cited with its provision",
      es: "Una ley se cita con su disposición",
      fr: "Une loi est citée avec sa disposition",
      pt: "Uma lei é citada com sua disposição"),
    message: LocalizedText(
      en: "“{title}” is cited without the provision",
      es: "«{title}» se cita sin la disposición",
      fr: "« {title} » est cité sans la disposition",
      pt: "“{title}” é citado sem a disposição"),
    fix: LocalizedText(
      en: "add the provision, for example provision=art. 172 in quotation marks",
      es: "añada la disposición, por ejemplo provision=art. 172 entre comillas",
      fr: "ajoutez la disposition, par exemple provision=art. 172 entre guillemets",
      pt: "acrescente a disposição, por exemplo provision=art. 172 entre aspas"),
    rationale: LocalizedText(
      en: "A code has hundreds of articles. The reader must find the one that the answer rests on.",
      es: "Un código tiene cientos de artículos. Quien lee debe encontrar aquel en que se basa la respuesta.",
      fr: "Un code a des centaines d’articles. Le lecteur doit trouver celui sur lequel repose la réponse.",
      pt: "Um código tem centenas de artigos. Quem lê deve encontrar aquele em que a resposta se baseia."),
    references: ["UNODC guidance on the self-assessment questionnaires"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          ↓<evidence kind="legislation" title="Código Penal"/>
        </answer>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="yes">
          <evidence kind="legislation" title="Código Penal" provision="art. 172"/>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let evidenceWithoutProvision = SubmissionCheck(.evidenceWithoutProvision) { context, findings in
    guard context.submission.source.kind != .published else { return }
    for answer in context.submission.answers {
      for evidence in answer.evidence where evidence.kind == .legislation && evidence.provision == nil {
        findings.add(.evidenceWithoutProvision, at: evidence.position, ["title": .init(verbatim: evidence.title)])
      }
    }
  }
}
