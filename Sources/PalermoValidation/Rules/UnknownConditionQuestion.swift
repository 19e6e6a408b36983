import PalermoModel
import PalermoRules

extension Rule {
  static let unknownConditionQuestion = Rule(
    id: "unknown-condition-question",
    category: .references,
    severity: .error,
    texts: Texts.UnknownConditionQuestion.texts,
    references: ["UNTOC/32/5"],
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
          <question id="fp.example.rule" type="yes-no" required="false">
            <text xml:lang="en">Must firearms be marked?</text>
            <text xml:lang="es">¿Deben marcarse las armas de fuego?</text>
            <text xml:lang="fr">Les armes à feu doivent-elles être marquées ?</text>
            <text xml:lang="pt">As armas de fogo devem ser marcadas?</text>
          </question>
          ↓<question id="fp.example.marking" type="text" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            <relevant>
              <answered question="fp.example.rules"/>
            </relevant>
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
          <question id="fp.example.rule" type="yes-no" required="false">
            <text xml:lang="en">Must firearms be marked?</text>
            <text xml:lang="es">¿Deben marcarse las armas de fuego?</text>
            <text xml:lang="fr">Les armes à feu doivent-elles être marquées ?</text>
            <text xml:lang="pt">As armas de fogo devem ser marcadas?</text>
          </question>
          <question id="fp.example.marking" type="text" required="false">
            <text xml:lang="en">How are firearms marked?</text>
            <text xml:lang="es">¿Cómo se marcan las armas de fuego?</text>
            <text xml:lang="fr">Comment les armes à feu sont-elles marquées ?</text>
            <text xml:lang="pt">Como são marcadas as armas de fogo?</text>
            <relevant>
              <answered question="fp.example.rule"/>
            </relevant>
          </question>
        </section>
      </questionnaire>
      """)
}

extension Check {
  static let unknownConditionQuestion = questionnaire(.unknownConditionQuestion) { questionnaire, corpus, findings in
    func check(_ condition: Condition, of owner: String, at position: SourcePosition) {
      for question in condition.questions where questionnaire[question: question] == nil {
        if corpus.questionnaires.values.contains(where: { $0[question: question] != nil }) { continue }
        findings.add(
          .unknownConditionQuestion, at: position,
          Texts.UnknownConditionQuestion.arguments(
            owner: owner, question: question,
            suggestion: Suggestion.clause(for: question, in: questionnaire.questions.lazy.map(\.id))))
      }
    }
    for question in questionnaire.questions {
      if let relevance = question.relevance { check(relevance, of: question.id, at: question.position) }
    }
    for rule in questionnaire.rules {
      check(.all([rule.when, rule.expect]), of: rule.id, at: rule.position)
      if questionnaire[question: rule.question] == nil {
        check(.answered(question: rule.question, values: []), of: rule.id, at: rule.position)
      }
    }
  }
}
