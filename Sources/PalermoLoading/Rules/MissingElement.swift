import PalermoModel

extension Rule {
  static let missingElement = Rule(
    id: "missing-element",
    category: .schema,
    severity: .error,
    title: LocalizedText(
      en: "Required elements are there",
      es: "Los elementos obligatorios están presentes",
      fr: "Les éléments obligatoires sont présents",
      pt: "Os elementos obrigatórios estão presentes"),
    message: LocalizedText(
      en: "<{parent}> lacks the element <{name}>",
      es: "a <{parent}> le falta el elemento <{name}>",
      fr: "il manque à <{parent}> l’élément <{name}>",
      pt: "falta a <{parent}> o elemento <{name}>"),
    fix: LocalizedText(
      en: "add <{name}> inside <{parent}>",
      es: "añada <{name}> dentro de <{parent}>",
      fr: "ajoutez <{name}> dans <{parent}>",
      pt: "acrescente <{name}> em <{parent}>"),
    rationale: LocalizedText(
      en: "Without this part the element around it says nothing that can be used.",
      es: "Sin esta parte, el elemento que la contiene no dice nada utilizable.",
      fr: "Sans cette partie, l’élément qui la contient ne dit rien d’utilisable.",
      pt: "Sem esta parte, o elemento que a contém não diz nada que se possa usar."),
    references: ["Schemas/palermo.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      ↓<cycle xmlns="urn:palermo-toolkit:1" id="2026" opens="2026-01-15">
        <title xml:lang="en">Cycle 2026</title>
        <title xml:lang="es">Ciclo 2026</title>
        <title xml:lang="fr">Cycle de 2026</title>
        <title xml:lang="pt">Ciclo de 2026</title>
      </cycle>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <cycle xmlns="urn:palermo-toolkit:1" id="2026" opens="2026-01-15">
        <title xml:lang="en">Cycle 2026</title>
        <title xml:lang="es">Ciclo 2026</title>
        <title xml:lang="fr">Cycle de 2026</title>
        <title xml:lang="pt">Ciclo de 2026</title>
        <delivery questionnaire="tip-criminalization" version="2026.1" due="2026-06-30"/>
      </cycle>
      """)
}
