import PalermoModel
import PalermoRules

extension Rule {
  static let unknownParticipant = Rule(
    id: "unknown-participant",
    category: .references,
    severity: .error,
    texts: Texts.UnknownParticipant.texts,
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
        Texts.UnknownParticipant.arguments(
          state: state.code, region: region.id,
          suggestion: Suggestion.clause(for: state.code, in: region.states.lazy.map(\.code))))
    }
  }
}
