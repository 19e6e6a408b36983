import PalermoModel

extension Rule {
  static let unexpectedText = Rule(
    id: "unexpected-text",
    category: .schema,
    severity: .error,
    title: LocalizedText(
      en: "Text stands only where it is read",
      es: "El texto está solo donde se lee",
      fr: "Le texte ne figure que là où il est lu",
      pt: "O texto está somente onde é lido"),
    message: LocalizedText(
      en: "text must not stand directly inside <{element}>",
      es: "no puede haber texto directamente dentro de <{element}>",
      fr: "du texte ne peut pas figurer directement dans <{element}>",
      pt: "não pode haver texto diretamente em <{element}>"),
    fix: LocalizedText(
      en: "move the text into an element made for it, such as <explanation>, or delete it",
      es: "ponga el texto en un elemento previsto para ello, como <explanation>, o bórrelo",
      fr: "placez le texte dans un élément prévu pour cela, tel que <explanation>, ou supprimez-le",
      pt: "coloque o texto em um elemento próprio, como <explanation>, ou apague-o"),
    rationale: LocalizedText(
      en: "Text in such a place has no meaning for the program, and it would be lost in every report.",
      es: "En ese lugar el texto no tiene significado para el programa y se perdería en todos los informes.",
      fr: "À cet endroit, le texte n’a pas de sens pour l’outil et serait perdu dans tous les rapports.",
      pt: "Nesse lugar o texto não tem significado para o programa e se perderia em todos os relatórios."),
    references: ["Schemas/palermo.xsd"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no">
          ↓Falta la ley.
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
