import PalermoModel

extension Rule {
  static let limitExceeded = Rule(
    id: "limit-exceeded",
    category: .wellFormedness,
    severity: .error,
    title: LocalizedText(
      en: "A file stays within the limits",
      es: "Un archivo respeta los límites",
      fr: "Un fichier respecte les limites",
      pt: "Um arquivo respeita os limites"),
    message: LocalizedText(
      en: "the file exceeds the limit of {limit}",
      es: "el archivo supera el límite de {limit}",
      fr: "le fichier dépasse la limite de {limit}",
      pt: "o arquivo excede o limite de {limit}"),
    fix: LocalizedText(
      en: "split what is too large, or link to it instead of including it",
      es: "divida lo que es demasiado grande o póngalo en un enlace en vez de incluirlo",
      fr: "divisez ce qui est trop grand, ou mettez-le en lien au lieu de l’inclure",
      pt: "divida o que é grande demais ou use um link em vez de incluí-lo"),
    rationale: LocalizedText(
      en:
        "Files come from outside. The limits lie far above any real answer and keep a single file from stopping the work on all others.",
      es:
        "Los archivos vienen de fuera. Los límites están muy por encima de cualquier respuesta real e impiden que un solo archivo detenga el trabajo con los demás.",
      fr:
        "Les fichiers viennent de l’extérieur. Les limites dépassent de loin toute réponse réelle et empêchent qu’un seul fichier bloque le travail sur tous les autres.",
      pt:
        "Os arquivos vêm de fora. Os limites ficam muito acima de qualquer resposta real e impedem que um só arquivo paralise o trabalho com os demais."
    ),
    references: ["XML 1.0, section 1.2"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="tip.5.offence" value="no">
          <note><note><note><note><note><note><note><note><note><note>
          <note><note><note><note><note><note><note><note><note><note>
          <note><note><note><note><note><note><note><note><note><note>
          ↓<note></note>
          </note></note></note></note></note></note></note></note></note></note>
          </note></note></note></note></note></note></note></note></note></note>
          </note></note></note></note></note></note></note></note></note></note>
        </answer>
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
