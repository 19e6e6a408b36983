import PalermoModel
import PalermoRules

extension Rule {
  static let unknownOptionList = Rule(
    id: "unknown-option-list",
    category: .references,
    severity: .error,
    texts: Texts.UnknownOptionList.texts,
    references: ["Schemas/questionnaire.xsd"],
    failing: RuleExample(example(list: "assistence")),
    passing: RuleExample(example(list: "assistance")))

  private static func example(list: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <questionnaire xmlns="urn:palermo-toolkit:1" id="fp-example" version="2026.1"
                   instrument="FP" cluster="law_enforcement_judicial">
      <title xml:lang="en">Example</title>
      <title xml:lang="es">Ejemplo</title>
      <title xml:lang="fr">Exemple</title>
      <title xml:lang="pt">Exemplo</title>
      <options id="assistance">
        <option value="training">
          <text xml:lang="en">Training</text>
          <text xml:lang="es">Capacitación</text>
          <text xml:lang="fr">Formation</text>
          <text xml:lang="pt">Treinamento</text>
        </option>
        <option value="legal-advice">
          <text xml:lang="en">Legal advice</text>
          <text xml:lang="es">Asesoramiento jurídico</text>
          <text xml:lang="fr">Conseil juridique</text>
          <text xml:lang="pt">Assessoria jurídica</text>
        </option>
      </options>
      <section id="example">
        <title xml:lang="en">Questions</title>
        <title xml:lang="es">Preguntas</title>
        <title xml:lang="fr">Questions posées</title>
        <title xml:lang="pt">Perguntas</title>
        ↓<question id="fp.example.assistance" type="multiple-choice" required="false" options="\(list)">
          <text xml:lang="en">Which assistance does your State need?</text>
          <text xml:lang="es">¿Qué asistencia necesita su Estado?</text>
          <text xml:lang="fr">De quelle assistance votre État a-t-il besoin ?</text>
          <text xml:lang="pt">De que assistência o seu Estado precisa?</text>
        </question>
      </section>
    </questionnaire>
    """
  }
}

extension Check {
  static let unknownOptionList = questionnaire(.unknownOptionList) { questionnaire, _, findings in
    let lists = questionnaire.optionLists.map(\.id)
    for question in questionnaire.questions {
      guard let list = question.optionListID, !lists.contains(list) else { continue }
      findings.add(
        .unknownOptionList, at: question.position,
        Texts.UnknownOptionList.arguments(
          question: question.id, list: list, hint: Suggestion.clause(for: list, in: lists)))
    }
  }
}
