// Made from Texts/gaps.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum ChangeSummary {
    /// Since {from}, gaps closed: {closed}, opened: {opened}, unchanged: {unchanged}; not to be compared: {rest}.
    public static func totals(from: some TextArgument, closed: some TextArgument, opened: some TextArgument, unchanged: some TextArgument, rest: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Since {from}, gaps closed: {closed}, opened: {opened}, unchanged: {unchanged}; not to be compared: {rest}.", es: "Desde «{from}», brechas cerradas: {closed}, abiertas: {opened}, sin cambio: {unchanged}; no comparables: {rest}.", fr: "Depuis «\u{A0}{from}\u{A0}», lacunes comblées\u{A0}: {closed}, apparues\u{A0}: {opened}, inchangées\u{A0}: {unchanged}\u{A0}; non comparables\u{A0}: {rest}.", pt: "Desde “{from}”, lacunas fechadas: {closed}, abertas: {opened}, sem mudança: {unchanged}; não comparáveis: {rest}.")
        , TextArguments([.init("from", from), .init("closed", closed), .init("opened", opened), .init("unchanged", unchanged), .init("rest", rest)]))
    }
    /// Not to be compared because: {reasons}.
    public static func reasons(reasons: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Not to be compared because: {reasons}.", es: "No comparables por: {reasons}.", fr: "Non comparables car\u{A0}: {reasons}.", pt: "Não comparáveis por: {reasons}.")
        , TextArguments([.init("reasons", reasons)]))
    }
    /// Gaps closed by duties or notifications answered otherwise than before: {duties}; there the law or its practice is said to have changed. By questions answered, confirmed or given a citation for the first time: {answers}; no law need have changed for that. By agreements joined: {treaties}; by deliveries: {deliveries}.
    public static func closedBy(duties: some TextArgument, answers: some TextArgument, treaties: some TextArgument, deliveries: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Gaps closed by duties or notifications answered otherwise than before: {duties}; there the law or its practice is said to have changed. By questions answered, confirmed or given a citation for the first time: {answers}; no law need have changed for that. By agreements joined: {treaties}; by deliveries: {deliveries}.", es: "Brechas cerradas por deberes o notificaciones respondidos de otro modo que antes: {duties}; ahí se dice que cambió el derecho o su aplicación. Por preguntas respondidas, confirmadas o provistas de cita por primera vez: {answers}; para ello no hizo falta que cambiara ninguna ley. Por acuerdos en los que un Estado se hizo parte: {treaties}; por entregas: {deliveries}.", fr: "Lacunes comblées par des obligations ou des notifications auxquelles la réponse n’est plus la même\u{A0}: {duties}\u{A0}; là, le droit ou sa pratique est dit avoir changé. Par des questions ayant reçu pour la première fois une réponse, une confirmation ou une référence\u{A0}: {answers}\u{A0}; aucune loi n’a dû changer pour cela. Par des accords auxquels un État est devenu partie\u{A0}: {treaties}\u{A0}; par des remises\u{A0}: {deliveries}.", pt: "Lacunas fechadas por deveres ou notificações respondidos de outro modo que antes: {duties}; aí se diz que mudou o direito ou sua prática. Por perguntas respondidas, confirmadas ou dotadas de citação pela primeira vez: {answers}; para isso nenhuma lei precisou mudar. Por acordos em que um Estado se tornou parte: {treaties}; por entregas: {deliveries}.")
        , TextArguments([.init("duties", duties), .init("answers", answers), .init("treaties", treaties), .init("deliveries", deliveries)]))
    }
  }

  public enum AssistanceSummary {
    /// assistance: needs: {needs}; states in need: {states}; could be met if each state helped with at most {capacity}: {pairs}. By an offer about the same article: {article}; by an offer in the same area: {area}; by documented practice: {practice}. Of them by a state with the same legal tradition and no common language: {foreign}
    public static func needsMet(needs: some TextArgument, states: some TextArgument, capacity: some TextArgument, pairs: some TextArgument, article: some TextArgument, area: some TextArgument, practice: some TextArgument, foreign: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "assistance: needs: {needs}; states in need: {states}; could be met if each state helped with at most {capacity}: {pairs}. By an offer about the same article: {article}; by an offer in the same area: {area}; by documented practice: {practice}. Of them by a state with the same legal tradition and no common language: {foreign}", es: "asistencia: necesidades: {needs}; Estados que las tienen: {states}; podrían atenderse si cada Estado ayudara con {capacity} como máximo: {pairs}. Con una oferta sobre el mismo artículo: {article}; con una oferta en el mismo ámbito: {area}; con práctica documentada: {practice}. De ellas, por un Estado de la misma tradición jurídica y sin idioma común: {foreign}", fr: "assistance\u{A0}: besoins\u{A0}: {needs}\u{A0}; États qui les ont\u{A0}: {states}\u{A0}; pourraient être satisfaits si chaque État aidait pour {capacity} au plus\u{A0}: {pairs}. Par une offre sur le même article\u{A0}: {article}\u{A0}; par une offre dans le même domaine\u{A0}: {area}\u{A0}; par une pratique documentée\u{A0}: {practice}. Dont par un État de même tradition juridique et sans langue commune\u{A0}: {foreign}", pt: "assistência: necessidades: {needs}; Estados que as têm: {states}; poderiam ser atendidas se cada Estado ajudasse com no máximo {capacity}: {pairs}. Por uma oferta sobre o mesmo artigo: {article}; por uma oferta na mesma área: {area}; por prática documentada: {practice}. Delas, por um Estado da mesma tradição jurídica e sem idioma comum: {foreign}")
        , TextArguments([.init("needs", needs), .init("states", states), .init("capacity", capacity), .init("pairs", pairs), .init("article", article), .init("area", area), .init("practice", practice), .init("foreign", foreign)]))
    }
    /// assistance: needs: {needs}; states in need: {states}; more than can be met if each state helps with at most {capacity}: that assumption decides how many; proposed with a state of the same legal tradition and no common language: {foreign}
    public static func needsBeyondLimit(needs: some TextArgument, states: some TextArgument, capacity: some TextArgument, foreign: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "assistance: needs: {needs}; states in need: {states}; more than can be met if each state helps with at most {capacity}: that assumption decides how many; proposed with a state of the same legal tradition and no common language: {foreign}", es: "asistencia: necesidades: {needs}; Estados que las tienen: {states}; más de lo que puede atenderse si cada Estado ayuda con {capacity} como máximo: ese supuesto decide cuántas; propuestas con un Estado de la misma tradición jurídica y sin idioma común: {foreign}", fr: "assistance\u{A0}: besoins\u{A0}: {needs}\u{A0}; États qui les ont\u{A0}: {states}\u{A0}; plus qu’il n’en peut être satisfait si chaque État aide pour {capacity} au plus\u{A0}: c’est cette hypothèse qui en décide le nombre\u{A0}; proposés avec un État de même tradition juridique et sans langue commune\u{A0}: {foreign}", pt: "assistência: necessidades: {needs}; Estados que as têm: {states}; mais do que se pode atender se cada Estado ajudar com no máximo {capacity}: esse pressuposto decide quantas; propostas com um Estado da mesma tradição jurídica e sem idioma comum: {foreign}")
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
    /// assistance: none is asked for openly
    public static var none: LocalizedText {
      LocalizedText(en: "assistance: none is asked for openly", es: "asistencia: no se solicita ninguna abiertamente", fr: "assistance\u{A0}: aucune n’est demandée ouvertement", pt: "assistência: nenhuma é solicitada abertamente")
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
    /// {question} States with a finding: {answered}; yes {yes}, in part {partly}, no {no} (published source, {date}).
    public static func findingByQuestion(question: some TextArgument, answered: some TextArgument, yes: some TextArgument, partly: some TextArgument, no: some TextArgument, date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{question} States with a finding: {answered}; yes {yes}, in part {partly}, no {no} (published source, {date}).", es: "{question} Estados con una constatación: {answered}; sí {yes}, en parte {partly}, no {no} (fuente publicada, {date}).", fr: "{question} États ayant fait l’objet d’un constat\u{A0}: {answered}\u{A0}; oui {yes}, en partie {partly}, non {no} (source publiée, {date}).", pt: "{question} Estados com uma constatação: {answered}; sim {yes}, em parte {partly}, não {no} (fonte publicada, {date}).")
        , TextArguments([.init("question", question), .init("answered", answered), .init("yes", yes), .init("partly", partly), .init("no", no), .init("date", date)]))
    }
    /// States covered: {respondents} of {states}; not covered, and nothing is said of them: {notCovered}. Covered without a finding: {blank}.
    public static func statesCovered(respondents: some TextArgument, states: some TextArgument, notCovered: some TextArgument, blank: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "States covered: {respondents} of {states}; not covered, and nothing is said of them: {notCovered}. Covered without a finding: {blank}.", es: "Estados cubiertos: {respondents} de {states}; no cubiertos, y nada se dice de ellos: {notCovered}. Cubiertos sin constatación: {blank}.", fr: "États couverts\u{A0}: {respondents} sur {states}\u{A0}; non couverts, et rien n’en est dit\u{A0}: {notCovered}. Couverts sans constat\u{A0}: {blank}.", pt: "Estados cobertos: {respondents} de {states}; não cobertos, e nada se diz sobre eles: {notCovered}. Cobertos sem constatação: {blank}.")
        , TextArguments([.init("respondents", respondents), .init("states", states), .init("notCovered", notCovered), .init("blank", blank)]))
    }
    /// Agreements tracked for action {action}: {instruments}; with all states as parties ({all}): {complete}.
    public static func agreementsOfAction(action: some TextArgument, instruments: some TextArgument, all: some TextArgument, complete: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Agreements tracked for action {action}: {instruments}; with all states as parties ({all}): {complete}.", es: "Acuerdos seguidos para la acción {action}: {instruments}; con todos los Estados como partes ({all}): {complete}.", fr: "Accords suivis pour l’action {action}\u{A0}: {instruments}\u{A0}; ayant tous les États pour parties ({all})\u{A0}: {complete}.", pt: "Acordos acompanhados para a ação {action}: {instruments}; com todos os Estados como partes ({all}): {complete}.")
        , TextArguments([.init("action", action), .init("instruments", instruments), .init("all", all), .init("complete", complete)]))
    }
    /// Agreements tracked: {instruments}; with all states as parties ({all}): {complete}.
    public static func agreements(instruments: some TextArgument, all: some TextArgument, complete: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Agreements tracked: {instruments}; with all states as parties ({all}): {complete}.", es: "Acuerdos seguidos: {instruments}; con todos los Estados como partes ({all}): {complete}.", fr: "Accords suivis\u{A0}: {instruments}\u{A0}; ayant tous les États pour parties ({all})\u{A0}: {complete}.", pt: "Acordos acompanhados: {instruments}; com todos os Estados como partes ({all}): {complete}.")
        , TextArguments([.init("instruments", instruments), .init("all", all), .init("complete", complete)]))
    }
    /// States with agreements still to join: {states}; ratifications or accessions outstanding: {gaps}; signed and not ratified among them: {signed}.
    public static func agreementsToJoin(states: some TextArgument, gaps: some TextArgument, signed: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "States with agreements still to join: {states}; ratifications or accessions outstanding: {gaps}; signed and not ratified among them: {signed}.", es: "Estados con ratificaciones o adhesiones pendientes: {states}; ratificaciones o adhesiones pendientes: {gaps}; entre ellas, de acuerdos ya firmados: {signed}.", fr: "États ayant encore des accords auxquels devenir partie\u{A0}: {states}\u{A0}; ratifications ou adhésions restant à intervenir\u{A0}: {gaps}\u{A0}; dont accords déjà signés\u{A0}: {signed}.", pt: "Estados com ratificações ou adesões pendentes: {states}; ratificações ou adesões pendentes: {gaps}; entre elas, de acordos já assinados: {signed}.")
        , TextArguments([.init("states", states), .init("gaps", gaps), .init("signed", signed)]))
    }
    /// Questionnaires due: {due}; on time: {onTime}; late: {late}; drafts: {drafts}; missing: {missing}.
    public static func deliveries(due: some TextArgument, onTime: some TextArgument, late: some TextArgument, drafts: some TextArgument, missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Questionnaires due: {due}; on time: {onTime}; late: {late}; drafts: {drafts}; missing: {missing}.", es: "Cuestionarios debidos: {due}; a tiempo: {onTime}; con retraso: {late}; borradores: {drafts}; no entregados: {missing}.", fr: "Questionnaires dus\u{A0}: {due}\u{A0}; à temps\u{A0}: {onTime}\u{A0}; en retard\u{A0}: {late}\u{A0}; projets\u{A0}: {drafts}\u{A0}; manquants\u{A0}: {missing}.", pt: "Questionários devidos: {due}; no prazo: {onTime}; com atraso: {late}; rascunhos: {drafts}; não entregues: {missing}.")
        , TextArguments([.init("due", due), .init("onTime", onTime), .init("late", late), .init("drafts", drafts), .init("missing", missing)]))
    }
    /// Questionnaires due: {due}; on time: {onTime}; late: {late}; missing: {missing}.
    public static func deliveriesWithoutDrafts(due: some TextArgument, onTime: some TextArgument, late: some TextArgument, missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Questionnaires due: {due}; on time: {onTime}; late: {late}; missing: {missing}.", es: "Cuestionarios debidos: {due}; a tiempo: {onTime}; con retraso: {late}; no entregados: {missing}.", fr: "Questionnaires dus\u{A0}: {due}\u{A0}; à temps\u{A0}: {onTime}\u{A0}; en retard\u{A0}: {late}\u{A0}; manquants\u{A0}: {missing}.", pt: "Questionários devidos: {due}; no prazo: {onTime}; com atraso: {late}; não entregues: {missing}.")
        , TextArguments([.init("due", due), .init("onTime", onTime), .init("late", late), .init("missing", missing)]))
    }
    /// Of what is due, returned to be mended: {returned}; arrived, but not to be assigned to a state, a questionnaire or a cycle: {unassigned}.
    public static func unsettled(returned: some TextArgument, unassigned: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Of what is due, returned to be mended: {returned}; arrived, but not to be assigned to a state, a questionnaire or a cycle: {unassigned}.", es: "De lo debido, devueltos para su corrección: {returned}; llegados, pero sin poder asignarse a un Estado, un cuestionario o un ciclo: {unassigned}.", fr: "De ce qui est dû, renvoyés pour correction\u{A0}: {returned}\u{A0}; arrivés, mais sans pouvoir être attribués à un État, à un questionnaire ou à un cycle\u{A0}: {unassigned}.", pt: "Do que é devido, devolvidos para correção: {returned}; chegados, mas sem poder ser atribuídos a um Estado, a um questionário ou a um ciclo: {unassigned}.")
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
    /// open in {count} of {applicable} (parties that delivered and to which it applies)
    public static func open(count: some TextArgument, applicable: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "open in {count} of {applicable} (parties that delivered and to which it applies)", es: "pendiente en {count} de {applicable} (partes que entregaron y a las que se aplica)", fr: "en suspens dans {count} sur {applicable} (parties ayant remis et auxquelles elle s’applique)", pt: "pendente em {count} de {applicable} (partes que entregaram e às quais se aplica)")
        , TextArguments([.init("count", count), .init("applicable", applicable)]))
    }
    /// not answered by {count} of {applicable} (parties that delivered and to which it applies)
    public static func unknown(count: some TextArgument, applicable: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "not answered by {count} of {applicable} (parties that delivered and to which it applies)", es: "sin respuesta de {count} de {applicable} (partes que entregaron y a las que se aplica)", fr: "sans réponse de {count} sur {applicable} (parties ayant remis et auxquelles elle s’applique)", pt: "sem resposta de {count} de {applicable} (partes que entregaram e às quais se aplica)")
        , TextArguments([.init("count", count), .init("applicable", applicable)]))
    }
  }
}
