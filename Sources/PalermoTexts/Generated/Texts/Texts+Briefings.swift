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
    /// In the Plan’s list
    public static var listed: LocalizedText {
      LocalizedText(en: "In the Plan’s list", es: "En la lista del Plan", fr: "Dans la liste du Plan", pt: "Na lista do Plano")
    }
    /// Of the {count} states of the region.
    public static func ofStates(count: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Of the {count} states of the region.", es: "De los {count} Estados de la región.", fr: "Sur les {count} États de la région.", pt: "Dos {count} Estados da região.")
        , TextArguments([.init("count", count)]))
    }
    /// Decisions on signature and ratification
    public static var toDecide: LocalizedText {
      LocalizedText(en: "Decisions on signature and ratification", es: "Decisiones sobre firma y ratificación", fr: "Décisions de signature et de ratification", pt: "Decisões sobre assinatura e ratificação")
    }
    /// States by agreement, in the order of the region’s list (action 4.1).
    public static var toDecideNote: LocalizedText {
      LocalizedText(en: "States by agreement, in the order of the region’s list (action 4.1).", es: "Estados por acuerdo, en el orden de la lista de la región (acción 4.1).", fr: "États par accord, dans l’ordre de la liste de la région (action 4.1).", pt: "Estados por acordo, na ordem da lista da região (ação 4.1).")
    }
    /// Signed, to ratify
    public static var toRatify: LocalizedText {
      LocalizedText(en: "Signed, to ratify", es: "Firmado, por ratificar", fr: "Signé, à ratifier", pt: "Assinado, a ratificar")
    }
    /// To sign and ratify, or accede to
    public static var toJoin: LocalizedText {
      LocalizedText(en: "To sign and ratify, or accede to", es: "Por firmar y ratificar, o por adherirse", fr: "À signer et ratifier, ou à rejoindre par adhésion", pt: "A assinar e ratificar, ou a aderir")
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
    /// Of {states} states, {bound} are parties to all {instruments} instruments under review. Of the {agreements} agreements followed, {gaps} ratifications or accessions are outstanding, in {concerned} states.
    public static func summaryBound(states: some TextArgument, bound: some TextArgument, instruments: some TextArgument, agreements: some TextArgument, gaps: some TextArgument, concerned: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Of {states} states, {bound} are parties to all {instruments} instruments under review. Of the {agreements} agreements followed, {gaps} ratifications or accessions are outstanding, in {concerned} states.", es: "De {states} Estados, {bound} son parte en los {instruments} instrumentos examinados. De los {agreements} acuerdos seguidos quedan pendientes {gaps} ratificaciones o adhesiones, en {concerned} Estados.", fr: "Sur {states} États, {bound} sont parties aux {instruments} instruments examinés. Pour les {agreements} accords suivis, {gaps} ratifications ou adhésions restent à intervenir, dans {concerned} États.", pt: "De {states} Estados, {bound} são partes nos {instruments} instrumentos examinados. Dos {agreements} acordos acompanhados, faltam {gaps} ratificações ou adesões, em {concerned} Estados.")
        , TextArguments([.init("states", states), .init("bound", bound), .init("instruments", instruments), .init("agreements", agreements), .init("gaps", gaps), .init("concerned", concerned)]))
    }
    /// Of {due} questionnaires due, {replied} were delivered and accepted; {missing} are missing.
    public static func summaryReplied(due: some TextArgument, replied: some TextArgument, missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Of {due} questionnaires due, {replied} were delivered and accepted; {missing} are missing.", es: "De {due} cuestionarios exigibles se entregaron y aceptaron {replied}; faltan {missing}.", fr: "Sur {due} questionnaires dus, {replied} ont été remis et acceptés\u{A0}; {missing} manquent.", pt: "De {due} questionários devidos, {replied} foram entregues e aceitos; faltam {missing}.")
        , TextArguments([.init("due", due), .init("replied", replied), .init("missing", missing)]))
    }
    /// No questionnaire is due: no cycle of reporting is on file. How states themselves answer is not known.
    public static var summaryNotAsked: LocalizedText {
      LocalizedText(en: "No questionnaire is due: no cycle of reporting is on file. How states themselves answer is not known.", es: "Ningún cuestionario es exigible: no consta ningún ciclo de informes. Se desconoce lo que responden los propios Estados.", fr: "Aucun questionnaire n’est dû\u{A0}: aucun cycle de rapports n’est enregistré. On ignore ce que répondent les États eux-mêmes.", pt: "Nenhum questionário é devido: não consta nenhum ciclo de relatórios. Desconhece-se o que respondem os próprios Estados.")
    }
    /// Open duties known from the answers: {duties}, in {concerned} of the {answering} states whose answers are known.
    public static func summaryDuties(duties: some TextArgument, concerned: some TextArgument, answering: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "Open duties known from the answers: {duties}, in {concerned} of the {answering} states whose answers are known.", es: "Obligaciones pendientes que constan por las respuestas: {duties}, en {concerned} de los {answering} Estados cuyas respuestas se conocen.", fr: "Obligations en suspens connues par les réponses\u{A0}: {duties}, dans {concerned} des {answering} États dont les réponses sont connues.", pt: "Obrigações pendentes que constam das respostas: {duties}, em {concerned} dos {answering} Estados cujas respostas são conhecidas.")
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
    /// To urge the states that have not yet done so to sign and ratify, or to accede to, the agreements followed: {gaps} ratifications or accessions are outstanding, in {concerned} states.
    public static func decisionJoin(gaps: some TextArgument, concerned: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "To urge the states that have not yet done so to sign and ratify, or to accede to, the agreements followed: {gaps} ratifications or accessions are outstanding, in {concerned} states.", es: "Instar a los Estados que aún no lo hayan hecho a firmar y ratificar los acuerdos seguidos, o a adherirse a ellos: quedan pendientes {gaps} ratificaciones o adhesiones, en {concerned} Estados.", fr: "Inviter instamment les États qui ne l’ont pas encore fait à signer et ratifier les accords suivis, ou à y adhérer\u{A0}: {gaps} ratifications ou adhésions restent à intervenir, dans {concerned} États.", pt: "Instar os Estados que ainda não o fizeram a assinar e ratificar os acordos acompanhados, ou a eles aderir: faltam {gaps} ratificações ou adesões, em {concerned} Estados.")
        , TextArguments([.init("gaps", gaps), .init("concerned", concerned)]))
    }
    /// To invite the states that owe questionnaires to deliver them: {missing} are missing.
    public static func decisionDeliver(missing: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "To invite the states that owe questionnaires to deliver them: {missing} are missing.", es: "Invitar a los Estados que adeudan cuestionarios a entregarlos: faltan {missing}.", fr: "Inviter les États qui doivent des questionnaires à les remettre\u{A0}: {missing} manquent.", pt: "Convidar os Estados que devem questionários a entregá-los: faltam {missing}.")
        , TextArguments([.init("missing", missing)]))
    }
    /// To open a cycle of reporting, and to invite the states to name who will answer.
    public static var decisionOpen: LocalizedText {
      LocalizedText(en: "To open a cycle of reporting, and to invite the states to name who will answer.", es: "Abrir un ciclo de informes e invitar a los Estados a designar a quienes responderán.", fr: "Ouvrir un cycle de rapports et inviter les États à désigner qui répondra.", pt: "Abrir um ciclo de relatórios e convidar os Estados a designar quem responderá.")
    }
    /// To encourage the states to close the gaps that most of them share, beginning with {measure} ({provision}), open in {open} of {applicable} states.
    public static func decisionClose(measure: some TextArgument, provision: some TextArgument, open: some TextArgument, applicable: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "To encourage the states to close the gaps that most of them share, beginning with {measure} ({provision}), open in {open} of {applicable} states.", es: "Alentar a los Estados a cerrar las brechas que más comparten, empezando por: {measure} ({provision}), pendiente en {open} de {applicable} Estados.", fr: "Encourager les États à combler les lacunes qu’ils partagent le plus, en commençant par\u{A0}: {measure} ({provision}), en suspens dans {open} États sur {applicable}.", pt: "Incentivar os Estados a fechar as lacunas que mais compartilham, começando por: {measure} ({provision}), pendente em {open} de {applicable} Estados.")
        , TextArguments([.init("measure", measure), .init("provision", provision), .init("open", open), .init("applicable", applicable)]))
    }
    /// To invite the states that can give assistance to answer the needs that others have named: {needs}, of which {unmet} meet no offer.
    public static func decisionHelp(needs: some TextArgument, unmet: some TextArgument) -> FilledText {
      FilledText(
        LocalizedText(en: "To invite the states that can give assistance to answer the needs that others have named: {needs}, of which {unmet} meet no offer.", es: "Invitar a los Estados que puedan prestar asistencia a atender las necesidades señaladas por otros: {needs}, de las cuales {unmet} no encuentran oferta.", fr: "Inviter les États en mesure d’apporter une assistance à répondre aux besoins signalés par d’autres\u{A0}: {needs}, dont {unmet} sans offre.", pt: "Convidar os Estados que possam prestar assistência a atender às necessidades apontadas por outros: {needs}, das quais {unmet} sem oferta.")
        , TextArguments([.init("needs", needs), .init("unmet", unmet)]))
    }
    /// To request the Secretariat to report on progress in the next analysis.
    public static var decisionReport: LocalizedText {
      LocalizedText(en: "To request the Secretariat to report on progress in the next analysis.", es: "Solicitar a la Secretaría que informe sobre los avances en el próximo análisis.", fr: "Prier le Secrétariat de rendre compte des progrès dans la prochaine analyse.", pt: "Solicitar à Secretaria que informe sobre os avanços na próxima análise.")
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
}
