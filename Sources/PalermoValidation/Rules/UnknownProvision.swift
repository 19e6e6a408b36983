import PalermoModel
import PalermoRules

extension Rule {
  static let unknownProvision = Rule(
    id: "unknown-provision",
    category: .references,
    severity: .error,
    texts: Texts.UnknownProvision.texts,
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
          ↓<question id="fp.example.marking" type="text" provisions="FP/8/9" required="false">
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
          <question id="fp.example.marking" type="text" provisions="FP/8/1(a)" required="false">
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
  static let unknownProvision = questionnaire(.unknownProvision) { questionnaire, corpus, findings in
    let instruments = corpus.instruments
    guard !instruments.all.isEmpty else { return }
    func check(_ provisions: [String], at position: SourcePosition) {
      for provision in provisions where instruments[provision: provision] == nil {
        let instrument = instruments[instrument: String(provision.prefix { $0 != "/" })]
        let candidates = instrument?.articles.flatMap(\.provisions).map(\.id) ?? []
        findings.add(
          .unknownProvision, at: position,
          Texts.UnknownProvision.arguments(
            provision: provision, suggestion: Suggestion.clause(for: provision, in: candidates)))
      }
    }
    for question in questionnaire.questions { check(question.provisions, at: question.position) }
    for exclusion in questionnaire.exclusions { check(exclusion.provisions, at: exclusion.position) }
    for rule in questionnaire.rules { check(rule.provisions, at: rule.position) }
  }
}
