import PalermoModel

extension Rule {
  static let unknownQuestionnaire = Rule(
    id: "unknown-questionnaire",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "The questionnaire is known",
      es: "El cuestionario es conocido",
      fr: "Le questionnaire est connu",
      pt: "O questionário é conhecido"),
    message: LocalizedText(
      en: "the questionnaire “{questionnaire}” is not known{suggestion}",
      es: "el cuestionario «{questionnaire}» no se conoce{suggestion}",
      fr: "le questionnaire « {questionnaire} » n’est pas connu{suggestion}",
      pt: "o questionário “{questionnaire}” não é conhecido{suggestion}"),
    fix: LocalizedText(
      en: "write the id of the questionnaire as in the form you were sent, or name its file as well",
      es: "escriba el identificador del cuestionario como en el formulario recibido, o indique también su archivo",
      fr: "écrivez l’identifiant du questionnaire comme dans le formulaire reçu, ou indiquez aussi son fichier",
      pt: "escreva o identificador do questionário como no formulário recebido, ou indique também seu arquivo"),
    rationale: LocalizedText(
      en: "Answers have a meaning only together with the questions that they answer.",
      es: "Las respuestas solo tienen sentido junto con las preguntas a las que responden.",
      fr: "Les réponses n’ont de sens qu’avec les questions auxquelles elles répondent.",
      pt: "As respostas só têm sentido junto com as perguntas a que respondem."),
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" ↓questionnaire="tip-criminalisation" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """)
}

extension SubmissionCheck {
  static let unknownQuestionnaire = SubmissionCheck(.unknownQuestionnaire) { context, findings in
    let id = context.submission.questionnaire.id
    guard context.questionnaire == nil, !context.corpus.questionnaires.keys.contains(where: { $0.id == id }) else {
      return
    }
    findings.add(
      .unknownQuestionnaire, at: context.position(of: "questionnaire"),
      [
        "questionnaire": .init(verbatim: id),
        "suggestion": Suggestion.clause(for: id, in: context.corpus.questionnaires.keys.map { $0.id }),
      ])
  }
}
