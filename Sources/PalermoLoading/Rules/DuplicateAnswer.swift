import PalermoModel

extension Rule {
  static let duplicateAnswer = Rule(
    id: "duplicate-answer",
    category: .schema,
    severity: .error,
    title: LocalizedText(
      en: "A question is answered once",
      es: "Una pregunta se responde una sola vez",
      fr: "Une question ne reçoit qu’une réponse",
      pt: "Uma pergunta é respondida uma só vez"),
    message: LocalizedText(
      en: "the question “{value}” is already answered in line {line}",
      es: "la pregunta «{value}» ya está respondida en la línea {line}",
      fr: "la question « {value} » a déjà une réponse à la ligne {line}",
      pt: "a pergunta “{value}” já foi respondida na linha {line}"),
    fix: LocalizedText(
      en: "keep one of the two answers and delete the other",
      es: "conserve una de las dos respuestas y borre la otra",
      fr: "conservez l’une des deux réponses et supprimez l’autre",
      pt: "mantenha uma das duas respostas e apague a outra"),
    rationale: LocalizedText(
      en: "Of two answers nobody can tell which one the state stands by.",
      es: "De dos respuestas, nadie puede saber cuál mantiene el Estado.",
      fr: "De deux réponses, nul ne peut savoir laquelle l’État maintient.",
      pt: "De duas respostas, ninguém pode saber qual o Estado mantém."),
    references: ["Schemas/palermo.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no"/>
        <answer ↓question="tip.5.offence" value="no"/>
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
