import PalermoModel

extension Rule {
  static let unknownElement = Rule(
    id: "unknown-element",
    category: .schema,
    severity: .error,
    title: LocalizedText(
      en: "Every element is known where it stands",
      es: "Todo elemento es conocido en su lugar",
      fr: "Chaque élément est connu à sa place",
      pt: "Todo elemento é conhecido no lugar em que está"),
    message: LocalizedText(
      en: "<{name}> is not known in <{parent}>{suggestion}",
      es: "<{name}> no se conoce dentro de <{parent}>{suggestion}",
      fr: "<{name}> n’est pas connu dans <{parent}>{suggestion}",
      pt: "<{name}> não é conhecido em <{parent}>{suggestion}"),
    fix: LocalizedText(
      en: "use one of these or delete it: {allowed}",
      es: "use uno de estos o bórrelo: {allowed}",
      fr: "employez l’un de ceux-ci ou supprimez-le : {allowed}",
      pt: "use um destes ou apague-o: {allowed}"),
    rationale: LocalizedText(
      en: "An element that is not known is not read. Whatever the respondent wrote in it would be lost.",
      es: "Un elemento desconocido no se lee. Lo que se escribió en él se perdería.",
      fr: "Un élément inconnu n’est pas lu. Ce que le répondant y a écrit serait perdu.",
      pt: "Um elemento desconhecido não é lido. O que o respondente escreveu nele se perderia."),
    references: ["Schemas/palermo.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no">
          ↓<explanacion xml:lang="es">Falta la ley.</explanacion>
        </answer>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no">
          <explanation xml:lang="es">Falta la ley.</explanation>
        </answer>
      </submission>
      """)
}
