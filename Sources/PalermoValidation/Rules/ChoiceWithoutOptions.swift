import PalermoModel
import PalermoRules

extension Rule {
  static let choiceWithoutOptions = Rule(
    id: "choice-without-options",
    category: .types,
    severity: .error,
    texts: Texts.ChoiceWithoutOptions.texts,
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
      guard question.type.form.offersOptions else { continue }
      findings.add(
        .choiceWithoutOptions, at: question.position, Texts.ChoiceWithoutOptions.arguments(question: question.id))
    }
  }
}
