import PalermoModel

extension Rule {
  static let misplacedElement = Rule(
    id: "misplaced-element",
    category: .schema,
    severity: .error,
    title: LocalizedText(
      en: "Elements stand in their order and number",
      es: "Los elementos están en su orden y número",
      fr: "Les éléments sont dans leur ordre et leur nombre",
      pt: "Os elementos estão em sua ordem e número"),
    message: LocalizedText(
      en: "<{name}> must not stand here in <{parent}>",
      es: "<{name}> no puede estar aquí dentro de <{parent}>",
      fr: "<{name}> ne peut pas se trouver ici dans <{parent}>",
      pt: "<{name}> não pode estar aqui em <{parent}>"),
    fix: LocalizedText(
      en: "put it in its place; the order is {allowed}",
      es: "póngalo en su lugar; el orden es {allowed}",
      fr: "mettez-le à sa place ; l’ordre est {allowed}",
      pt: "coloque-o em seu lugar; a ordem é {allowed}"),
    rationale: LocalizedText(
      en:
        "With one order, two files with the same content are the same text, and a comparison shows only what has really changed.",
      es:
        "Con un solo orden, dos archivos con el mismo contenido son el mismo texto, y una comparación muestra solo lo que de verdad cambió.",
      fr:
        "Avec un seul ordre, deux fichiers de même contenu sont le même texte, et une comparaison ne montre que ce qui a vraiment changé.",
      pt:
        "Com uma só ordem, dois arquivos com o mesmo conteúdo são o mesmo texto, e uma comparação mostra apenas o que de fato mudou."
    ),
    references: ["Schemas/palermo.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <answer question="tip.5.offence" value="no"/>
        ↓<source kind="exercise"/>
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
