import PalermoModel
import PalermoRules

extension Rule {
  static let uselessWeight = Rule(
    id: "useless-weight",
    category: .consistency,
    severity: .warning,
    texts: Texts.UselessWeight.texts,
    references: ["Schemas/questionnaire.xsd"],
    failing: """
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
          ↓<question id="fp.example.marking" type="text" weight="2" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
          </question>
        </section>
      </questionnaire>
      """,
    passing: """
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
      """)
}

extension Check {
  static let uselessWeight = questionnaire(.uselessWeight) { questionnaire, corpus, findings in
    // A question without weight does not enter the mean, so that there is nothing to weigh it against.
    let all = [questionnaire] + QuestionLookup(questionnaire, in: corpus).others
    var weights: [String: Set<Int>] = [:]
    for question in all.flatMap(\.questions) where question.isScored && question.weight > 0 {
      for provision in question.provisions { weights[provision, default: []].insert(question.weight) }
    }
    for question in questionnaire.questions where question.weight != 1 {
      let why: LocalizedText
      if !question.isScored {
        why = Texts.UselessWeight.notScored
      } else if question.weight > 0 && question.provisions.allSatisfy({ weights[$0] == [question.weight] }) {
        why = Texts.UselessWeight.noOther
      } else {
        continue
      }
      findings.add(
        .uselessWeight, at: question.position,
        Texts.UselessWeight.arguments(weight: question.weight, question: question.id, why: why))
    }
  }
}
