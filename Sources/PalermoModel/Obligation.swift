/// The strength of a provision, by its verb in the treaty text.
public enum Obligation: String, CaseIterable, Sendable {
  /// "Shall".
  case mandatory
  /// "Shall", conditioned by domestic law or the basic concepts of the legal system.
  case mandatorySubjectToDomesticLaw = "mandatory_subject_to_domestic_law"
  /// "Shall consider", "endeavour", "seek".
  case consider
  /// "May".
  case optional
  /// Definitions, scope, grounds of refusal, saving clauses.
  case none

  /// Whether it is a duty, softened or not.
  public var isMandatory: Bool { self == .mandatory || self == .mandatorySubjectToDomesticLaw }
}
