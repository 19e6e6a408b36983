import PalermoModel
import PalermoRules

extension Rule {
  static let unknownParticipant = Rule(
    id: "unknown-participant",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "States of a participation file belong to its region",
      es: "Los Estados de un archivo de participación pertenecen a su región",
      fr: "Les États d’un fichier de participation appartiennent à sa région",
      pt: "Os Estados de um arquivo de participação pertencem à sua região"),
    message: LocalizedText(
      en: "the state {state} does not belong to the region “{region}”{suggestion}",
      es: "el Estado {state} no pertenece a la región «{region}»{suggestion}",
      fr: "l’État {state} n’appartient pas à la région « {region} »{suggestion}",
      pt: "o Estado {state} não pertence à região “{region}”{suggestion}"),
    fix: LocalizedText(
      en: "write the code of a state of the region, or add the state to the region’s file",
      es: "escriba el código de un Estado de la región, o añada el Estado al archivo de la región",
      fr: "écrivez le code d’un État de la région, ou ajoutez l’État au fichier de la région",
      pt: "escreva o código de um Estado da região, ou acrescente o Estado ao arquivo da região"),
    rationale: LocalizedText(
      en: "What is recorded for a state outside the region is never looked up.",
      es: "Lo que se registra de un Estado ajeno a la región nunca se consulta.",
      fr: "Ce qui est consigné pour un État hors de la région n’est jamais consulté.",
      pt: "O que se registra de um Estado alheio à região nunca é consultado."),
    references: ["OAS work programme, action 4.1"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <participation xmlns="urn:palermo-toolkit:1" region="example">
        ↓<state code="XAB">
          <treaty instrument="UNTOC" consent="ratification" confidence="verified"/>
        </state>
      </participation>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <region xmlns="urn:palermo-toolkit:1" id="example" kind="fictional">
          <name xml:lang="en">Example</name>
          <name xml:lang="es">Ejemplo</name>
          <name xml:lang="fr">Exemple</name>
          <name xml:lang="pt">Exemplo</name>
          <subregion code="north">
            <name xml:lang="en">North</name>
            <name xml:lang="es">Norte</name>
            <name xml:lang="fr">Nord</name>
            <name xml:lang="pt">Norte</name>
          </subregion>
          <state code="XAA" subregion="north" officialLanguages="es" submissionLanguages="es" column="0" row="0">
            <name xml:lang="en">Altaria</name>
            <name xml:lang="es">Altaria</name>
            <name xml:lang="fr">Altarie</name>
            <name xml:lang="pt">Altária</name>
          </state>
        </region>
        """
      ]),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <participation xmlns="urn:palermo-toolkit:1" region="example">
        <state code="XAA">
          <treaty instrument="UNTOC" consent="ratification" confidence="verified"/>
        </state>
      </participation>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <region xmlns="urn:palermo-toolkit:1" id="example" kind="fictional">
          <name xml:lang="en">Example</name>
          <name xml:lang="es">Ejemplo</name>
          <name xml:lang="fr">Exemple</name>
          <name xml:lang="pt">Exemplo</name>
          <subregion code="north">
            <name xml:lang="en">North</name>
            <name xml:lang="es">Norte</name>
            <name xml:lang="fr">Nord</name>
            <name xml:lang="pt">Norte</name>
          </subregion>
          <state code="XAA" subregion="north" officialLanguages="es" submissionLanguages="es" column="0" row="0">
            <name xml:lang="en">Altaria</name>
            <name xml:lang="es">Altaria</name>
            <name xml:lang="fr">Altarie</name>
            <name xml:lang="pt">Altária</name>
          </state>
        </region>
        """
      ]))
}

extension Check {
  static let unknownParticipant = participation(.unknownParticipant) { participation, corpus, findings in
    guard let region = corpus.regions.first(where: { $0.id == participation.region }) else { return }
    for state in participation.states where region[state: state.code] == nil {
      findings.add(
        .unknownParticipant, at: state.position,
        [
          "state": .init(verbatim: state.code), "region": .init(verbatim: region.id),
          "suggestion": Suggestion.clause(for: state.code, in: region.states.lazy.map(\.code)),
        ])
    }
  }
}
