import PalermoModel
import PalermoRules

extension Rule {
  static let optionsWithoutChoice = Rule(
    id: "options-without-choice",
    category: .types,
    severity: .error,
    title: LocalizedText(
      en: "Only a choice has options",
      es: "Solo una elección tiene opciones",
      fr: "Seul un choix a des options",
      pt: "Só uma escolha tem opções"),
    message: LocalizedText(
      en: "the question “{question}” has options, but its type {type} has no place for them",
      es: "la pregunta «{question}» tiene opciones, pero su tipo {type} no las admite",
      fr: "la question « {question} » a des options, mais son type {type} ne les admet pas",
      pt: "a pergunta “{question}” tem opções, mas seu tipo {type} não as admite"),
    fix: LocalizedText(
      en: "delete the options, or make the type single-choice or multiple-choice",
      es: "borre las opciones o cambie el tipo a single-choice o multiple-choice",
      fr: "supprimez les options, ou donnez le type single-choice ou multiple-choice",
      pt: "apague as opções ou mude o tipo para single-choice ou multiple-choice"),
    rationale: LocalizedText(
      en: "Options of such a question are never shown, so respondents could not choose what its author meant to offer.",
      es: "Las opciones de esa pregunta nunca se muestran, y nadie podría elegir lo que su autor quiso ofrecer.",
      fr:
        "Les options d’une telle question ne sont jamais montrées : nul ne pourrait choisir ce que l’auteur voulait offrir.",
      pt: "As opções dessa pergunta nunca são mostradas, e ninguém poderia escolher o que seu autor quis oferecer."),
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
      guard question.type != .singleChoice && question.type != .multipleChoice else { continue }
      findings.add(
        .optionsWithoutChoice, at: question.position,
        ["question": .init(verbatim: question.id), "type": .init(verbatim: question.type.rawValue)])
    }
  }
}
