import PalermoModel

extension Rule {
  static let emptyAnswer = Rule(
    id: "empty-answer",
    category: .completeness,
    severity: .warning,
    title: LocalizedText(
      en: "An answer has content",
      es: "Una respuesta tiene contenido",
      fr: "Une réponse a un contenu",
      pt: "Uma resposta tem conteúdo"),
    message: LocalizedText(
      en: "the answer to “{question}” is empty",
      es: "la respuesta a «{question}» está vacía",
      fr: "la réponse à « {question} » est vide",
      pt: "a resposta a “{question}” está vazia"),
    fix: LocalizedText(
      en: "answer the question, or delete the empty answer",
      es: "responda a la pregunta o borre la respuesta vacía",
      fr: "répondez à la question, ou supprimez la réponse vide",
      pt: "responda à pergunta ou apague a resposta vazia"),
    rationale: LocalizedText(
      en: "An empty answer counts as none. It should not look as if the question had been dealt with.",
      es: "Una respuesta vacía cuenta como ninguna. No debe parecer que la pregunta ya fue atendida.",
      fr: "Une réponse vide compte pour aucune. La question ne doit pas sembler traitée.",
      pt: "Uma resposta vazia conta como nenhuma. Não deve parecer que a pergunta já foi tratada."),
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.offence"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no"/>
      </submission>
      """)
}

extension SubmissionCheck {
  static let emptyAnswer = SubmissionCheck(.emptyAnswer) { context, findings in
    for (answer, question) in context.answers where answer.isEmpty {
      // In a final submission the same is said by the rule on unanswered questions.
      if context.status == .final && question.isRequired { continue }
      findings.add(.emptyAnswer, at: answer.position, ["question": .init(verbatim: question.id)])
    }
  }
}

extension Answer {
  fileprivate var isEmpty: Bool {
    !isAnswered && other.isEmpty && explanations.isEmpty && evidence.isEmpty && assistance.isEmpty
  }
}
