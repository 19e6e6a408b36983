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
