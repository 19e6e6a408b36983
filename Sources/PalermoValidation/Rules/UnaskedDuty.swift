import PalermoModel
import PalermoRules

extension Rule {
  static let unaskedDuty = Rule(
    id: "unasked-duty",
    category: .completeness,
    severity: .warning,
    texts: Texts.UnaskedDuty.texts,
    references: ["UNTOC/32/5"],
    failing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <questionnaire xmlns="urn:palermo-toolkit:1" id="tip-example" version="2026.1"
                     instrument="TIP" cluster="law_enforcement_judicial">
        <title xml:lang="en">Example</title>
        <title xml:lang="es">Ejemplo</title>
        <title xml:lang="fr">Exemple</title>
        <title xml:lang="pt">Exemplo</title>
        <section id="example">
          <title xml:lang="en">Questions</title>
          <title xml:lang="es">Preguntas</title>
          <title xml:lang="fr">Questions posées</title>
          <title xml:lang="pt">Perguntas</title>
          <question id="tip.example.borders" type="text" provisions="TIP/11/1" required="false">
            <text xml:lang="en">How are border controls strengthened?</text>
            <text xml:lang="es">¿Cómo se refuerzan los controles fronterizos?</text>
            <text xml:lang="fr">Comment les contrôles aux frontières sont-ils renforcés ?</text>
            <text xml:lang="pt">Como são reforçados os controles de fronteira?</text>
          </question>
        </section>
        <excluded provisions="TIP/11/2 TIP/11/3 TIP/11/4 TIP/12/(a) TIP/12/(b)">
          <reason xml:lang="en">Left out of the example.</reason>
          <reason xml:lang="es">Se omite en el ejemplo.</reason>
          <reason xml:lang="fr">Omis dans l’exemple.</reason>
          <reason xml:lang="pt">Omitido no exemplo.</reason>
        </excluded>
      </questionnaire>
      """,
    passing: """
      <?xml version="1.0" encoding="UTF-8"?>
      <questionnaire xmlns="urn:palermo-toolkit:1" id="tip-example" version="2026.1"
                     instrument="TIP" cluster="law_enforcement_judicial">
        <title xml:lang="en">Example</title>
        <title xml:lang="es">Ejemplo</title>
        <title xml:lang="fr">Exemple</title>
        <title xml:lang="pt">Exemplo</title>
        <section id="example">
          <title xml:lang="en">Questions</title>
          <title xml:lang="es">Preguntas</title>
          <title xml:lang="fr">Questions posées</title>
          <title xml:lang="pt">Perguntas</title>
          <question id="tip.example.borders" type="text" provisions="TIP/11/1" required="false">
            <text xml:lang="en">How are border controls strengthened?</text>
            <text xml:lang="es">¿Cómo se refuerzan los controles fronterizos?</text>
            <text xml:lang="fr">Comment les contrôles aux frontières sont-ils renforcés ?</text>
            <text xml:lang="pt">Como são reforçados os controles de fronteira?</text>
          </question>
        </section>
        <excluded provisions="TIP/11/2 TIP/11/3 TIP/11/4 TIP/12/(a) TIP/12/(b) TIP/13">
          <reason xml:lang="en">Left out of the example.</reason>
          <reason xml:lang="es">Se omite en el ejemplo.</reason>
          <reason xml:lang="fr">Omis dans l’exemple.</reason>
          <reason xml:lang="pt">Omitido no exemplo.</reason>
        </excluded>
      </questionnaire>
      """)
}

extension Check {
  static let unaskedDuty = questionnaire(.unaskedDuty) { questionnaire, corpus, findings in
    guard let instrument = corpus.instruments[instrument: questionnaire.instrument] else { return }
    var known = Set(questionnaire.questions.flatMap(\.provisions))
    known.formUnion(questionnaire.exclusions.flatMap(\.provisions))
    for provision in instrument.articles.flatMap(\.provisions)
    where provision.cluster == questionnaire.cluster && provision.obligation.isMandatory && !provision.isChapeau {
      if known.contains(provision.id) { continue }
      findings.add(
        .unaskedDuty, at: .start, Texts.UnaskedDuty.arguments(provision: provision.id, measure: provision.measure))
    }
  }
}
