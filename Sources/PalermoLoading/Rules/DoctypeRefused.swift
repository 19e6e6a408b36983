import PalermoModel

extension Rule {
  static let doctypeRefused = Rule(
    id: "doctype-refused",
    category: .wellFormedness,
    severity: .error,
    title: LocalizedText(
      en: "A file has no document type declaration",
      es: "Un archivo no lleva declaración de tipo de documento",
      fr: "Un fichier ne comporte pas de déclaration de type de document",
      pt: "Um arquivo não tem declaração de tipo de documento"),
    message: LocalizedText(
      en: "a document type declaration is not accepted",
      es: "no se acepta una declaración de tipo de documento",
      fr: "une déclaration de type de document n’est pas acceptée",
      pt: "não se aceita uma declaração de tipo de documento"),
    fix: LocalizedText(
      en: "delete everything from <!DOCTYPE to its closing >",
      es: "borre todo desde <!DOCTYPE hasta su > de cierre",
      fr: "supprimez tout, de <!DOCTYPE jusqu’au > qui le ferme",
      pt: "apague tudo, de <!DOCTYPE até o > que o fecha"),
    rationale: LocalizedText(
      en: "Such a declaration can make a reader open other files or swell without end. Our files need none.",
      es:
        "Esa declaración puede hacer que el lector abra otros archivos o crezca sin límite. Nuestros archivos no la necesitan.",
      fr:
        "Une telle déclaration peut amener le lecteur à ouvrir d’autres fichiers ou à enfler sans fin. Nos fichiers n’en ont pas besoin.",
      pt:
        "Essa declaração pode levar o leitor a abrir outros arquivos ou a crescer sem limite. Nossos arquivos não precisam dela."
    ),
    references: ["XML 1.0, section 2.8"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      ↓<!DOCTYPE submission>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """)
}
