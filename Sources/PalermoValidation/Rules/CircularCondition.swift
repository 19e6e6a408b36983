import PalermoModel
import PalermoRules

extension Rule {
  static let circularCondition = Rule(
    id: "circular-condition",
    category: .crossConsistency,
    severity: .error,
    texts: Texts.CircularCondition.texts,
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
          ↓<question id="fp.example.marking" type="text" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            <relevant>
              <answered question="fp.other.rule"/>
            </relevant>
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
            <question id="fp.other.rule" type="yes-no" required="false">
              <text xml:lang="en">Must firearms be marked?</text>
              <text xml:lang="es">¿Deben marcarse las armas de fuego?</text>
              <text xml:lang="fr">Les armes à feu doivent-elles être marquées ?</text>
              <text xml:lang="pt">As armas de fogo devem ser marcadas?</text>
              <relevant>
                <answered question="fp.example.marking"/>
              </relevant>
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
            <relevant>
              <answered question="fp.other.rule"/>
            </relevant>
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
            <question id="fp.other.rule" type="yes-no" required="false">
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
  static let circularCondition = questionnaire(.circularCondition) { questionnaire, corpus, findings in
    let lookup = QuestionLookup(questionnaire, in: corpus)
    for question in questionnaire.questions {
      // A circle within one file has a condition that looks ahead, which is reported as such.
      for other in question.relevance?.questions ?? [] where questionnaire[question: other] == nil {
        guard let chain = lookup.chain(from: other, to: question.id) else { continue }
        findings.add(
          .circularCondition, at: question.position,
          Texts.CircularCondition.arguments(
            question: question.id, chain: ([question.id] + chain).joined(separator: " → ")))
      }
    }
  }
}

extension QuestionLookup {
  /// The shortest way from one question to another along the conditions, both ends included.
  fileprivate func chain(from start: String, to end: String) -> [String]? {
    var previous: [String: String] = [:]
    var queue = [start][...]
    while let id = queue.popFirst() {
      if id == end { return Array(sequence(first: end) { $0 == start ? nil : previous[$0] }.reversed()) }
      for next in self[id]?.relevance?.questions ?? [] where next != start && previous[next] == nil {
        previous[next] = id
        queue.append(next)
      }
    }
    return nil
  }
}
