import PalermoModel

extension Rule {
  static let retiredQuestion = Rule(
    id: "retired-question",
    category: .references,
    severity: .error,
    texts: Texts.RetiredQuestion.texts,
    references: ["UNTOC/32/5"],
    failing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="fp-example" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        ↓<answer question="fp.example.stamping">
          <text xml:lang="es">Por grabado.</text>
        </answer>
      </submission>
      """,
      with: [
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
          <retired id="fp.example.stamping" since="2026.1" replacedBy="fp.example.marking"/>
        </questionnaire>
        """
      ]),
    passing: RuleExample(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <submission xmlns="urn:palermo-toolkit:1" questionnaire="fp-example" version="2026.1"
                  state="XAA" cycle="2026" status="draft" date="2026-05-30">
        <source kind="exercise"/>
        <answer question="fp.example.marking">
          <text xml:lang="es">Por grabado.</text>
        </answer>
      </submission>
      """,
      with: [
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
          <retired id="fp.example.stamping" since="2026.1" replacedBy="fp.example.marking"/>
        </questionnaire>
        """
      ]))
}

extension SubmissionCheck {
  static let retiredQuestion = SubmissionCheck(.retiredQuestion) { context, findings in
    guard let retired = context.questionnaire?.retired, !retired.isEmpty else { return }
    for answer in context.submission.answers {
      guard let question = retired.first(where: { $0.id == answer.question }) else { continue }
      let names = question.replacedBy.joined(separator: ", ")
      let successors = names.isEmpty ? FilledText("") : Texts.RetiredQuestion.replaced(names: names)
      findings.add(
        .retiredQuestion, at: answer.position,
        Texts.RetiredQuestion.arguments(question: answer.question, successors: successors))
    }
  }
}
