// Made from Texts/briefings.xml by .ci/generate: change that, not this.
// swift-format-ignore-file

extension Texts {
  public enum Briefing {
    /// To
    public static var to: LocalizedText {
      LocalizedText(en: "To", es: "Para", fr: "Pour", pt: "Para")
    }
    /// Not verified with the depositary, or not known for certain.
    public static var uncertain: LocalizedText {
      LocalizedText(en: "Not verified with the depositary, or not known for certain.", es: "Sin verificar con el depositario, o no conocido con certeza.", fr: "Non vérifié auprès du dépositaire, ou non connu avec certitude.", pt: "Não verificado junto ao depositário, ou não conhecido com certeza.")
    }
    /// In the plan’s list
    public static var listed: LocalizedText {
      LocalizedText(en: "In the plan’s list", es: "En la lista del plan", fr: "Dans la liste du plan", pt: "Na lista do plano")
    }
    /// Of the {count} states of the region.
    public static func ofStates(count: Int) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: count) == .one ? "Of the one state of the region." : "Of the {count} states of the region.", es: Language.es.pluralCategory(of: count) == .one ? "Del único Estado de la región." : "De los {count} Estados de la región.", fr: Language.fr.pluralCategory(of: count) == .one ? "Sur {count} État de la région." : "Sur les {count} États de la région.", pt: Language.pt.pluralCategory(of: count) == .one ? "De {count} Estado da região." : "Dos {count} Estados da região.")
        , TextArguments([.init("count", count)]))
    }
    /// Decisions on signature and ratification
    public static var toDecide: LocalizedText {
      LocalizedText(en: "Decisions on signature and ratification", es: "Decisiones sobre firma y ratificación", fr: "Décisions de signature et de ratification", pt: "Decisões sobre assinatura e ratificação")
    }
    /// States by agreement, in the order of the alphabet.
    public static var toDecideNote: LocalizedText {
      LocalizedText(en: "States by agreement, in the order of the alphabet.", es: "Estados por acuerdo, en orden alfabético.", fr: "États par accord, dans l’ordre alphabétique.", pt: "Estados por acordo, em ordem alfabética.")
    }
    /// Signed, to ratify
    public static var toRatify: LocalizedText {
      LocalizedText(en: "Signed, to ratify", es: "Firmado, por ratificar", fr: "Signé, à ratifier", pt: "Assinado, a ratificar")
    }
    /// To sign and ratify, or accede to
    public static var toJoin: LocalizedText {
      LocalizedText(en: "To sign and ratify, or accede to", es: "Por firmar y ratificar, o por adherirse", fr: "À signer et ratifier, ou auquel adhérer", pt: "A assinar e ratificar, ou a aderir")
    }
    /// Due from parties
    public static var due: LocalizedText {
      LocalizedText(en: "Due from parties", es: "Debidos por partes", fr: "Dus par des parties", pt: "Devidos por partes")
    }
    /// Participation unknown
    public static var participationUnknown: LocalizedText {
      LocalizedText(en: "Participation unknown", es: "Participación desconocida", fr: "Participation inconnue", pt: "Participação desconhecida")
    }
    /// Questionnaires due from the parties to their instruments; those of states whose participation is not known stand apart.
    public static var ofParties: LocalizedText {
      LocalizedText(en: "Questionnaires due from the parties to their instruments; those of states whose participation is not known stand apart.", es: "Cuestionarios debidos por las partes en sus instrumentos; los de Estados cuya participación se desconoce figuran aparte.", fr: "Questionnaires dus par les parties à leurs instruments\u{A0}; ceux des États dont la participation est inconnue figurent à part.", pt: "Questionários devidos pelas partes em seus instrumentos; os de Estados cuja participação se desconhece figuram à parte.")
    }
    /// Not known of
    public static var unknownIn: LocalizedText {
      LocalizedText(en: "Not known of", es: "Se desconoce de", fr: "Inconnu pour", pt: "Desconhece-se de")
    }
    /// Of
    public static var applicable: LocalizedText {
      LocalizedText(en: "Of", es: "De", fr: "Sur", pt: "De")
    }
    /// Of the parties with answers, or published findings on them, and to which the provision applies.
    public static var ofApplicable: LocalizedText {
      LocalizedText(en: "Of the parties with answers, or published findings on them, and to which the provision applies.", es: "De las partes de las que hay respuestas o constataciones publicadas y a las que se aplica la disposición.", fr: "Sur les parties dont on a des réponses ou des constats publiés, et auxquelles la disposition s’applique.", pt: "Das partes de que há respostas ou constatações publicadas e às quais se aplica a disposição.")
    }
    /// Central authorities and other notifications to make
    public static var notifications: LocalizedText {
      LocalizedText(en: "Central authorities and other notifications to make", es: "Autoridades centrales y otras notificaciones por hacer", fr: "Autorités centrales et autres notifications à faire", pt: "Autoridades centrais e outras notificações a fazer")
    }
    /// States that have not notified
    public static var toNotify: LocalizedText {
      LocalizedText(en: "States that have not notified", es: "Estados que no han notificado", fr: "États n’ayant pas notifié", pt: "Estados que não notificaram")
    }
    /// returned or not assigned
    public static var unsettled: LocalizedText {
      LocalizedText(en: "returned or not assigned", es: "devueltos o sin asignar", fr: "renvoyés ou non attribués", pt: "devolvidos ou não atribuídos")
    }
    /// Executive summary
    public static var summary: LocalizedText {
      LocalizedText(en: "Executive summary", es: "Resumen ejecutivo", fr: "Résumé", pt: "Resumo executivo")
    }
    /// States that are parties to all instruments under review ({instruments}): {bound} of {states}. Ratifications of the agreements followed ({agreements}), or accessions to them, that are outstanding: {gaps}; states concerned: {concerned}.
    public static func summaryBound(instruments: some TextArgument, bound: some TextArgument, states: some TextArgument, agreements: some TextArgument, gaps: some TextArgument, concerned: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "States that are parties to all instruments under review ({instruments}): {bound} of {states}. Ratifications of the agreements followed ({agreements}), or accessions to them, that are outstanding: {gaps}; states concerned: {concerned}.", es: "Estados que son parte en todos los instrumentos examinados ({instruments}): {bound} de {states}. Ratificaciones de los acuerdos seguidos ({agreements}), o adhesiones a ellos, que quedan pendientes: {gaps}; Estados a los que conciernen: {concerned}.", fr: "États parties à tous les instruments examinés ({instruments})\u{A0}: {bound} sur {states}. Ratifications des accords suivis ({agreements}), ou adhésions à ceux-ci, qui restent à intervenir\u{A0}: {gaps}\u{A0}; États concernés\u{A0}: {concerned}.", pt: "Estados que são partes em todos os instrumentos examinados ({instruments}): {bound} de {states}. Ratificações dos acordos acompanhados ({agreements}), ou adesões a eles, que estão pendentes: {gaps}; Estados a que dizem respeito: {concerned}.")
        , TextArguments([.init("instruments", instruments), .init("bound", bound), .init("states", states), .init("agreements", agreements), .init("gaps", gaps), .init("concerned", concerned)]))
    }
    /// Questionnaires due: {due}; delivered and accepted: {replied}; missing: {missing}.
    public static func summaryReplied(due: some TextArgument, replied: some TextArgument, missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Questionnaires due: {due}; delivered and accepted: {replied}; missing: {missing}.", es: "Cuestionarios exigibles: {due}; entregados y aceptados: {replied}; no entregados: {missing}.", fr: "Questionnaires dus\u{A0}: {due}\u{A0}; remis et acceptés\u{A0}: {replied}\u{A0}; manquants\u{A0}: {missing}.", pt: "Questionários devidos: {due}; entregues e aceitos: {replied}; não entregues: {missing}.")
        , TextArguments([.init("due", due), .init("replied", replied), .init("missing", missing)]))
    }
    /// No questionnaire is due: no cycle of reporting is on file. How states themselves answer is not known.
    public static var summaryNotAsked: LocalizedText {
      LocalizedText(en: "No questionnaire is due: no cycle of reporting is on file. How states themselves answer is not known.", es: "Ningún cuestionario es exigible: no consta ningún ciclo de informes. Se desconoce lo que responden los propios Estados.", fr: "Aucun questionnaire n’est dû\u{A0}: aucun cycle de rapports n’est enregistré. On ignore ce que répondent les États eux-mêmes.", pt: "Nenhum questionário é devido: não consta nenhum ciclo de relatórios. Desconhece-se o que respondem os próprios Estados.")
    }
    /// Open duties known from what states answer themselves: {duties}; states concerned: {concerned}; states that answered: {answering}.
    public static func summaryDuties(duties: some TextArgument, concerned: some TextArgument, answering: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Open duties known from what states answer themselves: {duties}; states concerned: {concerned}; states that answered: {answering}.", es: "Obligaciones pendientes que constan por lo que responden los propios Estados: {duties}; Estados a los que conciernen: {concerned}; Estados que respondieron: {answering}.", fr: "Obligations en suspens connues par ce que répondent les États eux-mêmes\u{A0}: {duties}\u{A0}; États concernés\u{A0}: {concerned}\u{A0}; États ayant répondu\u{A0}: {answering}.", pt: "Obrigações pendentes que constam do que respondem os próprios Estados: {duties}; Estados a que dizem respeito: {concerned}; Estados que responderam: {answering}.")
        , TextArguments([.init("duties", duties), .init("concerned", concerned), .init("answering", answering)]))
    }
    /// Draft decision
    public static var decision: LocalizedText {
      LocalizedText(en: "Draft decision", es: "Proyecto de decisión", fr: "Projet de décision", pt: "Projeto de decisão")
    }
    /// A proposal for negotiation. It takes its figures from this report.
    public static var decisionNote: LocalizedText {
      LocalizedText(en: "A proposal for negotiation. It takes its figures from this report.", es: "Propuesta para negociación. Toma sus cifras del presente informe.", fr: "Proposition à négocier. Elle tire ses chiffres du présent rapport.", pt: "Proposta para negociação. Toma seus números do presente relatório.")
    }
    /// {body}, having seen the gap analysis “{region}”, decides:
    public static func decisionOpening(body: some TextArgument, region: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "{body}, having seen the gap analysis “{region}”, decides:", es: "{body}, visto el análisis de brechas «{region}», decide:", fr: "{body}, vu l’analyse des lacunes «\u{A0}{region}\u{A0}», décide\u{A0}:", pt: "{body}, vista a análise de lacunas “{region}”, decide:")
        , TextArguments([.init("body", body), .init("region", region)]))
    }
    /// To urge the states that have not yet done so to sign and ratify, or to accede to, the agreements followed (ratifications or accessions outstanding: {gaps}; states concerned: {concerned}).
    public static func decisionJoin(gaps: some TextArgument, concerned: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "To urge the states that have not yet done so to sign and ratify, or to accede to, the agreements followed (ratifications or accessions outstanding: {gaps}; states concerned: {concerned}).", es: "Instar a los Estados que aún no lo hayan hecho a firmar y ratificar los acuerdos seguidos, o a adherirse a ellos (ratificaciones o adhesiones pendientes: {gaps}; Estados a los que conciernen: {concerned}).", fr: "Inviter instamment les États qui ne l’ont pas encore fait à signer et ratifier les accords suivis, ou à y adhérer (ratifications ou adhésions restant à intervenir\u{A0}: {gaps}\u{A0}; États concernés\u{A0}: {concerned}).", pt: "Instar os Estados que ainda não o fizeram a assinar e ratificar os acordos acompanhados, ou a eles aderir (ratificações ou adesões pendentes: {gaps}; Estados a que dizem respeito: {concerned}).")
        , TextArguments([.init("gaps", gaps), .init("concerned", concerned)]))
    }
    /// To invite the states that owe questionnaires to deliver them (missing: {missing}).
    public static func decisionDeliver(missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "To invite the states that owe questionnaires to deliver them (missing: {missing}).", es: "Invitar a los Estados que adeudan cuestionarios a entregarlos (pendientes de entrega: {missing}).", fr: "Inviter les États qui doivent des questionnaires à les remettre (manquants\u{A0}: {missing}).", pt: "Convidar os Estados que devem questionários a entregá-los (pendentes de entrega: {missing}).")
        , TextArguments([.init("missing", missing)]))
    }
    /// To open a cycle of reporting, and to invite the states to name who will answer.
    public static var decisionOpen: LocalizedText {
      LocalizedText(en: "To open a cycle of reporting, and to invite the states to name who will answer.", es: "Abrir un ciclo de informes e invitar a los Estados a designar a quienes responderán.", fr: "Ouvrir un cycle de rapports et inviter les États à désigner qui répondra.", pt: "Abrir um ciclo de relatórios e convidar os Estados a designar quem responderá.")
    }
    /// To encourage the states to close the gaps that they share most, beginning with {count} that equally many states share: {gaps}.
    public static func decisionClose(count: Int, gaps: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: count) == .one ? "To encourage the states to close the gaps that they share most, beginning with {gaps}." : "To encourage the states to close the gaps that they share most, beginning with {count} that equally many states share: {gaps}.", es: Language.es.pluralCategory(of: count) == .one ? "Alentar a los Estados a cerrar las brechas que más comparten, empezando por: {gaps}." : "Alentar a los Estados a cerrar las brechas que más comparten, empezando por {count} que comparten igual número de Estados: {gaps}.", fr: Language.fr.pluralCategory(of: count) == .one ? "Encourager les États à combler les lacunes qu’ils partagent le plus, en commençant par\u{A0}: {gaps}." : "Encourager les États à combler les lacunes qu’ils partagent le plus, en commençant par {count} que partagent autant d’États\u{A0}: {gaps}.", pt: Language.pt.pluralCategory(of: count) == .one ? "Incentivar os Estados a fechar as lacunas que mais compartilham, começando por: {gaps}." : "Incentivar os Estados a fechar as lacunas que mais compartilham, começando por {count} que igual número de Estados compartilha: {gaps}.")
        , TextArguments([.init("count", count), .init("gaps", gaps)]))
    }
    /// {gap}, open in {open} of {applicable} states
    public static func sharedGap(gap: some TextArgument, open: some TextArgument, applicable: Int) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: applicable) == .one ? "{gap}, open in {open} of {applicable} state" : "{gap}, open in {open} of {applicable} states", es: Language.es.pluralCategory(of: applicable) == .one ? "{gap}, pendiente en {open} de {applicable} Estado" : "{gap}, pendiente en {open} de {applicable} Estados", fr: Language.fr.pluralCategory(of: applicable) == .one ? "{gap}, en suspens dans {open} sur {applicable} État" : "{gap}, en suspens dans {open} sur {applicable} États", pt: Language.pt.pluralCategory(of: applicable) == .one ? "{gap}, pendente em {open} de {applicable} Estado" : "{gap}, pendente em {open} de {applicable} Estados")
        , TextArguments([.init("gap", gap), .init("open", open), .init("applicable", applicable)]))
    }
    /// To invite the states that can give assistance to answer the needs that others have named (needs: {needs}; without an offer: {unmet}).
    public static func decisionHelp(needs: some TextArgument, unmet: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "To invite the states that can give assistance to answer the needs that others have named (needs: {needs}; without an offer: {unmet}).", es: "Invitar a los Estados que puedan prestar asistencia a atender las necesidades señaladas por otros (necesidades: {needs}; sin oferta: {unmet}).", fr: "Inviter les États en mesure d’apporter une assistance à répondre aux besoins signalés par d’autres (besoins\u{A0}: {needs}\u{A0}; sans offre\u{A0}: {unmet}).", pt: "Convidar os Estados que possam prestar assistência a atender às necessidades apontadas por outros (necessidades: {needs}; sem oferta: {unmet}).")
        , TextArguments([.init("needs", needs), .init("unmet", unmet)]))
    }
    /// To request the Secretariat to report on progress in the next analysis.
    public static var decisionReport: LocalizedText {
      LocalizedText(en: "To request the Secretariat to report on progress in the next analysis.", es: "Solicitar a la Secretaría que informe sobre los avances en el próximo análisis.", fr: "Prier le Secrétariat de rendre compte des progrès dans la prochaine analyse.", pt: "Solicitar à Secretaria que informe sobre os avanços na próxima análise.")
    }
    /// Findings
    public static var findings: LocalizedText {
      LocalizedText(en: "Findings", es: "Hallazgos", fr: "Constats", pt: "Constatações")
    }
    /// What is asked of the states
    public static var asks: LocalizedText {
      LocalizedText(en: "What is asked of the states", es: "Lo que se pide a los Estados", fr: "Ce qui est demandé aux États", pt: "O que se pede aos Estados")
    }
    /// Annex: tables and sources
    public static var annex: LocalizedText {
      LocalizedText(en: "Annex: tables and sources", es: "Anexo: cuadros y fuentes", fr: "Annexe\u{A0}: tableaux et sources", pt: "Anexo: quadros e fontes")
    }
    /// Since the publication before
    public static var sinceBefore: LocalizedText {
      LocalizedText(en: "Since the publication before", es: "Desde la publicación anterior", fr: "Depuis la publication précédente", pt: "Desde a publicação anterior")
    }
    /// Release {id}
    public static func release(id: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Release {id}", es: "Publicación {id}", fr: "Publication {id}", pt: "Publicação {id}")
        , TextArguments([.init("id", id)]))
    }
    /// Compared with release {release}, with data until {date}.
    public static func comparedWith(release: some TextArgument, date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Compared with release {release}, with data until {date}.", es: "En comparación con la publicación {release}, con datos hasta el {date}.", fr: "Par rapport à la publication {release}, dont les données vont jusqu’au {date}.", pt: "Em comparação com a publicação {release}, com dados até {date}.")
        , TextArguments([.init("release", release), .init("date", date)]))
    }
    /// Compared with the publication with data until {date}.
    public static func comparedWithDate(date: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Compared with the publication with data until {date}.", es: "En comparación con la publicación con datos hasta el {date}.", fr: "Par rapport à la publication dont les données vont jusqu’au {date}.", pt: "Em comparação com a publicação com dados até {date}.")
        , TextArguments([.init("date", date)]))
    }
    /// Gaps closed: {closed}; opened: {opened}; unchanged: {unchanged}; not to be compared: {rest}.
    public static func gapsSince(closed: some TextArgument, opened: some TextArgument, unchanged: some TextArgument, rest: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Gaps closed: {closed}; opened: {opened}; unchanged: {unchanged}; not to be compared: {rest}.", es: "Brechas cerradas: {closed}; abiertas: {opened}; sin cambio: {unchanged}; no comparables: {rest}.", fr: "Lacunes comblées\u{A0}: {closed}\u{A0}; apparues\u{A0}: {opened}\u{A0}; inchangées\u{A0}: {unchanged}\u{A0}; non comparables\u{A0}: {rest}.", pt: "Lacunas fechadas: {closed}; abertas: {opened}; sem mudança: {unchanged}; não comparáveis: {rest}.")
        , TextArguments([.init("closed", closed), .init("opened", opened), .init("unchanged", unchanged), .init("rest", rest)]))
    }
    /// has joined {agreements}
    public static func joinedSince(agreements: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "has joined {agreements}", es: "se hizo parte en {agreements}", fr: "est devenu partie à {agreements}", pt: "tornou-se parte em {agreements}")
        , TextArguments([.init("agreements", agreements)]))
    }
    /// delivered {count} questionnaires
    public static func deliveredSince(count: Int) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: count) == .one ? "delivered one questionnaire" : "delivered {count} questionnaires", es: Language.es.pluralCategory(of: count) == .one ? "entregó un cuestionario" : "entregó {count} cuestionarios", fr: Language.fr.pluralCategory(of: count) == .one ? "a remis {count} questionnaire" : "a remis {count} questionnaires", pt: Language.pt.pluralCategory(of: count) == .one ? "entregou {count} questionário" : "entregou {count} questionários")
        , TextArguments([.init("count", count)]))
    }
    /// To ratify what is signed; the number of states in brackets: {agreements}.
    public static func askRatify(agreements: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "To ratify what is signed; the number of states in brackets: {agreements}.", es: "Ratificar lo firmado; entre paréntesis, el número de Estados: {agreements}.", fr: "Ratifier ce qui est signé\u{A0}; entre parenthèses, le nombre d’États\u{A0}: {agreements}.", pt: "Ratificar o que foi assinado; entre parênteses, o número de Estados: {agreements}.")
        , TextArguments([.init("agreements", agreements)]))
    }
    /// To sign and ratify, or accede to; the number of states in brackets: {agreements}.
    public static func askJoin(agreements: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "To sign and ratify, or accede to; the number of states in brackets: {agreements}.", es: "Firmar y ratificar los siguientes acuerdos, o adherirse a ellos; entre paréntesis, el número de Estados: {agreements}.", fr: "Signer et ratifier les accords suivants, ou y adhérer\u{A0}; entre parenthèses, le nombre d’États\u{A0}: {agreements}.", pt: "Assinar e ratificar os seguintes acordos, ou a eles aderir; entre parênteses, o número de Estados: {agreements}.")
        , TextArguments([.init("agreements", agreements)]))
    }
    /// To deliver the questionnaires that are missing: {missing}.
    public static func askDeliver(missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "To deliver the questionnaires that are missing: {missing}.", es: "Entregar los cuestionarios que faltan: {missing}.", fr: "Remettre les questionnaires manquants\u{A0}: {missing}.", pt: "Entregar os questionários que faltam: {missing}.")
        , TextArguments([.init("missing", missing)]))
    }
    /// To close first the {count} gaps that equally many states share, and more than any other: {gaps}.
    public static func askClose(count: Int, gaps: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: Language.en.pluralCategory(of: count) == .one ? "To close first the gap that more states share than any other: {gaps}." : "To close first the {count} gaps that equally many states share, and more than any other: {gaps}.", es: Language.es.pluralCategory(of: count) == .one ? "Cerrar primero la brecha que más Estados comparten: {gaps}." : "Cerrar primero las {count} brechas que más Estados comparten, en igual número: {gaps}.", fr: Language.fr.pluralCategory(of: count) == .one ? "Combler d’abord la lacune que partagent le plus d’États\u{A0}: {gaps}." : "Combler d’abord les {count} lacunes que partagent le plus d’États, à égalité\u{A0}: {gaps}.", pt: Language.pt.pluralCategory(of: count) == .one ? "Fechar primeiro a lacuna que mais Estados compartilham: {gaps}." : "Fechar primeiro as {count} lacunas que mais Estados compartilham, em igual número: {gaps}.")
        , TextArguments([.init("count", count), .init("gaps", gaps)]))
    }
    /// To offer assistance where none is found yet; needs without an offer: {unmet}.
    public static func askHelp(unmet: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "To offer assistance where none is found yet; needs without an offer: {unmet}.", es: "Ofrecer asistencia donde aún no se encuentra; necesidades sin oferta: {unmet}.", fr: "Offrir une assistance là où il n’y en a pas encore\u{A0}; besoins sans offre\u{A0}: {unmet}.", pt: "Oferecer assistência onde ainda não se encontra; necessidades sem oferta: {unmet}.")
        , TextArguments([.init("unmet", unmet)]))
    }
  }

  public enum Addressees {
    /// Permanent Council
    public static var permanentCouncil: LocalizedText {
      LocalizedText(en: "Permanent Council", es: "Consejo Permanente", fr: "Conseil permanent", pt: "Conselho Permanente")
    }
    /// Committee on Hemispheric Security
    public static var hemisphericSecurity: LocalizedText {
      LocalizedText(en: "Committee on Hemispheric Security", es: "Comisión de Seguridad Hemisférica", fr: "Commission sur la sécurité continentale", pt: "Comissão de Segurança Hemisférica")
    }
    /// Meeting of Ministers of Justice or Other Ministers or Attorneys General of the Americas (REMJA)
    public static var remja: LocalizedText {
      LocalizedText(en: "Meeting of Ministers of Justice or Other Ministers or Attorneys General of the Americas (REMJA)", es: "Reunión de Ministros de Justicia u otros Ministros, Procuradores o Fiscales Generales de las Américas (REMJA)", fr: "Réunion des ministres de la justice ou des ministres ou procureurs généraux des Amériques (REMJA)", pt: "Reunião de Ministros da Justiça ou de Outros Ministros, Procuradores e Promotores-Gerais das Américas (REMJA)")
    }
    /// Meeting of Ministers Responsible for Public Security in the Americas (MISPA)
    public static var mispa: LocalizedText {
      LocalizedText(en: "Meeting of Ministers Responsible for Public Security in the Americas (MISPA)", es: "Reunión de Ministros en Materia de Seguridad Pública de las Américas (MISPA)", fr: "Réunion des ministres de la sécurité publique des Amériques (MISPA)", pt: "Reunião de Ministros em Matéria de Segurança Pública das Américas (MISPA)")
    }
  }

  public enum DecidingBodies {
    /// The Permanent Council
    public static var permanentCouncil: LocalizedText {
      LocalizedText(en: "The Permanent Council", es: "El Consejo Permanente", fr: "Le Conseil permanent", pt: "O Conselho Permanente")
    }
    /// The Committee on Hemispheric Security
    public static var hemisphericSecurity: LocalizedText {
      LocalizedText(en: "The Committee on Hemispheric Security", es: "La Comisión de Seguridad Hemisférica", fr: "La Commission sur la sécurité continentale", pt: "A Comissão de Segurança Hemisférica")
    }
    /// The Meeting of Ministers of Justice or Other Ministers or Attorneys General of the Americas (REMJA)
    public static var remja: LocalizedText {
      LocalizedText(en: "The Meeting of Ministers of Justice or Other Ministers or Attorneys General of the Americas (REMJA)", es: "La Reunión de Ministros de Justicia u otros Ministros, Procuradores o Fiscales Generales de las Américas (REMJA)", fr: "La Réunion des ministres de la justice ou des ministres ou procureurs généraux des Amériques (REMJA)", pt: "A Reunião de Ministros da Justiça ou de Outros Ministros, Procuradores e Promotores-Gerais das Américas (REMJA)")
    }
    /// The Meeting of Ministers Responsible for Public Security in the Americas (MISPA)
    public static var mispa: LocalizedText {
      LocalizedText(en: "The Meeting of Ministers Responsible for Public Security in the Americas (MISPA)", es: "La Reunión de Ministros en Materia de Seguridad Pública de las Américas (MISPA)", fr: "La Réunion des ministres de la sécurité publique des Amériques (MISPA)", pt: "A Reunião de Ministros em Matéria de Segurança Pública das Américas (MISPA)")
    }
  }
}
