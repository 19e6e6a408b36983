// Made from Texts/gaps.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum ChangeSummary {
    /// Since {from}, gaps closed: {closed}, opened: {opened}, unchanged: {unchanged}; not to be compared: {rest}.
    public static func totals(from: some TextArgument, closed: some TextArgument, opened: some TextArgument, unchanged: some TextArgument, rest: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Since {from}, gaps closed: {closed}, opened: {opened}, unchanged: {unchanged}; not to be compared: {rest}.", es: "Desde {from}, brechas cerradas: {closed}, abiertas: {opened}, sin cambio: {unchanged}; no comparables: {rest}.", fr: "Depuis {from}, lacunes comblées\u{A0}: {closed}, apparues\u{A0}: {opened}, inchangées\u{A0}: {unchanged}\u{A0}; non comparables\u{A0}: {rest}.", pt: "Desde {from}, lacunas fechadas: {closed}, abertas: {opened}, sem mudança: {unchanged}; não comparáveis: {rest}.")
        , TextArguments([.init("from", from), .init("closed", closed), .init("opened", opened), .init("unchanged", unchanged), .init("rest", rest)]))
    }
    /// Not to be compared because: {reasons}.
    public static func reasons(reasons: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Not to be compared because: {reasons}.", es: "No comparables por: {reasons}.", fr: "Non comparables car\u{A0}: {reasons}.", pt: "Não comparáveis por: {reasons}.")
        , TextArguments([.init("reasons", reasons)]))
    }
    /// Of the gaps closed, {duties} are duties or notifications answered otherwise than before: there the law or its practice is said to have changed. Another {answers} are questions answered, confirmed or given a citation for the first time; no law need have changed for that. The rest are {treaties} agreements joined and {deliveries} deliveries.
    public static func closedBy(duties: some TextArgument, answers: some TextArgument, treaties: some TextArgument, deliveries: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Of the gaps closed, {duties} are duties or notifications answered otherwise than before: there the law or its practice is said to have changed. Another {answers} are questions answered, confirmed or given a citation for the first time; no law need have changed for that. The rest are {treaties} agreements joined and {deliveries} deliveries.", es: "De las brechas cerradas, {duties} son deberes o notificaciones respondidos de otro modo que antes: ahí se dice que cambió el derecho o su aplicación. Otras {answers} son preguntas respondidas, confirmadas o provistas de cita por primera vez; para ello no hizo falta que cambiara ninguna ley. Las demás son {treaties} acuerdos suscritos y {deliveries} entregas.", fr: "Parmi les lacunes comblées, {duties} sont des obligations ou des notifications auxquelles la réponse n’est plus la même\u{A0}: là, le droit ou sa pratique est dit avoir changé. Par ailleurs, {answers} sont des questions ayant reçu pour la première fois une réponse, une confirmation ou une référence\u{A0}; aucune loi n’a dû changer pour cela. Les autres sont {treaties} accords rejoints et {deliveries} remises.", pt: "Das lacunas fechadas, {duties} são deveres ou notificações respondidos de outro modo que antes: aí se diz que mudou o direito ou sua prática. Outras {answers} são perguntas respondidas, confirmadas ou dotadas de citação pela primeira vez; para isso nenhuma lei precisou mudar. As demais são {treaties} acordos aderidos e {deliveries} entregas.")
        , TextArguments([.init("duties", duties), .init("answers", answers), .init("treaties", treaties), .init("deliveries", deliveries)]))
    }
  }

  public enum AssistanceSummary {
    /// assistance: {needs} needs in {states} states, of which {pairs} could be met if each state helped with at most {capacity}. By an offer about the same article: {article}; by an offer in the same area: {area}; by documented practice: {practice}. By a state with the same legal tradition and no common language: {foreign} of them
    public static func needsMet(needs: some TextArgument, states: some TextArgument, pairs: some TextArgument, capacity: some TextArgument, article: some TextArgument, area: some TextArgument, practice: some TextArgument, foreign: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "assistance: {needs} needs in {states} states, of which {pairs} could be met if each state helped with at most {capacity}. By an offer about the same article: {article}; by an offer in the same area: {area}; by documented practice: {practice}. By a state with the same legal tradition and no common language: {foreign} of them", es: "asistencia: {needs} necesidades en {states} Estados, de las cuales {pairs} podrían atenderse si cada Estado ayudara con {capacity} como máximo. Con una oferta sobre el mismo artículo: {article}; con una oferta en el mismo ámbito: {area}; con práctica documentada: {practice}. Por un Estado de la misma tradición jurídica y sin idioma común: {foreign} de ellas", fr: "assistance\u{A0}: {needs} besoins dans {states} États, dont {pairs} pourraient être satisfaits si chaque État aidait pour {capacity} au plus. Par une offre sur le même article\u{A0}: {article}\u{A0}; par une offre dans le même domaine\u{A0}: {area}\u{A0}; par une pratique documentée\u{A0}: {practice}. Par un État de même tradition juridique et sans langue commune\u{A0}: {foreign} d’entre eux", pt: "assistência: {needs} necessidades em {states} Estados, das quais {pairs} poderiam ser atendidas se cada Estado ajudasse com no máximo {capacity}. Por uma oferta sobre o mesmo artigo: {article}; por uma oferta na mesma área: {area}; por prática documentada: {practice}. Por um Estado da mesma tradição jurídica e sem idioma comum: {foreign} delas")
        , TextArguments([.init("needs", needs), .init("states", states), .init("pairs", pairs), .init("capacity", capacity), .init("article", article), .init("area", area), .init("practice", practice), .init("foreign", foreign)]))
    }
    /// assistance: {needs} needs in {states} states, more than can be met if each state helps with at most {capacity}: that assumption decides how many; of those proposed, {foreign} are with a state of the same legal tradition and no common language
    public static func needsBeyondLimit(needs: some TextArgument, states: some TextArgument, capacity: some TextArgument, foreign: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "assistance: {needs} needs in {states} states, more than can be met if each state helps with at most {capacity}: that assumption decides how many; of those proposed, {foreign} are with a state of the same legal tradition and no common language", es: "asistencia: {needs} necesidades en {states} Estados, más de las que pueden atenderse si cada Estado ayuda con {capacity} como máximo: ese supuesto decide cuántas; de las propuestas, {foreign} son con un Estado de la misma tradición jurídica y sin idioma común", fr: "assistance\u{A0}: {needs} besoins dans {states} États, plus qu’il n’en peut être satisfait si chaque État aide pour {capacity} au plus\u{A0}: c’est cette hypothèse qui en décide le nombre\u{A0}; parmi les propositions, {foreign} concernent un État de même tradition juridique et sans langue commune", pt: "assistência: {needs} necessidades em {states} Estados, mais do que se pode atender se cada Estado ajudar com no máximo {capacity}: esse pressuposto decide quantas; das propostas, {foreign} são com um Estado da mesma tradição jurídica e sem idioma comum")
        , TextArguments([.init("needs", needs), .init("states", states), .init("capacity", capacity), .init("foreign", foreign)]))
    }
    /// needs unmet: {unmet}; nobody offers it: {nobody}; offered only by states without a common language or the same legal tradition: {language}; those who could help are fully taken up: {used}
    public static func needsUnmet(unmet: some TextArgument, nobody: some TextArgument, language: some TextArgument, used: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "needs unmet: {unmet}; nobody offers it: {nobody}; offered only by states without a common language or the same legal tradition: {language}; those who could help are fully taken up: {used}", es: "necesidades sin atender: {unmet}; nadie la ofrece: {nobody}; ofrecida solo por Estados sin idioma común ni la misma tradición jurídica: {language}; quienes podrían ayudar están ocupados: {used}", fr: "besoins non satisfaits\u{A0}: {unmet}\u{A0}; personne ne la propose\u{A0}: {nobody}\u{A0}; proposée seulement par des États sans langue commune ni même tradition juridique\u{A0}: {language}\u{A0}; ceux qui pourraient aider sont entièrement pris\u{A0}: {used}", pt: "necessidades não atendidas: {unmet}; ninguém a oferece: {nobody}; oferecida só por Estados sem idioma comum nem a mesma tradição jurídica: {language}; quem poderia ajudar está ocupado: {used}")
        , TextArguments([.init("unmet", unmet), .init("nobody", nobody), .init("language", language), .init("used", used)]))
    }
    /// nobody offers it: {nobody}; offered only by states without a common language or the same legal tradition: {language}
    public static func needsOutOfReach(nobody: some TextArgument, language: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "nobody offers it: {nobody}; offered only by states without a common language or the same legal tradition: {language}", es: "nadie la ofrece: {nobody}; ofrecida solo por Estados sin idioma común ni la misma tradición jurídica: {language}", fr: "personne ne la propose\u{A0}: {nobody}\u{A0}; proposée seulement par des États sans langue commune ni même tradition juridique\u{A0}: {language}", pt: "ninguém a oferece: {nobody}; oferecida só por Estados sem idioma comum nem a mesma tradição jurídica: {language}")
        , TextArguments([.init("nobody", nobody), .init("language", language)]))
    }
    /// assistance: none is asked for
    public static var none: LocalizedText {
      LocalizedText(en: "assistance: none is asked for", es: "asistencia: no se solicita ninguna", fr: "assistance\u{A0}: aucune n’est demandée", pt: "assistência: nenhuma é solicitada")
    }
  }

  public enum FollowUpSheet {
    /// civil law
    public static var civilLaw: LocalizedText {
      LocalizedText(en: "civil law", es: "derecho romanista", fr: "droit romano-germanique", pt: "direito romano-germânico")
    }
    /// common law
    public static var commonLaw: LocalizedText {
      LocalizedText(en: "common law", es: "derecho anglosajón", fr: "common law", pt: "common law")
    }
    /// mixed
    public static var mixedLaw: LocalizedText {
      LocalizedText(en: "mixed", es: "mixta", fr: "mixte", pt: "mista")
    }
    /// source
    public static var source: LocalizedText {
      LocalizedText(en: "source", es: "fuente", fr: "source", pt: "fonte")
    }
    /// Nothing is known from the data at hand.
    public static var none: LocalizedText {
      LocalizedText(en: "Nothing is known from the data at hand.", es: "Nada consta en los datos disponibles.", fr: "Rien ne ressort des données disponibles.", pt: "Nada consta nos dados disponíveis.")
    }
    /// … and {count} more, in the report and in analysis.json
    public static func more(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "… and {count} more, in the report and in analysis.json", es: "… y {count} más, en el informe y en analysis.json", fr: "… et {count} de plus, dans le rapport et dans analysis.json", pt: "… e mais {count}, no relatório e em analysis.json")
        , TextArguments([.init("count", count)]))
    }
    /// Languages of submission
    public static var languages: LocalizedText {
      LocalizedText(en: "Languages of submission", es: "Idiomas de presentación", fr: "Langues de communication", pt: "Idiomas de apresentação")
    }
    /// Legal tradition
    public static var tradition: LocalizedText {
      LocalizedText(en: "Legal tradition", es: "Tradición jurídica", fr: "Tradition juridique", pt: "Tradição jurídica")
    }
    /// not in the data, so peers are found by language only
    public static var noTradition: LocalizedText {
      LocalizedText(en: "not in the data, so peers are found by language only", es: "no consta en los datos, por lo que los pares se buscan solo por idioma", fr: "absente des données, les pairs sont donc cherchés par la langue seule", pt: "não consta nos dados; por isso os pares são buscados só pelo idioma")
    }
    /// uncertain: not verified
    public static var uncertain: LocalizedText {
      LocalizedText(en: "uncertain: not verified", es: "incierto: sin verificar", fr: "incertain\u{A0}: non vérifié", pt: "incerto: não verificado")
    }
    /// cited
    public static var cited: LocalizedText {
      LocalizedText(en: "cited", es: "se cita", fr: "cité", pt: "citado")
    }
    /// full implementation documented by
    public static var documentedBy: LocalizedText {
      LocalizedText(en: "full implementation documented by", es: "aplicación plena documentada por", fr: "mise en œuvre complète documentée par", pt: "implementação plena documentada por")
    }
    /// proposed
    public static var proposed: LocalizedText {
      LocalizedText(en: "proposed", es: "se propone", fr: "proposé", pt: "proposto")
    }
    /// States that documented what is open here
    public static var peers: LocalizedText {
      LocalizedText(en: "States that documented what is open here", es: "Estados que documentaron lo que aquí está pendiente", fr: "États ayant documenté ce qui est ici en suspens", pt: "Estados que documentaram o que aqui está pendente")
    }
    /// as of {date}
    public static func asOf(date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "as of {date}", es: "a fecha de {date}", fr: "au {date}", pt: "em {date}")
        , TextArguments([.init("date", date)]))
    }
  }

  public enum Headlines {
    /// {question} Of the {answered} states with a finding, {yes} yes, {partly} in part, {no} no (published source, {date}).
    public static func findingByQuestion(question: some TextArgument, answered: some TextArgument, yes: some TextArgument, partly: some TextArgument, no: some TextArgument, date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{question} Of the {answered} states with a finding, {yes} yes, {partly} in part, {no} no (published source, {date}).", es: "{question} De los {answered} Estados con una constatación, {yes} sí, {partly} en parte, {no} no (fuente publicada, {date}).", fr: "{question} Sur les {answered} États ayant fait l’objet d’un constat, {yes} oui, {partly} en partie, {no} non (source publiée, {date}).", pt: "{question} Dos {answered} Estados com uma constatação, {yes} sim, {partly} em parte, {no} não (fonte publicada, {date}).")
        , TextArguments([.init("question", question), .init("answered", answered), .init("yes", yes), .init("partly", partly), .init("no", no), .init("date", date)]))
    }
    /// {respondents} of the {states} states are covered; {notCovered} are not, and nothing is said of them. Covered without a finding: {blank}.
    public static func statesCovered(respondents: some TextArgument, states: some TextArgument, notCovered: some TextArgument, blank: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{respondents} of the {states} states are covered; {notCovered} are not, and nothing is said of them. Covered without a finding: {blank}.", es: "{respondents} de los {states} Estados están cubiertos; {notCovered} no lo están y nada se dice de ellos. Cubiertos sin constatación: {blank}.", fr: "{respondents} des {states} États sont couverts\u{A0}; {notCovered} ne le sont pas et rien n’en est dit. Couverts sans constat\u{A0}: {blank}.", pt: "{respondents} dos {states} Estados estão cobertos; {notCovered} não estão e nada se diz sobre eles. Cobertos sem constatação: {blank}.")
        , TextArguments([.init("respondents", respondents), .init("states", states), .init("notCovered", notCovered), .init("blank", blank)]))
    }
    /// Of the {instruments} agreements tracked for action {action}, {complete} have all {all} states as parties.
    public static func agreementsOfAction(instruments: some TextArgument, action: some TextArgument, complete: some TextArgument, all: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Of the {instruments} agreements tracked for action {action}, {complete} have all {all} states as parties.", es: "De los {instruments} acuerdos seguidos para la acción {action}, {complete} tienen como partes a los {all} Estados.", fr: "Sur les {instruments} accords suivis pour l’action {action}, {complete} ont pour parties les {all} États.", pt: "Dos {instruments} acordos acompanhados para a ação {action}, {complete} têm como partes os {all} Estados.")
        , TextArguments([.init("instruments", instruments), .init("action", action), .init("complete", complete), .init("all", all)]))
    }
    /// Of the {instruments} agreements tracked, {complete} have all {all} states as parties.
    public static func agreements(instruments: some TextArgument, complete: some TextArgument, all: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Of the {instruments} agreements tracked, {complete} have all {all} states as parties.", es: "De los {instruments} acuerdos seguidos, {complete} tienen como partes a los {all} Estados.", fr: "Sur les {instruments} accords suivis, {complete} ont pour parties les {all} États.", pt: "Dos {instruments} acordos acompanhados, {complete} têm como partes os {all} Estados.")
        , TextArguments([.init("instruments", instruments), .init("complete", complete), .init("all", all)]))
    }
    /// {states} states have {gaps} agreements still to join, of which {signed} are signed and not ratified.
    public static func agreementsToJoin(states: some TextArgument, gaps: some TextArgument, signed: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{states} states have {gaps} agreements still to join, of which {signed} are signed and not ratified.", es: "A {states} Estados les quedan {gaps} ratificaciones o adhesiones pendientes, de las cuales {signed} son de acuerdos ya firmados.", fr: "{states} États ont encore {gaps} accords à rejoindre, dont {signed} signés et non ratifiés.", pt: "A {states} Estados faltam {gaps} ratificações ou adesões, das quais {signed} são de acordos já assinados.")
        , TextArguments([.init("states", states), .init("gaps", gaps), .init("signed", signed)]))
    }
    /// Of {due} questionnaires due, {onTime} came on time and {late} late; {drafts} are drafts and {missing} are missing.
    public static func deliveries(due: some TextArgument, onTime: some TextArgument, late: some TextArgument, drafts: some TextArgument, missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Of {due} questionnaires due, {onTime} came on time and {late} late; {drafts} are drafts and {missing} are missing.", es: "De {due} cuestionarios debidos, {onTime} llegaron a tiempo y {late} con retraso; {drafts} son borradores y faltan {missing}.", fr: "Sur {due} questionnaires dus, {onTime} sont arrivés à temps et {late} en retard\u{A0}; {drafts} sont des projets et {missing} manquent.", pt: "De {due} questionários devidos, {onTime} chegaram no prazo e {late} com atraso; {drafts} são rascunhos e faltam {missing}.")
        , TextArguments([.init("due", due), .init("onTime", onTime), .init("late", late), .init("drafts", drafts), .init("missing", missing)]))
    }
    /// Of {due} questionnaires due, {onTime} came on time and {late} late; {missing} are missing.
    public static func deliveriesWithoutDrafts(due: some TextArgument, onTime: some TextArgument, late: some TextArgument, missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Of {due} questionnaires due, {onTime} came on time and {late} late; {missing} are missing.", es: "De {due} cuestionarios debidos, {onTime} llegaron a tiempo y {late} con retraso; faltan {missing}.", fr: "Sur {due} questionnaires dus, {onTime} sont arrivés à temps et {late} en retard\u{A0}; {missing} manquent.", pt: "De {due} questionários devidos, {onTime} chegaram no prazo e {late} com atraso; faltam {missing}.")
        , TextArguments([.init("due", due), .init("onTime", onTime), .init("late", late), .init("missing", missing)]))
    }
    /// Of what is due, {returned} arrived and were returned to be mended; {unassigned} arrived and cannot be assigned to a state, a questionnaire or a cycle.
    public static func unsettled(returned: some TextArgument, unassigned: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Of what is due, {returned} arrived and were returned to be mended; {unassigned} arrived and cannot be assigned to a state, a questionnaire or a cycle.", es: "De lo debido, {returned} llegaron y se devolvieron para su corrección; {unassigned} llegaron y no pueden asignarse a un Estado, un cuestionario o un ciclo.", fr: "De ce qui est dû, {returned} sont arrivés et ont été renvoyés pour correction\u{A0}; {unassigned} sont arrivés et ne peuvent être attribués à un État, à un questionnaire ou à un cycle.", pt: "Do que é devido, {returned} chegaram e foram devolvidos para correção; {unassigned} chegaram e não podem ser atribuídos a um Estado, a um questionário ou a um ciclo.")
        , TextArguments([.init("returned", returned), .init("unassigned", unassigned)]))
    }
  }

  public enum SharedGaps {
    /// states: {count}
    public static func states(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "states: {count}", es: "Estados: {count}", fr: "États\u{A0}: {count}", pt: "Estados: {count}")
        , TextArguments([.init("count", count)]))
    }
    /// open in {count} of the {applicable} parties that delivered and to which it applies
    public static func open(count: some TextArgument, applicable: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "open in {count} of the {applicable} parties that delivered and to which it applies", es: "pendiente en {count} de las {applicable} partes que entregaron y a las que se aplica", fr: "en suspens dans {count} des {applicable} parties ayant remis et auxquelles elle s’applique", pt: "pendente em {count} das {applicable} partes que entregaram e às quais se aplica")
        , TextArguments([.init("count", count), .init("applicable", applicable)]))
    }
    /// not answered by {count} of the {applicable} parties that delivered and to which it applies
    public static func unknown(count: some TextArgument, applicable: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "not answered by {count} of the {applicable} parties that delivered and to which it applies", es: "sin respuesta de {count} de las {applicable} partes que entregaron y a las que se aplica", fr: "sans réponse de {count} des {applicable} parties ayant remis et auxquelles elle s’applique", pt: "sem resposta de {count} das {applicable} partes que entregaram e às quais se aplica")
        , TextArguments([.init("count", count), .init("applicable", applicable)]))
    }
  }
}
