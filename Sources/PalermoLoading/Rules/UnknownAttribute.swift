import PalermoModel

extension Rule {
  static let unknownAttribute = Rule(
    id: "unknown-attribute",
    category: .schema,
    severity: .error,
    title: LocalizedText(
      en: "Every attribute is known on its element",
      es: "Todo atributo es conocido en su elemento",
      fr: "Chaque attribut est connu sur son élément",
      pt: "Todo atributo é conhecido em seu elemento"),
    message: LocalizedText(
      en: "the attribute “{name}” is not known on <{element}>{suggestion}",
      es: "el atributo «{name}» no se conoce en <{element}>{suggestion}",
      fr: "l’attribut « {name} » n’est pas connu sur <{element}>{suggestion}",
      pt: "o atributo “{name}” não é conhecido em <{element}>{suggestion}"),
    fix: LocalizedText(
      en: "use one of these or delete it: {allowed}",
      es: "use uno de estos o bórrelo: {allowed}",
      fr: "employez l’un de ceux-ci ou supprimez-le : {allowed}",
      pt: "use um destes ou apague-o: {allowed}"),
    rationale: LocalizedText(
      en: "An attribute that is not known is not read. Whatever it says would be lost.",
      es: "Un atributo desconocido no se lee. Lo que dice se perdería.",
      fr: "Un attribut inconnu n’est pas lu. Ce qu’il dit serait perdu.",
      pt: "Um atributo desconhecido não é lido. O que ele diz se perderia."),
    references: ["Schemas/palermo.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no" ↓confidental="true"/>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no" confidential="true"/>
      </submission>
      """)
}
