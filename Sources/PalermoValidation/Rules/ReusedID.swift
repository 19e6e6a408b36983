import PalermoModel
import PalermoRules

extension Rule {
  static let reusedID = Rule(
    id: "reused-id",
    category: .references,
    severity: .error,
    texts: Texts.ReusedID.texts,
    references: ["UNTOC/32/5"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2026.1"
                     instrument="FP" cluster="law_enforcement_judicial">
        <title xml:lang="en">Example</title>
        <title xml:lang="es">Ejemplo</title>
        <title xml:lang="fr">Exemple</title>
        <title xml:lang="pt">Exemplo</title>
        <section id="example">
          <title xml:lang="en">Questions</title>
          <title xml:lang="es">Preguntas</title>
          <title xml:lang="fr">Questions posées</title>
          <title xml:lang="pt">Perguntas</title>
          ↓<question id="fp.example.rule" type="text" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
          </question>
        </section>
      </questionnaire>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-other" version="2026.1"
                       instrument="FP" cluster="law_enforcement_judicial">
          <title xml:lang="en">Example</title>
          <title xml:lang="es">Ejemplo</title>
          <title xml:lang="fr">Exemple</title>
          <title xml:lang="pt">Exemplo</title>
          <section id="other">
            <title xml:lang="en">Questions</title>
            <title xml:lang="es">Preguntas</title>
            <title xml:lang="fr">Questions posées</title>
            <title xml:lang="pt">Perguntas</title>
            <question id="fp.example.rule" type="yes-no" required="false">
              <text xml:lang="en">Must firearms be marked?</text>
              <text xml:lang="es">¿Deben marcarse las armas de fuego?</text>
              <text xml:lang="fr">Les armes à feu doivent-elles être marquées ?</text>
              <text xml:lang="pt">As armas de fogo devem ser marcadas?</text>
            </question>
          </section>
        </questionnaire>
        """
      ]),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2026.1"
                     instrument="FP" cluster="law_enforcement_judicial">
        <title xml:lang="en">Example</title>
        <title xml:lang="es">Ejemplo</title>
        <title xml:lang="fr">Exemple</title>
        <title xml:lang="pt">Exemplo</title>
        <section id="example">
          <title xml:lang="en">Questions</title>
          <title xml:lang="es">Preguntas</title>
          <title xml:lang="fr">Questions posées</title>
          <title xml:lang="pt">Perguntas</title>
          <question id="fp.example.marking" type="text" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
          </question>
        </section>
      </questionnaire>
      """,
      with: [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-other" version="2026.1"
                       instrument="FP" cluster="law_enforcement_judicial">
          <title xml:lang="en">Example</title>
          <title xml:lang="es">Ejemplo</title>
          <title xml:lang="fr">Exemple</title>
          <title xml:lang="pt">Exemplo</title>
          <section id="other">
            <title xml:lang="en">Questions</title>
            <title xml:lang="es">Preguntas</title>
            <title xml:lang="fr">Questions posées</title>
            <title xml:lang="pt">Perguntas</title>
            <question id="fp.example.rule" type="yes-no" required="false">
              <text xml:lang="en">Must firearms be marked?</text>
              <text xml:lang="es">¿Deben marcarse las armas de fuego?</text>
              <text xml:lang="fr">Les armes à feu doivent-elles être marquées ?</text>
              <text xml:lang="pt">As armas de fogo devem ser marcadas?</text>
            </question>
          </section>
        </questionnaire>
        """
      ]))
}

extension Check {
  static let reusedID = questionnaire(.reusedID) { questionnaire, corpus, findings in
    let key = questionnaire.key
    for other in corpus.questionnaires.values where other.key != key {
      let retired = Set(other.retired.map(\.id))
      for question in questionnaire.questions {
        let use: FilledText
        if other.key.id != key.id && other[question: question.id] != nil {
          use = Texts.ReusedID.alsoOfQuestion(questionnaire: "\(other.key)")
        } else if retired.contains(question.id) && (other.key.id != key.id || other.key < key) {
          // A later version may retire what this one still asks.
          use = Texts.ReusedID.retired(questionnaire: "\(other.key)")
        } else {
          continue
        }
        findings.add(
          .reusedID, at: question.position,
          Texts.ReusedID.arguments(question: question.id, use: use))
      }
    }
  }
}
