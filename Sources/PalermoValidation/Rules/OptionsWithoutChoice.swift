import PalermoModel
import PalermoRules

extension Rule {
  static let optionsWithoutChoice = Rule(
    id: "options-without-choice",
    category: .types,
    severity: .error,
    texts: Texts.OptionsWithoutChoice.texts,
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
          ↓<question id="fp.example.rule" type="yes-no" required="false">
            <text xml:lang="en">Must firearms be marked?</text>
            <text xml:lang="es">¿Deben marcarse las armas de fuego?</text>
            <text xml:lang="fr">Les armes à feu doivent-elles être marquées ?</text>
            <text xml:lang="pt">As armas de fogo devem ser marcadas?</text>
            <option value="maker">
              <text xml:lang="en">The maker</text>
              <text xml:lang="es">El fabricante</text>
              <text xml:lang="fr">Le fabricant</text>
              <text xml:lang="pt">O fabricante</text>
            </option>
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
        </section>
      </questionnaire>
      """)
}

extension Check {
  static let optionsWithoutChoice = questionnaire(.optionsWithoutChoice) { questionnaire, _, findings in
    for question in questionnaire.questions where !question.options.isEmpty {
      guard !question.type.form.offersOptions else { continue }
      findings.add(
        .optionsWithoutChoice, at: question.position,
        Texts.OptionsWithoutChoice.arguments(question: question.id, type: question.type.rawValue))
    }
  }
}
