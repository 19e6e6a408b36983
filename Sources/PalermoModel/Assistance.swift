/// Technical assistance needed, or offered to others.
public struct Assistance: Hashable, Sendable {
  /// Whether the state asks for the assistance or gives it to others.
  public enum Kind: String, CaseIterable, Sendable { case need, offer }
  /// What the assistance consists of.
  public enum Area: String, CaseIterable, Sendable {
    /// Good practices and lessons learned.
    case goodPractices = "good-practices"
    case modelLegislation = "model-legislation"
    case legislativeDrafting = "legislative-drafting"
    case legalAdvice = "legal-advice"
    /// Help from an expert in the country.
    case expertOnSite = "expert-on-site"
    /// Drafting of an action plan.
    case actionPlan = "action-plan"
    case training
    case institutionBuilding = "institution-building"
    case dataAndResearch = "data-and-research"
    /// What none of the others covers; the details say what.
    case other
  }

  /// Whether it is needed or offered.
  public let kind: Kind
  /// What the assistance consists of. Details of ``Area/other`` stand in ``details``.
  public let area: Area
  /// What exactly is needed or offered, in the respondent's words. Nil if the answer does not say.
  public let details: String?

  /// A need or an offer.
  public init(kind: Kind, area: Area, details: String?) {
    (self.kind, self.area, self.details) = (kind, area, details)
  }
}
