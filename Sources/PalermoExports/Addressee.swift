public import PalermoModel

/// A body of the OAS that a short report goes to.
public enum Addressee: String, CaseIterable, Sendable {
  /// The Permanent Council, which decides on signature and ratification (action 4.1).
  case permanentCouncil = "permanent-council"
  /// Its Committee on Hemispheric Security, which follows delivery and the work as a whole (actions 2.1 and 4.4).
  case hemisphericSecurity = "hemispheric-security"
  /// The ministers of justice, for cooperation, central authorities and criminalization (actions 3.5, 4.1 and 4.2).
  case remja
  /// The ministers of public security, for law enforcement, prevention and police cooperation (actions 3.5 and 4.1).
  case mispa

  /// Its name.
  public var name: LocalizedText {
    switch self {
    case .permanentCouncil:
      LocalizedText(
        en: "Permanent Council", es: "Consejo Permanente", fr: "Conseil permanent", pt: "Conselho Permanente")
    case .hemisphericSecurity:
      LocalizedText(
        en: "Committee on Hemispheric Security", es: "Comisión de Seguridad Hemisférica",
        fr: "Commission sur la sécurité continentale", pt: "Comissão de Segurança Hemisférica")
    case .remja:
      LocalizedText(
        en: "Meeting of Ministers of Justice or Other Ministers or Attorneys General of the Americas (REMJA)",
        es:
          "Reunión de Ministros de Justicia u otros Ministros, Procuradores o Fiscales Generales de las Américas (REMJA)",
        fr: "Réunion des ministres de la justice ou des ministres ou procureurs généraux des Amériques (REMJA)",
        pt:
          "Reunião de Ministros da Justiça ou de Outros Ministros, Procuradores e Promotores-Gerais das Américas (REMJA)"
      )
    case .mispa:
      LocalizedText(
        en: "Meeting of Ministers Responsible for Public Security in the Americas (MISPA)",
        es: "Reunión de Ministros en Materia de Seguridad Pública de las Américas (MISPA)",
        fr: "Réunion des ministres de la sécurité publique des Amériques (MISPA)",
        pt: "Reunião de Ministros em Matéria de Segurança Pública das Américas (MISPA)")
    }
  }
}
