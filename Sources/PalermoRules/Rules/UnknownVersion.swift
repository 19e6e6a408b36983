import PalermoModel

extension Rule {
  static let unknownVersion = Rule(
    id: "unknown-version",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "The version of the questionnaire is known",
      es: "La versión del cuestionario es conocida",
      fr: "La version du questionnaire est connue",
      pt: "A versão do questionário é conhecida"),
    message: LocalizedText(
      en: "version {version} of the questionnaire “{questionnaire}” is not known; known: {versions}",
      es: "la versión {version} del cuestionario «{questionnaire}» no se conoce; conocidas: {versions}",
      fr: "la version {version} du questionnaire « {questionnaire} » n’est pas connue ; connues : {versions}",
      pt: "a versão {version} do questionário “{questionnaire}” não é conhecida; conhecidas: {versions}"),
    fix: LocalizedText(
      en: "write the version of the form that was filled in, or name the file of that version as well",
      es: "escriba la versión del formulario que se llenó, o indique también el archivo de esa versión",
      fr: "écrivez la version du formulaire rempli, ou indiquez aussi le fichier de cette version",
      pt: "escreva a versão do formulário preenchido, ou indique também o arquivo dessa versão"),
    rationale: LocalizedText(
      en: "Questions change between versions. An answer belongs to the wording that the state had before it.",
      es:
        "Las preguntas cambian entre versiones. Una respuesta corresponde a la redacción que el Estado tuvo a la vista.",
      fr:
        "Les questions changent d’une version à l’autre. Une réponse appartient au libellé que l’État avait sous les yeux.",
      pt: "As perguntas mudam entre versões. Uma resposta corresponde à redação que o Estado teve diante de si."),
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" ↓version="2062.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """)
}

extension SubmissionCheck {
  static let unknownVersion = SubmissionCheck(.unknownVersion) { context, findings in
    guard context.questionnaire == nil else { return }
    let key = context.submission.questionnaire
    let known = context.corpus.questionnaires.keys.filter { $0.id == key.id }.sorted()
    guard !known.isEmpty else { return }
    findings.add(
      .unknownVersion, at: context.position(of: "version"),
      [
        "version": .init(verbatim: key.version), "questionnaire": .init(verbatim: key.id),
        "versions": .init(verbatim: known.map { $0.version }.joined(separator: ", ")),
      ])
  }
}
