import PalermoModel

extension Rule {
  static let otherWithoutText = Rule(
    id: "other-without-text",
    category: .types,
    severity: .error,
    title: LocalizedText(
      en: "“Other” says what it is",
      es: "«Otro» dice de qué se trata",
      fr: "« Autre » dit de quoi il s’agit",
      pt: "“Outro” diz do que se trata"),
    message: LocalizedText(
      en: "“{value}” is chosen in the answer to “{question}”, but not explained",
      es: "«{value}» se eligió en la respuesta a «{question}», pero no se explica",
      fr: "« {value} » est choisi dans la réponse à « {question} », mais n’est pas précisé",
      pt: "“{value}” foi escolhido na resposta a “{question}”, mas não é explicado"),
    fix: LocalizedText(
      en: "add <other> with a few words that say what is meant",
      es: "añada <other> con unas palabras que lo precisen",
      fr: "ajoutez <other> avec quelques mots qui le précisent",
      pt: "acrescente <other> com algumas palavras que o precisem"),
    rationale: LocalizedText(
      en: "“Other” alone tells nobody anything, and an option that is missing from the form is never found.",
      es: "«Otro» por sí solo no informa a nadie, y la opción que falta en el formulario nunca se descubre.",
      fr: "« Autre » seul n’apprend rien à personne, et l’option qui manque au formulaire n’est jamais découverte.",
      pt: "“Outro” sozinho não informa ninguém, e a opção que falta no formulário nunca é descoberta."),
    references: ["UNODC guidance on the self-assessment questionnaires"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.assistance" value="other"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.assistance" value="other">
          <other xml:lang="es">Intercambio de fiscales</other>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let otherWithoutText = SubmissionCheck(.otherWithoutText) { context, findings in
    for (answer, question) in context.answers where answer.other.isEmpty {
      guard let option = question.options.first(where: { $0.isOther && answer.values.contains($0.value) }) else {
        continue
      }
      findings.add(
        .otherWithoutText, at: answer.position,
        ["value": .init(verbatim: option.value), "question": .init(verbatim: question.id)])
    }
  }
}
