import PalermoModel
import PalermoRules

extension Rule {
  static let unknownProvision = Rule(
    id: "unknown-provision",
    category: .references,
    severity: .error,
    title: LocalizedText(
      en: "The provisions named exist",
      es: "Las disposiciones citadas existen",
      fr: "Les dispositions citées existent",
      pt: "As disposições citadas existem"),
    message: LocalizedText(
      en: "the provision {provision} is not known{suggestion}",
      es: "la disposición {provision} no se conoce{suggestion}",
      fr: "la disposition {provision} n’est pas connue{suggestion}",
      pt: "a disposição {provision} não é conhecida{suggestion}"),
    fix: LocalizedText(
      en: "write the provision as in the file of the instruments",
      es: "escriba la disposición como en el archivo de los instrumentos",
      fr: "écrivez la disposition comme dans le fichier des instruments",
      pt: "escreva a disposição como no arquivo dos instrumentos"),
    rationale: LocalizedText(
      en:
        "A question counts for the provisions that it names. With a wrong one, its answers enter no score and the duty looks as if nobody asked about it.",
      es:
        "Una pregunta cuenta para las disposiciones que cita. Con una equivocada, sus respuestas no entran en ninguna puntuación y el deber parece no preguntado.",
      fr:
        "Une question compte pour les dispositions qu’elle cite. Si l’une est fausse, les réponses n’entrent dans aucune note et le devoir paraît ne pas être demandé.",
      pt:
        "Uma pergunta conta para as disposições que cita. Com uma errada, suas respostas não entram em nenhuma pontuação e o dever parece não perguntado."
    ),
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
          [
            "provision": .init(verbatim: provision),
            "suggestion": Suggestion.clause(for: provision, in: candidates),
          ])
      }
    }
    for question in questionnaire.questions { check(question.provisions, at: question.position) }
    for exclusion in questionnaire.exclusions { check(exclusion.provisions, at: exclusion.position) }
    for rule in questionnaire.rules { check(rule.provisions, at: rule.position) }
  }
}
