import PalermoModel
import PalermoRules

extension Rule {
  static let choiceWithoutOptions = Rule(
    id: "choice-without-options",
    category: .types,
    severity: .error,
    title: LocalizedText(
      en: "A choice offers at least two options",
      es: "Una elección ofrece al menos dos opciones",
      fr: "Un choix offre au moins deux options",
      pt: "Uma escolha oferece ao menos duas opções"),
    message: LocalizedText(
      en: "the question “{question}” is a choice, but has fewer than two options",
      es: "la pregunta «{question}» es de elección, pero tiene menos de dos opciones",
      fr: "la question « {question} » est un choix, mais elle a moins de deux options",
      pt: "a pergunta “{question}” é de escolha, mas tem menos de duas opções"),
    fix: LocalizedText(
      en: "add the options, or give the question another type",
      es: "añada las opciones o dé otro tipo a la pregunta",
      fr: "ajoutez les options, ou donnez un autre type à la question",
      pt: "acrescente as opções ou dê outro tipo à pergunta"),
    rationale: LocalizedText(
      en: "A question that offers nothing to choose from cannot be answered.",
      es: "Una pregunta que no ofrece nada que elegir no puede responderse.",
      fr: "Une question qui n’offre rien à choisir ne peut recevoir de réponse.",
      pt: "Uma pergunta que não oferece o que escolher não pode ser respondida."),
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
          ↓<question id="fp.example.rule" type="single-choice" required="false">
            <text xml:lang="en">Who marks firearms?</text>
            <text xml:lang="es">¿Quién marca las armas de fuego?</text>
            <text xml:lang="fr">Qui marque les armes à feu ?</text>
            <text xml:lang="pt">Quem marca as armas de fogo?</text>
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
          <question id="fp.example.rule" type="single-choice" required="false">
            <text xml:lang="en">Who marks firearms?</text>
            <text xml:lang="es">¿Quién marca las armas de fuego?</text>
            <text xml:lang="fr">Qui marque les armes à feu ?</text>
            <text xml:lang="pt">Quem marca as armas de fogo?</text>
            <option value="maker">
              <text xml:lang="en">The maker</text>
              <text xml:lang="es">El fabricante</text>
              <text xml:lang="fr">Le fabricant</text>
              <text xml:lang="pt">O fabricante</text>
            </option>
            <option value="importer">
              <text xml:lang="en">The importer</text>
              <text xml:lang="es">El importador</text>
              <text xml:lang="fr">L’importateur</text>
              <text xml:lang="pt">O importador</text>
            </option>
          </question>
        </section>
      </questionnaire>
      """)
}

extension Check {
  static let choiceWithoutOptions = questionnaire(.choiceWithoutOptions) { questionnaire, _, findings in
    let lists: [String?] = questionnaire.optionLists.map(\.id) + [nil]
    for question in questionnaire.questions
    where question.options.count < 2 && lists.contains(question.optionListID) {
      guard question.type == .singleChoice || question.type == .multipleChoice else { continue }
      findings.add(.choiceWithoutOptions, at: question.position, ["question": .init(verbatim: question.id)])
    }
  }
}
