// Made from Texts/scores.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Narrowing {
    /// questions not answered
    public static var openQuestions: LocalizedText {
      LocalizedText(en: "questions not answered", es: "preguntas sin responder", fr: "questions sans réponse", pt: "perguntas sem resposta")
    }
    /// no answers to these settle a letter
    public static var none: LocalizedText {
      LocalizedText(en: "no answers to these settle a letter", es: "ninguna respuesta a ellas fija una letra", fr: "aucune réponse à celles-ci ne fixe une lettre", pt: "nenhuma resposta a elas define uma letra")
    }
    /// {count} (perhaps fewer, at least {least})
    public static func atMost(count: some TextArgument, least: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{count} (perhaps fewer, at least {least})", es: "{count} (quizá menos, como mínimo {least})", fr: "{count} (peut-être moins, au moins {least})", pt: "{count} (talvez menos, no mínimo {least})")
        , TextArguments([.init("count", count), .init("least", least)]))
    }
    /// For each letter still possible: the fewest questions whose answers can settle it, whatever the others turn out to be, and such answers. They show what to ask first, not what to answer.
    public static var legend: LocalizedText {
      LocalizedText(en: "For each letter still possible: the fewest questions whose answers can settle it, whatever the others turn out to be, and such answers. They show what to ask first, not what to answer.", es: "Para cada letra aún posible: las menos preguntas cuyas respuestas pueden fijarla, resulten como resulten las demás, y tales respuestas. Muestran qué preguntar primero, no qué responder.", fr: "Pour chaque lettre encore possible\u{A0}: le plus petit nombre de questions dont les réponses peuvent la fixer, quelles que soient les autres, et de telles réponses. Elles montrent ce qu’il faut demander d’abord, non ce qu’il faut répondre.", pt: "Para cada letra ainda possível: o menor número de perguntas cujas respostas podem defini-la, sejam quais forem as demais, e tais respostas. Mostram o que perguntar primeiro, não o que responder.")
    }
    /// number of answers {count}
    public static func numberOfAnswers(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "number of answers {count}", es: "número de respuestas {count}", fr: "nombre de réponses {count}", pt: "número de respostas {count}")
        , TextArguments([.init("count", count)]))
    }
  }

  public enum Scorecard {
    /// rating
    public static var ratingColumn: LocalizedText {
      LocalizedText(en: "rating", es: "letra", fr: "lettre", pt: "letra")
    }
    /// score
    public static var scoreColumn: LocalizedText {
      LocalizedText(en: "score", es: "puntos", fr: "note", pt: "nota")
    }
    /// answered/apply/all
    public static var coverageColumn: LocalizedText {
      LocalizedText(en: "answered/apply/all", es: "resp./aplic./total", fr: "rép./applic./total", pt: "resp./aplic./total")
    }
    /// unmet/partly/unknown
    public static var openColumn: LocalizedText {
      LocalizedText(en: "unmet/partly/unknown", es: "incumpl./parte/desc.", fr: "non/partie/inconnu", pt: "não/parte/desconh.")
    }
    /// law
    public static var law: LocalizedText {
      LocalizedText(en: "law", es: "derecho", fr: "droit", pt: "direito")
    }
    /// practice
    public static var practice: LocalizedText {
      LocalizedText(en: "practice", es: "práctica", fr: "pratique", pt: "prática")
    }
    /// if “partly” counts for less or more
    public static var partlyRange: LocalizedText {
      LocalizedText(en: "if “partly” counts for less or more", es: "si «en parte» vale menos o más", fr: "si «\u{A0}en partie\u{A0}» compte moins ou plus", pt: "se “em parte” valer menos ou mais")
    }
    /// for any weights of the articles
    public static var weightRange: LocalizedText {
      LocalizedText(en: "for any weights of the articles", es: "con cualquier peso de los artículos", fr: "pour tout poids des articles", pt: "com quaisquer pesos dos artigos")
    }
    /// weakest evidence
    public static var evidence: LocalizedText {
      LocalizedText(en: "weakest evidence", es: "prueba más débil", fr: "justificatif le plus faible", pt: "comprovação mais fraca")
    }
    /// duties no question covers
    public static var dutiesWithoutQuestion: LocalizedText {
      LocalizedText(en: "duties no question covers", es: "obligaciones que ninguna pregunta cubre", fr: "obligations qu’aucune question ne couvre", pt: "obrigações que nenhuma pergunta cobre")
    }
    /// not a party on the day of the answers: nothing is scored
    public static var notBound: LocalizedText {
      LocalizedText(en: "not a party on the day of the answers: nothing is scored", es: "no era parte en la fecha de las respuestas: nada se puntúa", fr: "non partie à la date des réponses\u{A0}: rien n’est noté", pt: "não era parte na data das respostas: nada se pontua")
    }
    /// exercise data: made-up answers of a fictional state
    public static var exercise: LocalizedText {
      LocalizedText(en: "exercise data: made-up answers of a fictional state", es: "datos de ejercicio: respuestas inventadas de un Estado ficticio", fr: "données d’exercice\u{A0}: réponses inventées d’un État fictif", pt: "dados de exercício: respostas inventadas de um Estado fictício")
    }
    /// {letter} if “partly” counts for less than {below}
    public static func letterBelow(letter: some TextArgument, below: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{letter} if “partly” counts for less than {below}", es: "{letter} si «en parte» vale menos de {below}", fr: "{letter} si «\u{A0}en partie\u{A0}» compte pour moins de {below}", pt: "{letter} se “em parte” valer menos de {below}")
        , TextArguments([.init("letter", letter), .init("below", below)]))
    }
    /// {letter} if “partly” counts for {from} or more, but less than {below}
    public static func letterBetween(letter: some TextArgument, from: some TextArgument, below: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{letter} if “partly” counts for {from} or more, but less than {below}", es: "{letter} si «en parte» vale {from} o más, pero menos de {below}", fr: "{letter} si «\u{A0}en partie\u{A0}» compte pour {from} ou plus, mais moins de {below}", pt: "{letter} se “em parte” valer {from} ou mais, mas menos de {below}")
        , TextArguments([.init("letter", letter), .init("from", from), .init("below", below)]))
    }
    /// {letter} if “partly” counts for {from} or more
    public static func letterFrom(letter: some TextArgument, from: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{letter} if “partly” counts for {from} or more", es: "{letter} si «en parte» vale {from} o más", fr: "{letter} si «\u{A0}en partie\u{A0}» compte pour {from} ou plus", pt: "{letter} se “em parte” valer {from} ou mais")
        , TextArguments([.init("letter", letter), .init("from", from)]))
    }
    /// article {article} alone: {letter}
    public static func articleAlone(article: some TextArgument, letter: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "article {article} alone: {letter}", es: "el artículo {article} solo: {letter}", fr: "l’article {article} seul\u{A0}: {letter}", pt: "o artigo {article} sozinho: {letter}")
        , TextArguments([.init("article", article), .init("letter", letter)]))
    }
    /// article {article} alone, “partly” counting for {value}: {letter}
    public static func articleAloneAt(article: some TextArgument, value: some TextArgument, letter: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "article {article} alone, “partly” counting for {value}: {letter}", es: "el artículo {article} solo, si «en parte» vale {value}: {letter}", fr: "l’article {article} seul, «\u{A0}en partie\u{A0}» comptant pour {value}\u{A0}: {letter}", pt: "o artigo {article} sozinho, se “em parte” valer {value}: {letter}")
        , TextArguments([.init("article", article), .init("value", value), .init("letter", letter)]))
    }
    /// answers of the states that delivered, by provision
    public static var byProvision: LocalizedText {
      LocalizedText(en: "answers of the states that delivered, by provision", es: "respuestas de los Estados que entregaron, por disposición", fr: "réponses des États qui ont remis le questionnaire, par disposition", pt: "respostas dos Estados que entregaram, por disposição")
    }
    /// blank
    public static var blankColumn: LocalizedText {
      LocalizedText(en: "blank", es: "en blanco", fr: "sans rép.", pt: "em branco")
    }
    /// n/a
    public static var notApplicableColumn: LocalizedText {
      LocalizedText(en: "n/a", es: "no aplica", fr: "s. o.", pt: "não se apl.")
    }
    /// duties
    public static var dutiesColumn: LocalizedText {
      LocalizedText(en: "duties", es: "oblig.", fr: "oblig.", pt: "obrig.")
    }
    /// confid.
    public static var confidentialColumn: LocalizedText {
      LocalizedText(en: "confid.", es: "confid.", fr: "confid.", pt: "confid.")
    }
    /// states
    public static var statesColumn: LocalizedText {
      LocalizedText(en: "states", es: "Estados", fr: "États", pt: "Estados")
    }
    /// Counts of duties by answer; no mean and no letter. n/a: the duty does not apply to the state.
    public static var countLegend: LocalizedText {
      LocalizedText(en: "Counts of duties by answer; no mean and no letter. n/a: the duty does not apply to the state.", es: "Recuento de obligaciones por respuesta; sin media ni letra. no aplica: la obligación no se aplica al Estado.", fr: "Nombre d’obligations par réponse\u{A0}; ni moyenne ni lettre. s. o.\u{A0}: l’obligation ne s’applique pas à l’État.", pt: "Contagem de obrigações por resposta; sem média e sem letra. não se apl.: a obrigação não se aplica ao Estado.")
    }
    /// F full, L largely, P partly, N not, ? undetermined, – not applicable, ∅ not delivered, … awaited, · not asked; n/a: duties that the state declared not applicable; * holds for every value of “partly” from {from} to {to} and for every weight of the articles. Under the others: what would change them. An article alone has all the weight; with other weights the score lies in between.
    public static func legend(from: some TextArgument, to: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "F full, L largely, P partly, N not, ? undetermined, – not applicable, ∅ not delivered, … awaited, · not asked; n/a: duties that the state declared not applicable; * holds for every value of “partly” from {from} to {to} and for every weight of the articles. Under the others: what would change them. An article alone has all the weight; with other weights the score lies in between.", es: "F plena, L en gran medida, P en parte, N no, ? indeterminada, – no aplicable, ∅ no entregado, … por entregar, · no preguntada; n/a: obligaciones que el Estado declaró no aplicables; * vale para todo valor de «en parte» de {from} a {to} y todo peso de los artículos. Bajo las demás: qué las cambiaría. Un artículo solo lleva todo el peso; con otros pesos la puntuación queda en medio.", fr: "F complète, L en grande partie, P en partie, N non,\u{A0}? indéterminée, – sans objet, ∅ non remis, … attendu, · non demandée\u{A0}; s.o.\u{A0}: obligations que l’État a déclarées sans objet\u{A0}; * vaut pour toute valeur de «\u{A0}en partie\u{A0}» de {from} à {to} et tout poids des articles. Sous les autres\u{A0}: ce qui les changerait. Un article seul porte tout le poids\u{A0}; avec d’autres poids, la note se situe entre les deux.", pt: "F plena, L em grande parte, P em parte, N não, ? indeterminada, – não aplicável, ∅ não entregue, … aguardado, · não perguntada; n/a: obrigações que o Estado declarou não aplicáveis; * vale para todo valor de “em parte” de {from} a {to} e todo peso dos artigos. Sob as demais: o que as mudaria. Um artigo sozinho leva todo o peso; com outros pesos a pontuação fica entre os dois.")
        , TextArguments([.init("from", from), .init("to", to)]))
    }
    /// made by {tool}
    public static func madeBy(tool: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "made by {tool}", es: "hecha por {tool}", fr: "établie par {tool}", pt: "feita por {tool}")
        , TextArguments([.init("tool", tool)]))
    }
    /// n/a
    public static var declaredColumn: LocalizedText {
      LocalizedText(en: "n/a", es: "n/a", fr: "s.o.", pt: "n/a")
    }
    /// missing
    public static var notDeliveredColumn: LocalizedText {
      LocalizedText(en: "missing", es: "faltan", fr: "non remis", pt: "faltam")
    }
    /// not asked
    public static var notAskedColumn: LocalizedText {
      LocalizedText(en: "not asked", es: "no preg.", fr: "non dem.", pt: "não perg.")
    }
    /// due and not delivered, so unknown
    public static var notDelivered: LocalizedText {
      LocalizedText(en: "due and not delivered, so unknown", es: "debidos y no entregados, por tanto desconocidos", fr: "dus et non remis, donc inconnus", pt: "devidos e não entregues, portanto desconhecidos")
    }
    /// not asked about, so there is no letter of the instrument
    public static var themesNotAsked: LocalizedText {
      LocalizedText(en: "not asked about, so there is no letter of the instrument", es: "no preguntados, por lo que no hay letra del instrumento", fr: "non demandés, donc pas de lettre de l’instrument", pt: "não perguntados, portanto não há letra do instrumento")
    }
    /// answered duties for which nothing is cited
    public static var uncited: LocalizedText {
      LocalizedText(en: "answered duties for which nothing is cited", es: "obligaciones respondidas sin cita alguna", fr: "obligations répondues sans aucune référence", pt: "obrigações respondidas sem citação alguma")
    }
    /// answers carried over and not confirmed, so unknown
    public static var unconfirmed: LocalizedText {
      LocalizedText(en: "answers carried over and not confirmed, so unknown", es: "respuestas trasladadas sin confirmar, por tanto desconocidas", fr: "réponses reportées non confirmées, donc inconnues", pt: "respostas transferidas sem confirmação, portanto desconhecidas")
    }
  }

  public enum ScoreTrace {
    /// value × weight in the article = contribution, at the lower and the upper bound [weight in {instrument}]; “partly” counts for {partly}
    public static func legend(instrument: some TextArgument, partly: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "value × weight in the article = contribution, at the lower and the upper bound [weight in {instrument}]; “partly” counts for {partly}", es: "valor × peso en el artículo = aporte, en el límite inferior y en el superior [peso en {instrument}]; «en parte» vale {partly}", fr: "valeur × poids dans l’article = apport, à la borne inférieure et à la borne supérieure [poids dans {instrument}]\u{A0}; «\u{A0}en partie\u{A0}» compte pour {partly}", pt: "valor × peso no artigo = contribuição, no limite inferior e no superior [peso em {instrument}]; “em parte” vale {partly}")
        , TextArguments([.init("instrument", instrument), .init("partly", partly)]))
    }
    /// outside the score
    public static var unscored: LocalizedText {
      LocalizedText(en: "outside the score", es: "fuera de la puntuación", fr: "hors de la note", pt: "fora da pontuação")
    }
    /// no question asks about it: not scored
    public static var dutyWithoutQuestion: LocalizedText {
      LocalizedText(en: "no question asks about it: not scored", es: "ninguna pregunta la cubre: no se puntúa", fr: "aucune question ne porte dessus\u{A0}: non notée", pt: "nenhuma pergunta a cobre: não se pontua")
    }
    /// an answer without a level
    public static var noLevel: LocalizedText {
      LocalizedText(en: "an answer without a level", es: "una respuesta sin nivel", fr: "une réponse sans niveau", pt: "uma resposta sem nível")
    }
    /// the best of its ways counts
    public static var best: LocalizedText {
      LocalizedText(en: "the best of its ways counts", es: "cuenta la mejor de sus vías", fr: "la meilleure des voies compte", pt: "conta a melhor das vias")
    }
    /// left out, for it would tell a confidential answer
    public static var telling: LocalizedText {
      LocalizedText(en: "left out, for it would tell a confidential answer", es: "omitida, pues revelaría una respuesta confidencial", fr: "omise, car elle révélerait une réponse confidentielle", pt: "omitida, pois revelaria uma resposta confidencial")
    }
    /// confidential, left out
    public static var withheld: LocalizedText {
      LocalizedText(en: "confidential, left out", es: "confidencial, omitida", fr: "confidentielle, omise", pt: "confidencial, omitida")
    }
    /// not known whether it is asked
    public static var uncertain: LocalizedText {
      LocalizedText(en: "not known whether it is asked", es: "no se sabe si se pregunta", fr: "on ignore si elle se pose", pt: "não se sabe se é perguntada")
    }
    /// weight {share}
    public static func weight(share: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "weight {share}", es: "peso {share}", fr: "poids {share}", pt: "peso {share}")
        , TextArguments([.init("share", share)]))
    }
  }
}
