import PalermoModel

extension Rule {
  static let malformedXML = Rule(
    id: "malformed-xml",
    category: .wellFormedness,
    severity: .error,
    title: LocalizedText(
      en: "A file is well-formed XML",
      es: "Un archivo es XML bien formado",
      fr: "Un fichier est du XML bien formé",
      pt: "Um arquivo é XML bem formado"),
    message: LocalizedText(
      en: "the file cannot be read further: {detail}",
      es: "no se puede seguir leyendo el archivo: {detail}",
      fr: "la lecture du fichier s’arrête ici : {detail}",
      pt: "não é possível continuar a ler o arquivo: {detail}"),
    fix: LocalizedText(
      en: "correct this place; an XML editor marks it as well",
      es: "corrija este lugar; un editor de XML también lo señala",
      fr: "corrigez cet endroit ; un éditeur XML le signale aussi",
      pt: "corrija este ponto; um editor de XML também o assinala"),
    rationale: LocalizedText(
      en: "Nothing after such a place can be read with certainty, so answers could be lost without anyone noticing.",
      es: "Nada de lo que sigue puede leerse con certeza, y podrían perderse respuestas sin que nadie lo advierta.",
      fr:
        "Rien de ce qui suit ne peut être lu avec certitude : des réponses pourraient se perdre sans que personne ne le remarque.",
      pt: "Nada do que vem depois pode ser lido com certeza, e respostas poderiam perder-se sem que ninguém percebesse."
    ),
    references: ["XML 1.0, section 2.1"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no">
      ↓</submission>
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
