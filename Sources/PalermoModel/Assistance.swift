/// Technical assistance needed, or offered to others.
public struct Assistance: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable { case need, offer }
  /// What the assistance consists of.
  public enum Area: String, CaseIterable, Sendable {
    case goodPractices = "good-practices"
    case modelLegislation = "model-legislation"
    case legislativeDrafting = "legislative-drafting"
    case legalAdvice = "legal-advice"
    case expertOnSite = "expert-on-site"
    case actionPlan = "action-plan"
    case training
    case institutionBuilding = "institution-building"
    case dataAndResearch = "data-and-research"
    case other
  }

  public let kind: Kind
  public let area: Area
  public let details: String?

  /// A need or an offer.
  public init(kind: Kind, area: Area, details: String?) {
    (self.kind, self.area, self.details) = (kind, area, details)
  }
}
