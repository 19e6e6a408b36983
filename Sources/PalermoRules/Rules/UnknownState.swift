import PalermoModel

extension Rule {
  static let unknownState = Rule(
    id: "unknown-state",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "The state is one of the region",
      es: "El Estado pertenece a la región",
      fr: "L’État appartient à la région",
      pt: "O Estado pertence à região"),
    message: LocalizedText(
      en: "the state {state} is in no region of this run{suggestion}",
      es: "el Estado {state} no está en ninguna región de esta ejecución{suggestion}",
      fr: "l’État {state} n’est dans aucune région de cette exécution{suggestion}",
      pt: "o Estado {state} não está em nenhuma região desta execução{suggestion}"),
    fix: LocalizedText(
      en: "write the code of the state by ISO 3166-1 alpha-3, or name the file of its region as well",
      es: "escriba el código del Estado según ISO 3166-1 alfa-3, o indique también el archivo de su región",
      fr: "écrivez le code de l’État selon ISO 3166-1 alpha-3, ou indiquez aussi le fichier de sa région",
      pt: "escreva o código do Estado conforme a ISO 3166-1 alfa-3, ou indique também o arquivo de sua região"),
    rationale: LocalizedText(
      en: "Answers of a state that nobody asked would be counted under a name that no table has.",
      es:
        "Las respuestas de un Estado al que nadie preguntó se contarían con un nombre que no figura en ningún cuadro.",
      fr:
        "Les réponses d’un État que personne n’a interrogé seraient comptées sous un nom qu’aucun tableau ne contient.",
      pt:
        "As respostas de um Estado a que ninguém perguntou seriam contadas com um nome que não consta de nenhuma tabela."
    ),
    references: ["ISO 3166-1"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  ↓state="CRX" cycle="2026" status="draft" date="2026-05-30"/>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.1"
                  state="CRI" cycle="2026" status="draft" date="2026-05-30"/>
      """)
}

extension SubmissionCheck {
  static let unknownState = SubmissionCheck(.unknownState) { context, findings in
    let (state, corpus) = (context.submission.state, context.corpus)
    guard corpus.region(of: state) == nil, !corpus.regions.isEmpty else { return }
    // The codes XAA to XZZ are free for fictional states, which no real region lists.
    let isFictional = context.submission.source.kind == .exercise && state.hasPrefix("X")
    if isFictional && !corpus.regions.contains(where: { $0.kind == .fictional }) { return }
    findings.add(
      .unknownState, at: context.position(of: "state"),
      [
        "state": .init(verbatim: state),
        "suggestion": Suggestion.clause(for: state, in: corpus.regions.lazy.flatMap { $0.states }.map { $0.code }),
      ])
  }
}
