import PalermoModel

extension Rule {
  static let emptyFile = Rule(
    id: "empty-file",
    category: .wellFormedness,
    severity: .error,
    title: LocalizedText(
      en: "A file is not empty",
      es: "Un archivo no está vacío",
      fr: "Un fichier n’est pas vide",
      pt: "Um arquivo não está vazio"),
    message: LocalizedText(
      en: "the file is empty",
      es: "el archivo está vacío",
      fr: "le fichier est vide",
      pt: "o arquivo está vazio"),
    fix: LocalizedText(
      en: "send the file again; the copy may have been interrupted",
      es: "envíe de nuevo el archivo; la copia pudo interrumpirse",
      fr: "renvoyez le fichier ; la copie a pu être interrompue",
      pt: "envie o arquivo de novo; a cópia pode ter sido interrompida"),
    rationale: LocalizedText(
      en:
        "An empty file is what an interrupted copy or download leaves behind. It must not pass for a questionnaire without answers.",
      es:
        "Un archivo vacío es lo que deja una copia o descarga interrumpida. No debe confundirse con un cuestionario sin respuestas.",
      fr:
        "Un fichier vide est ce que laisse une copie ou un téléchargement interrompu. Il ne doit pas passer pour un questionnaire sans réponses.",
      pt:
        "Um arquivo vazio é o que resta de uma cópia ou transferência interrompida. Não deve passar por um questionário sem respostas."
    ),
    references: ["XML 1.0, section 2.1"],
    failing: "",
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """)
}
