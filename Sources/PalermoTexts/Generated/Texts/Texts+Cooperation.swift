// Made from Texts/cooperation.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum CooperationSummary {
    /// {kind}, as of {day}. Combinations of two states and an offence: {requests} (ordered pairs of states: {pairs}; offences: {offences}). With a legal basis: {yes}; on conditions: {conditional}; blocked: {no}; unknown: {unknown}.
    public static func requestsOfKind(kind: some TextArgument, day: some TextArgument, requests: some TextArgument, pairs: some TextArgument, offences: some TextArgument, yes: some TextArgument, conditional: some TextArgument, no: some TextArgument, unknown: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{kind}, as of {day}. Combinations of two states and an offence: {requests} (ordered pairs of states: {pairs}; offences: {offences}). With a legal basis: {yes}; on conditions: {conditional}; blocked: {no}; unknown: {unknown}.", es: "{kind}, al {day}. Combinaciones de dos Estados y un delito: {requests} (pares ordenados de Estados: {pairs}; delitos: {offences}). Con fundamento jurídico: {yes}; con condiciones: {conditional}; bloqueadas: {no}; desconocidas: {unknown}.", fr: "{kind}, au {day}. Combinaisons de deux États et d’une infraction\u{A0}: {requests} (paires ordonnées d’États\u{A0}: {pairs}\u{A0}; infractions\u{A0}: {offences}). Avec un fondement juridique\u{A0}: {yes}\u{A0}; sous conditions\u{A0}: {conditional}\u{A0}; bloquées\u{A0}: {no}\u{A0}; inconnues\u{A0}: {unknown}.", pt: "{kind}, em {day}. Combinações de dois Estados e um crime: {requests} (pares ordenados de Estados: {pairs}; crimes: {offences}). Com base jurídica: {yes}; com condições: {conditional}; bloqueadas: {no}; desconhecidas: {unknown}.")
        , TextArguments([.init("kind", kind), .init("day", day), .init("requests", requests), .init("pairs", pairs), .init("offences", offences), .init("yes", yes), .init("conditional", conditional), .init("no", no), .init("unknown", unknown)]))
    }
    /// {kind}, as of {day}. Combinations of two states and an offence: {requests} (ordered pairs of states: {pairs}; offences: {offences}). With a legal basis: {yes}; of these with too low a penalty: {low}; on conditions: {conditional}; blocked: {no}; unknown: {unknown}.
    public static func requestsWithLowPenalty(kind: some TextArgument, day: some TextArgument, requests: some TextArgument, pairs: some TextArgument, offences: some TextArgument, yes: some TextArgument, low: some TextArgument, conditional: some TextArgument, no: some TextArgument, unknown: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{kind}, as of {day}. Combinations of two states and an offence: {requests} (ordered pairs of states: {pairs}; offences: {offences}). With a legal basis: {yes}; of these with too low a penalty: {low}; on conditions: {conditional}; blocked: {no}; unknown: {unknown}.", es: "{kind}, al {day}. Combinaciones de dos Estados y un delito: {requests} (pares ordenados de Estados: {pairs}; delitos: {offences}). Con fundamento jurídico: {yes}; de ellas, con una pena demasiado baja: {low}; con condiciones: {conditional}; bloqueadas: {no}; desconocidas: {unknown}.", fr: "{kind}, au {day}. Combinaisons de deux États et d’une infraction\u{A0}: {requests} (paires ordonnées d’États\u{A0}: {pairs}\u{A0}; infractions\u{A0}: {offences}). Avec un fondement juridique\u{A0}: {yes}\u{A0}; dont avec une peine trop faible\u{A0}: {low}\u{A0}; sous conditions\u{A0}: {conditional}\u{A0}; bloquées\u{A0}: {no}\u{A0}; inconnues\u{A0}: {unknown}.", pt: "{kind}, em {day}. Combinações de dois Estados e um crime: {requests} (pares ordenados de Estados: {pairs}; crimes: {offences}). Com base jurídica: {yes}; destas, com pena baixa demais: {low}; com condições: {conditional}; bloqueadas: {no}; desconhecidas: {unknown}.")
        , TextArguments([.init("kind", kind), .init("day", day), .init("requests", requests), .init("pairs", pairs), .init("offences", offences), .init("yes", yes), .init("low", low), .init("conditional", conditional), .init("no", no), .init("unknown", unknown)]))
    }
    /// Facts on participation behind this: {entries}; not verified with the depositary: {unverified}.
    public static func unverifiedParticipation(entries: some TextArgument, unverified: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Facts on participation behind this: {entries}; not verified with the depositary: {unverified}.", es: "Datos de participación en que se basa: {entries}; sin verificar con el depositario: {unverified}.", fr: "Données de participation qui le fondent\u{A0}: {entries}\u{A0}; non vérifiées auprès du dépositaire\u{A0}: {unverified}.", pt: "Dados de participação em que se baseia: {entries}; não verificados junto ao depositário: {unverified}.")
        , TextArguments([.init("entries", entries), .init("unverified", unverified)]))
    }
    /// No single reform is known to open a combination that is blocked now.
    public static var noReform: LocalizedText {
      LocalizedText(en: "No single reform is known to open a combination that is blocked now.", es: "No se conoce ninguna reforma que por sí sola abra una combinación hoy bloqueada.", fr: "On ne connaît aucune réforme qui, à elle seule, ouvrirait une combinaison aujourd’hui bloquée.", pt: "Não se conhece nenhuma reforma que, sozinha, abra uma combinação hoje bloqueada.")
    }
    /// The reform of a single state that opens most: {reform}{place}, by {state}; combinations opened: {opened}.
    public static func bestStateReform(reform: some TextArgument, place: some TextArgument, state: some TextArgument, opened: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The reform of a single state that opens most: {reform}{place}, by {state}; combinations opened: {opened}.", es: "La reforma de un solo Estado que más abre: {reform}{place}, de {state}; combinaciones abiertas: {opened}.", fr: "La réforme d’un seul État qui ouvre le plus\u{A0}: {reform}{place}, par {state}\u{A0}; combinaisons ouvertes\u{A0}: {opened}.", pt: "A reforma de um só Estado que mais abre: {reform}{place}, de {state}; combinações abertas: {opened}.")
        , TextArguments([.init("reform", reform), .init("place", place), .init("state", state), .init("opened", opened)]))
    }
    /// The single reform that opens most: {reform}{place}. Made by one state at a time, and added up over those that it would help ({states}): combinations opened that surely lack a full legal basis now: {opened}; settled that are unknown: {settled}.
    public static func bestReform(reform: some TextArgument, place: some TextArgument, states: some TextArgument, opened: some TextArgument, settled: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "The single reform that opens most: {reform}{place}. Made by one state at a time, and added up over those that it would help ({states}): combinations opened that surely lack a full legal basis now: {opened}; settled that are unknown: {settled}.", es: "La reforma que por sí sola más abre: {reform}{place}. Hecha por un Estado cada vez y sumada sobre aquellos a los que ayudaría ({states}): combinaciones abiertas que hoy carecen con certeza de fundamento jurídico pleno: {opened}; aclaradas hoy desconocidas: {settled}.", fr: "La réforme qui, à elle seule, ouvre le plus\u{A0}: {reform}{place}. Faite par un État à la fois et additionnée sur ceux qu’elle aiderait ({states})\u{A0}: combinaisons ouvertes, aujourd’hui sûrement dépourvues de plein fondement juridique\u{A0}: {opened}\u{A0}; tranchées, aujourd’hui inconnues\u{A0}: {settled}.", pt: "A reforma que, sozinha, mais abre: {reform}{place}. Feita por um Estado de cada vez e somada sobre aqueles que ajudaria ({states}): combinações abertas que hoje com certeza carecem de base jurídica plena: {opened}; esclarecidas hoje desconhecidas: {settled}.")
        , TextArguments([.init("reform", reform), .init("place", place), .init("states", states), .init("opened", opened), .init("settled", settled)]))
    }
  }

  public enum CooperationKinds {
    /// extradition
    public static var extradition: LocalizedText {
      LocalizedText(en: "extradition", es: "extradición", fr: "extradition", pt: "extradição")
    }
    /// mutual legal assistance
    public static var mutualAssistance: LocalizedText {
      LocalizedText(en: "mutual legal assistance", es: "asistencia judicial recíproca", fr: "entraide judiciaire", pt: "assistência judiciária recíproca")
    }
    /// confiscation
    public static var confiscation: LocalizedText {
      LocalizedText(en: "confiscation", es: "decomiso", fr: "confiscation", pt: "confisco")
    }
    /// police cooperation
    public static var policeCooperation: LocalizedText {
      LocalizedText(en: "police cooperation", es: "cooperación policial", fr: "coopération policière", pt: "cooperação policial")
    }
  }

  public enum CooperationStandings {
    /// basis
    public static var yes: LocalizedText {
      LocalizedText(en: "basis", es: "con fundamento", fr: "fondement", pt: "com base")
    }
    /// conditional
    public static var conditional: LocalizedText {
      LocalizedText(en: "conditional", es: "condicionado", fr: "conditionnel", pt: "condicionado")
    }
    /// blocked
    public static var no: LocalizedText {
      LocalizedText(en: "blocked", es: "bloqueado", fr: "bloqué", pt: "bloqueado")
    }
  }

  public enum CooperationOutcomes {
    /// yes, by treaty
    public static var yesTreaty: LocalizedText {
      LocalizedText(en: "yes, by treaty", es: "sí, por tratado", fr: "oui, par traité", pt: "sim, por tratado")
    }
    /// yes, by the Convention
    public static var yesConvention: LocalizedText {
      LocalizedText(en: "yes, by the Convention", es: "sí, por la Convención", fr: "oui, par la Convention", pt: "sim, pela Convenção")
    }
    /// yes, by domestic law
    public static var yesDomesticLaw: LocalizedText {
      LocalizedText(en: "yes, by domestic law", es: "sí, por el derecho interno", fr: "oui, par le droit interne", pt: "sim, pelo direito interno")
    }
    /// at discretion
    public static var yesDiscretionary: LocalizedText {
      LocalizedText(en: "at discretion", es: "discrecional", fr: "facultatif", pt: "discricionário")
    }
    /// uncertain
    public static var uncertain: LocalizedText {
      LocalizedText(en: "uncertain", es: "incierto", fr: "incertain", pt: "incerto")
    }
    /// general duty only
    public static var weak: LocalizedText {
      LocalizedText(en: "general duty only", es: "solo deber general", fr: "devoir général seulement", pt: "só dever geral")
    }
    /// may be refused
    public static var refusable: LocalizedText {
      LocalizedText(en: "may be refused", es: "denegable", fr: "peut être refusé", pt: "pode ser recusado")
    }
    /// may be refused, not known
    public static var refusableUnknown: LocalizedText {
      LocalizedText(en: "may be refused, not known", es: "denegable, no se sabe", fr: "refus possible, non connu", pt: "pode ser recusado, não se sabe")
    }
    /// no legal basis
    public static var noBasis: LocalizedText {
      LocalizedText(en: "no legal basis", es: "sin fundamento jurídico", fr: "sans fondement juridique", pt: "sem base jurídica")
    }
    /// no dual criminality
    public static var noDualCriminality: LocalizedText {
      LocalizedText(en: "no dual criminality", es: "sin doble incriminación", fr: "sans double incrimination", pt: "sem dupla incriminação")
    }
    /// no procedure
    public static var noCapacity: LocalizedText {
      LocalizedText(en: "no procedure", es: "sin procedimiento", fr: "sans procédure", pt: "sem procedimento")
    }
    /// Convention not in force
    public static var noConvention: LocalizedText {
      LocalizedText(en: "Convention not in force", es: "Convención no vigente", fr: "Convention non en vigueur", pt: "Convenção não vigente")
    }
    /// not covered
    public static var notCovered: LocalizedText {
      LocalizedText(en: "not covered", es: "no cubierto", fr: "non couvert", pt: "não coberto")
    }
  }

  public enum CooperationOutcomeExplanations {
    /// A treaty between the two states is the basis, and its own conditions apply first.
    public static var yesTreaty: LocalizedText {
      LocalizedText(en: "A treaty between the two states is the basis, and its own conditions apply first.", es: "Un tratado entre los dos Estados es el fundamento, y sus propias condiciones se aplican primero.", fr: "Un traité entre les deux États est le fondement, et ses propres conditions s’appliquent d’abord.", pt: "Um tratado entre os dois Estados é a base, e suas próprias condições se aplicam primeiro.")
    }
    /// The Convention itself is the basis.
    public static var yesConvention: LocalizedText {
      LocalizedText(en: "The Convention itself is the basis.", es: "La propia Convención es el fundamento.", fr: "La Convention elle-même est le fondement.", pt: "A própria Convenção é a base.")
    }
    /// The requested state needs no treaty; its own law is enough.
    public static var yesDomesticLaw: LocalizedText {
      LocalizedText(en: "The requested state needs no treaty; its own law is enough.", es: "El Estado requerido no necesita tratado; basta su propio derecho.", fr: "L’État requis n’a pas besoin de traité\u{A0}; son propre droit suffit.", pt: "O Estado requerido não precisa de tratado; basta seu próprio direito.")
    }
    /// Without dual criminality the requested state may assist, and is free not to.
    public static var yesDiscretionary: LocalizedText {
      LocalizedText(en: "Without dual criminality the requested state may assist, and is free not to.", es: "Sin doble incriminación, el Estado requerido puede prestar asistencia y es libre de no hacerlo.", fr: "Sans double incrimination, l’État requis peut prêter son concours et reste libre de ne pas le faire.", pt: "Sem dupla incriminação, o Estado requerido pode prestar assistência e é livre para não o fazer.")
    }
    /// The requested state needs a treaty and has not declared whether the Convention is one; it may still use it.
    public static var uncertain: LocalizedText {
      LocalizedText(en: "The requested state needs a treaty and has not declared whether the Convention is one; it may still use it.", es: "El Estado requerido necesita un tratado y no ha declarado si la Convención lo es; aún puede utilizarla.", fr: "L’État requis a besoin d’un traité et n’a pas déclaré si la Convention en est un\u{A0}; il peut encore l’utiliser.", pt: "O Estado requerido precisa de tratado e não declarou se a Convenção o é; ainda pode utilizá-la.")
    }
    /// There is the general duty to cooperate closely, without an agreement to act on.
    public static var weak: LocalizedText {
      LocalizedText(en: "There is the general duty to cooperate closely, without an agreement to act on.", es: "Existe el deber general de colaborar estrechamente, sin un acuerdo que lo concrete.", fr: "Il existe le devoir général de coopérer étroitement, sans accord qui le concrétise.", pt: "Há o dever geral de cooperar estreitamente, sem acordo que o concretize.")
    }
    /// The requested state may decline: it demands dual criminality, or the offence is not covered.
    public static var refusable: LocalizedText {
      LocalizedText(en: "The requested state may decline: it demands dual criminality, or the offence is not covered.", es: "El Estado requerido puede negarse: exige doble incriminación o el delito no está comprendido.", fr: "L’État requis peut refuser\u{A0}: il exige la double incrimination, ou l’infraction n’est pas visée.", pt: "O Estado requerido pode recusar: exige dupla incriminação ou o crime não está abrangido.")
    }
    /// There is no dual criminality, and whether the requested state demands it is not known.
    public static var refusableUnknown: LocalizedText {
      LocalizedText(en: "There is no dual criminality, and whether the requested state demands it is not known.", es: "No hay doble incriminación y no se sabe si el Estado requerido la exige.", fr: "Il n’y a pas de double incrimination, et l’on ne sait pas si l’État requis l’exige.", pt: "Não há dupla incriminação e não se sabe se o Estado requerido a exige.")
    }
    /// The requested state needs a treaty, has none with the other and does not take the Convention for one.
    public static var noBasis: LocalizedText {
      LocalizedText(en: "The requested state needs a treaty, has none with the other and does not take the Convention for one.", es: "El Estado requerido necesita un tratado, no tiene ninguno con el otro y no considera que la Convención lo sea.", fr: "L’État requis a besoin d’un traité, n’en a pas avec l’autre et ne tient pas la Convention pour tel.", pt: "O Estado requerido precisa de tratado, não tem nenhum com o outro e não considera a Convenção como tal.")
    }
    /// At least one of the two states does not punish the conduct.
    public static var noDualCriminality: LocalizedText {
      LocalizedText(en: "At least one of the two states does not punish the conduct.", es: "Al menos uno de los dos Estados no castiga la conducta.", fr: "L’un au moins des deux États ne punit pas cet acte.", pt: "Pelo menos um dos dois Estados não pune a conduta.")
    }
    /// The requested state can neither obtain nor enforce a confiscation order, or cannot trace and seize property.
    public static var noCapacity: LocalizedText {
      LocalizedText(en: "The requested state can neither obtain nor enforce a confiscation order, or cannot trace and seize property.", es: "El Estado requerido no puede ni obtener ni ejecutar una orden de decomiso, o no puede localizar e incautar bienes.", fr: "L’État requis ne peut ni obtenir ni exécuter une décision de confiscation, ou ne peut localiser et saisir des biens.", pt: "O Estado requerido não pode nem obter nem executar uma ordem de confisco, ou não pode localizar e apreender bens.")
    }
    /// The Convention is not in force for both states; only other treaties can help.
    public static var noConvention: LocalizedText {
      LocalizedText(en: "The Convention is not in force for both states; only other treaties can help.", es: "La Convención no está en vigor para ambos Estados; solo otros tratados pueden servir.", fr: "La Convention n’est pas en vigueur pour les deux États\u{A0}; seuls d’autres traités peuvent servir.", pt: "A Convenção não está em vigor para ambos os Estados; só outros tratados podem servir.")
    }
    /// The two states do not share the Protocol, and the offence is not serious crime in the requesting state.
    public static var notCovered: LocalizedText {
      LocalizedText(en: "The two states do not share the Protocol, and the offence is not serious crime in the requesting state.", es: "Los dos Estados no comparten el Protocolo y el hecho no constituye un delito grave en el Estado requirente.", fr: "Les deux États ne partagent pas le Protocole, et les faits ne constituent pas une infraction grave dans l’État requérant.", pt: "Os dois Estados não compartilham o Protocolo, e o fato não constitui infração grave no Estado requerente.")
    }
    /// Too little is known to say.
    public static var unknown: LocalizedText {
      LocalizedText(en: "Too little is known to say.", es: "Se sabe demasiado poco para pronunciarse.", fr: "On en sait trop peu pour se prononcer.", pt: "Sabe-se pouco demais para dizer.")
    }
  }

  public enum CooperationFlags {
    /// no central authority
    public static var channelMissing: LocalizedText {
      LocalizedText(en: "no central authority", es: "sin autoridad central", fr: "sans autorité centrale", pt: "sem autoridade central")
    }
    /// authority not notified
    public static var notNotified: LocalizedText {
      LocalizedText(en: "authority not notified", es: "autoridad no notificada", fr: "autorité non notifiée", pt: "autoridade não notificada")
    }
    /// translation needed
    public static var translation: LocalizedText {
      LocalizedText(en: "translation needed", es: "requiere traducción", fr: "traduction nécessaire", pt: "requer tradução")
    }
    /// languages unknown
    public static var languageUnknown: LocalizedText {
      LocalizedText(en: "languages unknown", es: "idiomas desconocidos", fr: "langues inconnues", pt: "línguas desconhecidas")
    }
    /// diplomatic channel only
    public static var diplomaticOnly: LocalizedText {
      LocalizedText(en: "diplomatic channel only", es: "solo por vía diplomática", fr: "voie diplomatique seulement", pt: "só pela via diplomática")
    }
    /// limits for legal persons
    public static var entityLimit: LocalizedText {
      LocalizedText(en: "limits for legal persons", es: "límites para personas jurídicas", fr: "limites pour les personnes morales", pt: "limites para pessoas jurídicas")
    }
    /// dual criminality may be demanded
    public static var dualCriminality: LocalizedText {
      LocalizedText(en: "dual criminality may be demanded", es: "puede exigirse doble incriminación", fr: "double incrimination exigible", pt: "dupla incriminação exigível")
    }
    /// nationals not extradited
    public static var nationalRefused: LocalizedText {
      LocalizedText(en: "nationals not extradited", es: "no extradita a nacionales", fr: "nationaux non extradés", pt: "não extradita nacionais")
    }
    /// prosecution instead
    public static var prosecution: LocalizedText {
      LocalizedText(en: "prosecution instead", es: "enjuiciamiento en su lugar", fr: "poursuites à la place", pt: "persecução em seu lugar")
    }
    /// impunity gap
    public static var gap: LocalizedText {
      LocalizedText(en: "impunity gap", es: "vacío de impunidad", fr: "lacune d’impunité", pt: "lacuna de impunidade")
    }
    /// nationals on conditions
    public static var nationalConditional: LocalizedText {
      LocalizedText(en: "nationals on conditions", es: "nacionales con condiciones", fr: "nationaux sous conditions", pt: "nacionais com condições")
    }
    /// sentence enforced at home
    public static var sentenceEnforcement: LocalizedText {
      LocalizedText(en: "sentence enforced at home", es: "ejecución de la pena en el propio país", fr: "peine exécutée sur place", pt: "pena executada no próprio país")
    }
    /// penalty too low
    public static var minPenalty: LocalizedText {
      LocalizedText(en: "penalty too low", es: "pena demasiado baja", fr: "peine trop faible", pt: "pena baixa demais")
    }
    /// treaty not known
    public static var treatyUnknown: LocalizedText {
      LocalizedText(en: "treaty not known", es: "tratado no conocido", fr: "traité non connu", pt: "tratado não conhecido")
    }
    /// threshold unsure
    public static var thresholdUnsure: LocalizedText {
      LocalizedText(en: "threshold unsure", es: "umbral incierto", fr: "seuil incertain", pt: "limiar incerto")
    }
    /// reciprocity at risk
    public static var reciprocityRisk: LocalizedText {
      LocalizedText(en: "reciprocity at risk", es: "reciprocidad en riesgo", fr: "réciprocité menacée", pt: "reciprocidade em risco")
    }
  }

  public enum CooperationFlagExplanations {
    /// The requested state has designated no central authority: the diplomatic channel remains.
    public static var channelMissing: LocalizedText {
      LocalizedText(en: "The requested state has designated no central authority: the diplomatic channel remains.", es: "El Estado requerido no ha designado autoridad central: queda la vía diplomática.", fr: "L’État requis n’a pas désigné d’autorité centrale\u{A0}: reste la voie diplomatique.", pt: "O Estado requerido não designou autoridade central: resta a via diplomática.")
    }
    /// The requested state has not notified its central authority to the Secretary-General.
    public static var notNotified: LocalizedText {
      LocalizedText(en: "The requested state has not notified its central authority to the Secretary-General.", es: "El Estado requerido no ha notificado su autoridad central al Secretario General.", fr: "L’État requis n’a pas notifié son autorité centrale au Secrétaire général.", pt: "O Estado requerido não notificou sua autoridade central ao Secretário-Geral.")
    }
    /// The requested state accepts no working language of the requesting state.
    public static var translation: LocalizedText {
      LocalizedText(en: "The requested state accepts no working language of the requesting state.", es: "El Estado requerido no acepta ningún idioma de trabajo del Estado requirente.", fr: "L’État requis n’accepte aucune langue de travail de l’État requérant.", pt: "O Estado requerido não aceita nenhuma língua de trabalho do Estado requerente.")
    }
    /// The languages that the requested state accepts are not notified, or not known here.
    public static var languageUnknown: LocalizedText {
      LocalizedText(en: "The languages that the requested state accepts are not notified, or not known here.", es: "Los idiomas que acepta el Estado requerido no están notificados o aquí no se conocen.", fr: "Les langues acceptées par l’État requis ne sont pas notifiées, ou ne sont pas connues ici.", pt: "As línguas que o Estado requerido aceita não foram notificadas ou não são conhecidas aqui.")
    }
    /// The requested state insists on the diplomatic channel, as it may.
    public static var diplomaticOnly: LocalizedText {
      LocalizedText(en: "The requested state insists on the diplomatic channel, as it may.", es: "El Estado requerido exige la vía diplomática, como le está permitido.", fr: "L’État requis exige la voie diplomatique, comme il en a le droit.", pt: "O Estado requerido exige a via diplomática, como lhe é permitido.")
    }
    /// Legal persons are not liable in the requested state, which limits aid in cases against them.
    public static var entityLimit: LocalizedText {
      LocalizedText(en: "Legal persons are not liable in the requested state, which limits aid in cases against them.", es: "Las personas jurídicas no responden en el Estado requerido, lo que limita la asistencia en causas contra ellas.", fr: "Les personnes morales ne sont pas responsables dans l’État requis, ce qui limite l’aide dans les affaires qui les visent.", pt: "As pessoas jurídicas não respondem no Estado requerido, o que limita a assistência em casos contra elas.")
    }
    /// One of the two states does not punish the conduct, and the requested state may decline for that reason.
    public static var dualCriminality: LocalizedText {
      LocalizedText(en: "One of the two states does not punish the conduct, and the requested state may decline for that reason.", es: "Uno de los dos Estados no castiga la conducta y el Estado requerido puede negarse por ello.", fr: "L’un des deux États ne punit pas cet acte, et l’État requis peut refuser pour cette raison.", pt: "Um dos dois Estados não pune a conduta, e o Estado requerido pode recusar por isso.")
    }
    /// The requested state does not extradite its nationals.
    public static var nationalRefused: LocalizedText {
      LocalizedText(en: "The requested state does not extradite its nationals.", es: "El Estado requerido no extradita a sus nacionales.", fr: "L’État requis n’extrade pas ses nationaux.", pt: "O Estado requerido não extradita seus nacionais.")
    }
    /// A national who is not extradited is prosecuted at the request of the other state.
    public static var prosecution: LocalizedText {
      LocalizedText(en: "A national who is not extradited is prosecuted at the request of the other state.", es: "Un nacional que no se extradita es enjuiciado a petición del otro Estado.", fr: "Un national non extradé est poursuivi à la demande de l’autre État.", pt: "Um nacional não extraditado é processado a pedido do outro Estado.")
    }
    /// A national is neither extradited nor, for want of jurisdiction, prosecuted.
    public static var gap: LocalizedText {
      LocalizedText(en: "A national is neither extradited nor, for want of jurisdiction, prosecuted.", es: "Un nacional no es extraditado ni, por falta de jurisdicción, enjuiciado.", fr: "Un national n’est ni extradé ni, faute de compétence, poursuivi.", pt: "Um nacional não é extraditado nem, por falta de jurisdição, processado.")
    }
    /// The requested state extradites its nationals on conditions, such as their return to serve the sentence.
    public static var nationalConditional: LocalizedText {
      LocalizedText(en: "The requested state extradites its nationals on conditions, such as their return to serve the sentence.", es: "El Estado requerido extradita a sus nacionales con condiciones, como su devolución para cumplir la pena.", fr: "L’État requis extrade ses nationaux sous conditions, comme leur retour pour purger la peine.", pt: "O Estado requerido extradita seus nacionais com condições, como a devolução para cumprir a pena.")
    }
    /// The requested state considers enforcing the sentence against a national whom it does not extradite.
    public static var sentenceEnforcement: LocalizedText {
      LocalizedText(en: "The requested state considers enforcing the sentence against a national whom it does not extradite.", es: "El Estado requerido considera ejecutar la pena de un nacional que no extradita.", fr: "L’État requis envisage d’exécuter la peine d’un national qu’il n’extrade pas.", pt: "O Estado requerido considera executar a pena de um nacional que não extradita.")
    }
    /// The maximum penalty in the requested state is below what it demands for extradition.
    public static var minPenalty: LocalizedText {
      LocalizedText(en: "The maximum penalty in the requested state is below what it demands for extradition.", es: "La pena máxima en el Estado requerido es inferior a la que exige para la extradición.", fr: "La peine maximale dans l’État requis est inférieure à celle qu’il exige pour l’extradition.", pt: "A pena máxima no Estado requerido é inferior à que exige para a extradição.")
    }
    /// Whether a treaty binds the two states is not known; the outcome is the least that holds.
    public static var treatyUnknown: LocalizedText {
      LocalizedText(en: "Whether a treaty binds the two states is not known; the outcome is the least that holds.", es: "No se sabe si un tratado vincula a los dos Estados; el resultado es lo mínimo que vale.", fr: "On ne sait pas si un traité lie les deux États\u{A0}; le résultat est le minimum acquis.", pt: "Não se sabe se um tratado vincula os dois Estados; o resultado é o mínimo que vale.")
    }
    /// The offence is serious crime in the requesting state and not in the requested one; whose law decides is a matter of interpretation.
    public static var thresholdUnsure: LocalizedText {
      LocalizedText(en: "The offence is serious crime in the requesting state and not in the requested one; whose law decides is a matter of interpretation.", es: "El hecho constituye un delito grave en el Estado requirente y no en el requerido; qué ley decide es cuestión de interpretación.", fr: "Les faits constituent une infraction grave dans l’État requérant et non dans l’État requis\u{A0}; savoir quelle loi décide est affaire d’interprétation.", pt: "O fato constitui infração grave no Estado requerente e não no requerido; qual lei decide é questão de interpretação.")
    }
    /// The opposite request stands differently, and some states then refuse; an interpretation.
    public static var reciprocityRisk: LocalizedText {
      LocalizedText(en: "The opposite request stands differently, and some states then refuse; an interpretation.", es: "La solicitud inversa tiene otro resultado y algunos Estados entonces se niegan; es una interpretación.", fr: "La demande inverse connaît un autre sort, et certains États refusent alors\u{A0}; c’est une interprétation.", pt: "O pedido inverso tem outro resultado, e alguns Estados então recusam; é uma interpretação.")
    }
  }

  public enum CooperationReforms {
    /// becoming a party ({subject})
    public static func join(subject: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "becoming a party ({subject})", es: "hacerse parte ({subject})", fr: "devenir partie ({subject})", pt: "tornar-se parte ({subject})")
        , TextArguments([.init("subject", subject)]))
    }
    /// making it an offence ({subject})
    public static func criminalize(subject: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "making it an offence ({subject})", es: "tipificarlo como delito ({subject})", fr: "l’ériger en infraction ({subject})", pt: "tipificá-lo como crime ({subject})")
        , TextArguments([.init("subject", subject)]))
    }
    /// raising the maximum penalty to four years ({subject})
    public static func raisePenalty(subject: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "raising the maximum penalty to four years ({subject})", es: "elevar la pena máxima a cuatro años ({subject})", fr: "porter la peine maximale à quatre ans ({subject})", pt: "elevar a pena máxima a quatro anos ({subject})")
        , TextArguments([.init("subject", subject)]))
    }
    /// taking the Convention as the legal basis for extradition
    public static var takeConventionForExtradition: LocalizedText {
      LocalizedText(en: "taking the Convention as the legal basis for extradition", es: "considerar la Convención como base jurídica de la extradición", fr: "tenir la Convention pour la base légale de l’extradition", pt: "considerar a Convenção como base jurídica da extradição")
    }
    /// extraditing without a treaty
    public static var extraditeWithoutTreaty: LocalizedText {
      LocalizedText(en: "extraditing without a treaty", es: "extraditar sin tratado", fr: "extrader sans traité", pt: "extraditar sem tratado")
    }
    /// extraditing nationals
    public static var extraditeNationals: LocalizedText {
      LocalizedText(en: "extraditing nationals", es: "extraditar a los nacionales", fr: "extrader les nationaux", pt: "extraditar os nacionais")
    }
    /// jurisdiction over nationals who are not extradited
    public static var establishNationalsJurisdiction: LocalizedText {
      LocalizedText(en: "jurisdiction over nationals who are not extradited", es: "jurisdicción sobre los nacionales no extraditados", fr: "compétence à l’égard des nationaux non extradés", pt: "jurisdição sobre os nacionais não extraditados")
    }
    /// assisting without dual criminality
    public static var waiveDualCriminality: LocalizedText {
      LocalizedText(en: "assisting without dual criminality", es: "prestar asistencia sin doble incriminación", fr: "accorder l’entraide sans double incrimination", pt: "prestar assistência sem dupla incriminação")
    }
    /// designating a central authority
    public static var designateAuthority: LocalizedText {
      LocalizedText(en: "designating a central authority", es: "designar una autoridad central", fr: "désigner une autorité centrale", pt: "designar uma autoridade central")
    }
    /// notifying the central authority
    public static var notifyAuthority: LocalizedText {
      LocalizedText(en: "notifying the central authority", es: "notificar la autoridad central", fr: "notifier l’autorité centrale", pt: "notificar a autoridade central")
    }
    /// notifying the languages accepted
    public static var notifyLanguages: LocalizedText {
      LocalizedText(en: "notifying the languages accepted", es: "notificar los idiomas aceptados", fr: "notifier les langues acceptées", pt: "notificar as línguas aceitas")
    }
    /// accepting requests sent directly to the central authority
    public static var acceptDirectRequests: LocalizedText {
      LocalizedText(en: "accepting requests sent directly to the central authority", es: "aceptar solicitudes enviadas directamente a la autoridad central", fr: "accepter les demandes adressées directement à l’autorité centrale", pt: "aceitar pedidos enviados diretamente à autoridade central")
    }
    /// holding legal persons liable
    public static var holdLegalPersonsLiable: LocalizedText {
      LocalizedText(en: "holding legal persons liable", es: "responsabilizar a las personas jurídicas", fr: "rendre responsables les personnes morales", pt: "responsabilizar as pessoas jurídicas")
    }
    /// obtaining a confiscation order on a foreign request
    public static var obtainDomesticOrders: LocalizedText {
      LocalizedText(en: "obtaining a confiscation order on a foreign request", es: "obtener una orden de decomiso a petición extranjera", fr: "obtenir une décision de confiscation sur demande étrangère", pt: "obter uma ordem de confisco a pedido estrangeiro")
    }
    /// enforcing foreign confiscation orders
    public static var enforceForeignOrders: LocalizedText {
      LocalizedText(en: "enforcing foreign confiscation orders", es: "ejecutar órdenes extranjeras de decomiso", fr: "exécuter les décisions étrangères de confiscation", pt: "executar ordens estrangeiras de confisco")
    }
    /// powers to trace, freeze and seize property
    public static var traceAndSeize: LocalizedText {
      LocalizedText(en: "powers to trace, freeze and seize property", es: "facultades para localizar, embargar e incautar bienes", fr: "pouvoirs de localiser, geler et saisir des biens", pt: "poderes para localizar, bloquear e apreender bens")
    }
    /// taking the Convention as the basis of police cooperation
    public static var takeConventionForPolice: LocalizedText {
      LocalizedText(en: "taking the Convention as the basis of police cooperation", es: "considerar la Convención como base de la cooperación policial", fr: "tenir la Convention pour la base de la coopération policière", pt: "considerar a Convenção como base da cooperação policial")
    }
  }
}
