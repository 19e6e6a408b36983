import PalermoModel
import PalermoRules

extension Rule {
  static let uselessWeight = Rule(
    id: "useless-weight",
    category: .consistency,
    severity: .warning,
    title: LocalizedText(
      en: "A weight makes a difference",
      es: "Un peso cambia algo",
      fr: "Un poids change quelque chose",
      pt: "Um peso faz diferença"),
    message: LocalizedText(
      en: "the weight {weight} of “{question}” changes no score: {why}",
      es: "el peso {weight} de «{question}» no cambia ninguna puntuación: {why}",
      fr: "le poids {weight} de « {question} » ne change aucune note : {why}",
      pt: "o peso {weight} de “{question}” não muda nenhuma pontuação: {why}"),
    fix: LocalizedText(
      en: "delete the attribute weight",
      es: "borre el atributo weight",
      fr: "supprimez l’attribut weight",
      pt: "apague o atributo weight"),
    rationale: LocalizedText(
      en:
        "A weight says that one answer counts for more than another to the same provision. With nothing to weigh against, it suggests an influence that is not there.",
      es:
        "Un peso dice que una respuesta cuenta más que otra sobre la misma disposición. Sin nada contra lo que pesar, sugiere una influencia que no existe.",
      fr:
        "Un poids dit qu’une réponse compte plus qu’une autre sur la même disposition. Sans rien en face, il suggère une influence qui n’existe pas.",
      pt:
        "Um peso diz que uma resposta conta mais que outra sobre a mesma disposição. Sem nada com que comparar, sugere uma influência que não existe."
    ),
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
        why = LocalizedText(
          en: "the question is not scored", es: "la pregunta no se puntúa", fr: "la question n’est pas notée",
          pt: "a pergunta não é pontuada")
      } else if question.weight > 0 && question.provisions.allSatisfy({ weights[$0] == [question.weight] }) {
        why = LocalizedText(
          en: "no question on the same provisions has another",
          es: "ninguna pregunta sobre las mismas disposiciones tiene otro",
          fr: "aucune question sur les mêmes dispositions n’en a un autre",
          pt: "nenhuma pergunta sobre as mesmas disposições tem outro")
      } else {
        continue
      }
      findings.add(
        .uselessWeight, at: question.position,
        ["weight": .init(verbatim: "\(question.weight)"), "question": .init(verbatim: question.id), "why": why])
    }
  }
}
