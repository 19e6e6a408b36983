import PalermoModel

extension Rule {
  static let textWithoutOther = Rule(
    id: "text-without-other",
    category: .types,
    severity: .warning,
    title: LocalizedText(
      en: "A text for “other” goes with that option",
      es: "Un texto para «otro» acompaña a esa opción",
      fr: "Un texte pour « autre » accompagne cette option",
      pt: "Um texto para “outro” acompanha essa opção"),
    message: LocalizedText(
      en: "<other> is filled in for “{question}”, but the option “other” is not chosen",
      es: "<other> está lleno en «{question}», pero no se eligió la opción «otro»",
      fr: "<other> est rempli pour « {question} », mais l’option « autre » n’est pas choisie",
      pt: "<other> está preenchido em “{question}”, mas a opção “outro” não foi escolhida"),
    fix: LocalizedText(
      en: "choose that option as well, or move the text into <explanation>",
      es: "elija también esa opción o pase el texto a <explanation>",
      fr: "choisissez aussi cette option, ou déplacez le texte dans <explanation>",
      pt: "escolha também essa opção ou passe o texto para <explanation>"),
    rationale: LocalizedText(
      en: "The text is shown beside the option that it explains. Without the option it does not appear.",
      es: "El texto se muestra junto a la opción que explica. Sin la opción no aparece.",
      fr: "Le texte est montré à côté de l’option qu’il explique. Sans elle, il n’apparaît pas.",
      pt: "O texto é mostrado ao lado da opção que explica. Sem a opção, não aparece."),
    references: ["UNODC guidance on the self-assessment questionnaires"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="tip.5.assistance" value="training">
          <other xml:lang="es">Intercambio de fiscales</other>
        </answer>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.assistance" value="training other">
          <other xml:lang="es">Intercambio de fiscales</other>
        </answer>
      </submission>
      """)
}

extension SubmissionCheck {
  static let textWithoutOther = SubmissionCheck(.textWithoutOther) { context, findings in
    for (answer, question) in context.answers where !answer.other.isEmpty {
      if question.options.contains(where: { $0.isOther && answer.values.contains($0.value) }) { continue }
      findings.add(.textWithoutOther, at: answer.position, ["question": .init(verbatim: question.id)])
    }
  }
}
