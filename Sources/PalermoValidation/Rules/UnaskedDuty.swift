import PalermoModel
import PalermoRules

extension Rule {
  static let unaskedDuty = Rule(
    id: "unasked-duty",
    category: .completeness,
    severity: .warning,
    title: LocalizedText(
      en: "Every duty of the instrument and cluster is asked about or excluded",
      es: "Todo deber del instrumento y grupo temático se pregunta o se excluye",
      fr: "Chaque devoir de l’instrument et du groupe thématique est demandé ou exclu",
      pt: "Todo dever do instrumento e grupo temático é perguntado ou excluído"),
    message: LocalizedText(
      en: "no question asks about the duty {provision}: {measure}",
      es: "ninguna pregunta se refiere al deber {provision}: {measure}",
      fr: "aucune question ne porte sur le devoir {provision} : {measure}",
      pt: "nenhuma pergunta trata do dever {provision}: {measure}"),
    fix: LocalizedText(
      en: "ask about it, or list it in <excluded> with the reason",
      es: "pregunte por él o inclúyalo en <excluded> con el motivo",
      fr: "posez une question à son sujet, ou inscrivez-le dans <excluded> avec le motif",
      pt: "pergunte sobre ele ou inclua-o em <excluded> com o motivo"),
    rationale: LocalizedText(
      en:
        "A duty that nobody asks about is a hole in what the region knows. Leaving it out must be a decision that can be read.",
      es:
        "Un deber por el que nadie pregunta es un vacío en lo que la región conoce. Omitirlo debe ser una decisión que pueda leerse.",
      fr:
        "Un devoir sur lequel nul n’interroge est une lacune dans ce que la région connaît. L’omettre doit être une décision lisible.",
      pt:
        "Um dever sobre o qual ninguém pergunta é uma lacuna no que a região conhece. Omiti-lo deve ser uma decisão que se possa ler."
    ),
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
        .unaskedDuty, at: .start, ["provision": .init(verbatim: provision.id), "measure": provision.measure])
    }
  }
}
