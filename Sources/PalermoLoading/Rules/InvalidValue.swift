import PalermoModel

extension Rule {
  static let invalidValue = Rule(
    id: "invalid-value",
    category: .schema,
    severity: .error,
    title: LocalizedText(
      en: "A value has the form that its place asks for",
      es: "Un valor tiene la forma que pide su lugar",
      fr: "Une valeur a la forme que demande sa place",
      pt: "Um valor tem a forma que seu lugar pede"),
    message: LocalizedText(
      en: "“{value}” is not valid for {name}: it must be {expected}",
      es: "«{value}» no es válido para {name}: debe ser {expected}",
      fr: "« {value} » n’est pas valable pour {name} : il faut {expected}",
      pt: "“{value}” não é válido para {name}: deve ser {expected}"),
    fix: LocalizedText(
      en: "write {expected}",
      es: "escriba {expected}",
      fr: "écrivez {expected}",
      pt: "escreva {expected}"),
    rationale: LocalizedText(
      en: "Dates, codes and choices are only comparable between states when all write them in the same form.",
      es:
        "Las fechas, los códigos y las opciones solo son comparables entre Estados si todos los escriben de la misma forma.",
      fr:
        "Les dates, les codes et les choix ne se comparent d’un État à l’autre que si tous les écrivent de la même façon.",
      pt: "Datas, códigos e escolhas só são comparáveis entre Estados quando todos os escrevem da mesma forma."),
    references: ["Schemas/palermo.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no" ↓confidential="yes"/>
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
