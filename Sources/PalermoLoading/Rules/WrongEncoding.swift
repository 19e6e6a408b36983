import PalermoModel

extension Rule {
  static let wrongEncoding = Rule(
    id: "wrong-encoding",
    category: .wellFormedness,
    severity: .error,
    title: LocalizedText(
      en: "A file is in UTF-8",
      es: "Un archivo está en UTF-8",
      fr: "Un fichier est en UTF-8",
      pt: "Um arquivo está em UTF-8"),
    message: LocalizedText(
      en: "the file is not in UTF-8: {encoding}",
      es: "el archivo no está en UTF-8: {encoding}",
      fr: "le fichier n’est pas en UTF-8 : {encoding}",
      pt: "o arquivo não está em UTF-8: {encoding}"),
    fix: LocalizedText(
      en: "save the file again with the encoding UTF-8",
      es: "guarde de nuevo el archivo con la codificación UTF-8",
      fr: "enregistrez de nouveau le fichier avec l’encodage UTF-8",
      pt: "salve o arquivo de novo com a codificação UTF-8"),
    rationale: LocalizedText(
      en:
        "In another encoding the letters with accents of names and laws turn into other signs. One encoding for all keeps them as they were written.",
      es:
        "En otra codificación, las letras con acentos de nombres y leyes se convierten en otros signos. Una sola codificación las conserva como se escribieron.",
      fr:
        "Dans un autre encodage, les lettres accentuées des noms et des lois deviennent d’autres signes. Un seul encodage pour tous les conserve telles quelles.",
      pt:
        "Em outra codificação, as letras acentuadas de nomes e leis transformam-se em outros sinais. Uma só codificação as conserva como foram escritas."
    ),
    references: ["XML 1.0, section 4.3.3"],
    failing: """
      <?xml version="1.0" encoding="↓ISO-8859-1"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """)
}
