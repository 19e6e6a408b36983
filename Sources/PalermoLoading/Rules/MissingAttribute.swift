import PalermoModel

extension Rule {
  static let missingAttribute = Rule(
    id: "missing-attribute",
    category: .schema,
    severity: .error,
    title: LocalizedText(
      en: "Required attributes are there",
      es: "Los atributos obligatorios están presentes",
      fr: "Les attributs obligatoires sont présents",
      pt: "Os atributos obrigatórios estão presentes"),
    message: LocalizedText(
      en: "<{element}> lacks the attribute “{name}”",
      es: "a <{element}> le falta el atributo «{name}»",
      fr: "il manque à <{element}> l’attribut « {name} »",
      pt: "falta a <{element}> o atributo “{name}”"),
    fix: LocalizedText(
      en: "add {name}: {expected}",
      es: "añada {name}: {expected}",
      fr: "ajoutez {name} : {expected}",
      pt: "acrescente {name}: {expected}"),
    rationale: LocalizedText(
      en: "Without this attribute the element around it says nothing that can be used.",
      es: "Sin este atributo, el elemento que debería llevarlo no dice nada utilizable.",
      fr: "Sans cet attribut, l’élément qui devrait le porter ne dit rien d’utilisable.",
      pt: "Sem este atributo, o elemento que deveria trazê-lo não diz nada que se possa usar."),
    references: ["Schemas/palermo.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no">
          ↓<evidence kind="practice"/>
        </answer>
      </submission>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no">
          <evidence kind="practice" title="Judgment of 4 March 2009"/>
        </answer>
      </submission>
      """)
}
