import PalermoModel
import PalermoRules

extension Rule {
  static let missingHelp = Rule(
    id: "missing-help",
    category: .wording,
    severity: .warning,
    title: LocalizedText(
      en: "Every question has a help text",
      es: "Toda pregunta tiene un texto de ayuda",
      fr: "Chaque question a un texte d’aide",
      pt: "Toda pergunta tem um texto de ajuda"),
    message: LocalizedText(
      en: "the question “{question}” has no help",
      es: "la pregunta «{question}» no tiene ayuda",
      fr: "la question « {question} » n’a pas d’aide",
      pt: "a pergunta “{question}” não tem ajuda"),
    fix: LocalizedText(
      en: "say in <help> what a good answer contains, and what “partly” would mean",
      es: "diga en <help> qué contiene una buena respuesta y qué significaría «en parte»",
      fr: "dites dans <help> ce que contient une bonne réponse et ce que signifierait « en partie »",
      pt: "diga em <help> o que contém uma boa resposta e o que significaria “em parte”"),
    rationale: LocalizedText(
      en:
        "Help tells respondents which facts are wanted. Without it each state answers the question that it makes out of the text.",
      es: "La ayuda dice qué datos se buscan. Sin ella, cada Estado responde a la pregunta que deduce del texto.",
      fr: "L’aide dit quels faits sont attendus. Sans elle, chaque État répond à la question qu’il tire du texte.",
      pt: "A ajuda diz que dados se buscam. Sem ela, cada Estado responde à pergunta que deduz do texto."),
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
          ↓<question id="fp.example.marking" type="text" required="false">
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
            <help xml:lang="en">Name the method and where it is laid down.</help>
            <help xml:lang="es">Indique el método y dónde está previsto.</help>
            <help xml:lang="fr">Indiquez la méthode et où elle est prévue.</help>
            <help xml:lang="pt">Indique o método e onde está previsto.</help>
          </question>
        </section>
      </questionnaire>
      """)
}

extension Check {
  static let missingHelp = questionnaire(.missingHelp) { questionnaire, _, findings in
    for question in questionnaire.questions where question.help == nil {
      findings.add(.missingHelp, at: question.position, ["question": .init(verbatim: question.id)])
    }
  }
}
