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
    case .permanentCouncil: Texts.Addressees.permanentCouncil
    case .hemisphericSecurity: Texts.Addressees.hemisphericSecurity
    case .remja: Texts.Addressees.remja
    case .mispa: Texts.Addressees.mispa
    }
  }

  /// Its name as it stands at the beginning of its decisions, with the article.
  var decidingName: LocalizedText {
    switch self {
    case .permanentCouncil: Texts.DecidingBodies.permanentCouncil
    case .hemisphericSecurity: Texts.DecidingBodies.hemisphericSecurity
    case .remja: Texts.DecidingBodies.remja
    case .mispa: Texts.DecidingBodies.mispa
    }
  }
}
