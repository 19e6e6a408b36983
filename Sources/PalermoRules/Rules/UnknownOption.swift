import PalermoModel

extension Rule {
  static let unknownOption = Rule(
    id: "unknown-option",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "The values chosen are among the options",
      es: "Los valores elegidos están entre las opciones",
      fr: "Les valeurs choisies figurent parmi les options",
      pt: "Os valores escolhidos estão entre as opções"),
    message: LocalizedText(
      en: "“{value}” is not an option of the question “{question}”{suggestion}",
      es: "«{value}» no es una opción de la pregunta «{question}»{suggestion}",
      fr: "« {value} » n’est pas une option de la question « {question} »{suggestion}",
      pt: "“{value}” não é uma opção da pergunta “{question}”{suggestion}"),
    fix: LocalizedText(
      en: "choose among: {allowed}",
      es: "elija entre: {allowed}",
      fr: "choisissez parmi : {allowed}",
      pt: "escolha entre: {allowed}"),
    rationale: LocalizedText(
      en:
        "Only the options offered mean the same in every state’s answer. What fits none of them belongs in the explanation.",
      es:
        "Solo las opciones ofrecidas significan lo mismo en la respuesta de cada Estado. Lo que no encaja en ninguna va en la explicación.",
      fr:
        "Seules les options proposées ont le même sens dans la réponse de chaque État. Ce qui n’entre dans aucune va dans l’explication.",
      pt:
        "Só as opções oferecidas significam o mesmo na resposta de cada Estado. O que não se encaixa em nenhuma vai na explicação."
    ),
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" ↓value="not"/>
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
  static let unknownOption = SubmissionCheck(.unknownOption) { context, findings in
    for (answer, question) in context.answers where !answer.isNotApplicable {
      guard let choices = question.choices else { continue }
      for value in answer.values where !choices.contains(value) {
        findings.add(
          .unknownOption, at: answer.valuePosition,
          [
            "value": .init(verbatim: value), "question": .init(verbatim: question.id),
            "suggestion": Suggestion.clause(for: value, in: choices),
            "allowed": .init(verbatim: (choices + [Answer.notApplicable]).joined(separator: ", ")),
          ])
      }
    }
  }
}
