import PalermoModel

extension Rule {
  static let unknownQuestionnaire = Rule(
    id: "unknown-questionnaire",
    category: .references,
    severity: .error,
    texts: Texts.UnknownQuestionnaire.texts,
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
      .unknownQuestionnaire, at: context.position(of: .questionnaire),
      Texts.UnknownQuestionnaire.arguments(
        questionnaire: id, suggestion: Suggestion.clause(for: id, in: context.corpus.questionnaires.keys.map { $0.id }))
    )
  }
}
