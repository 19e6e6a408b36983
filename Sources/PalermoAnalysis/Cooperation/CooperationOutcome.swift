/// The outcome of the decision tables for a request. The codes belong to the toolkit and are not terms of the treaty.
public enum CooperationOutcome: String, CaseIterable, Sendable, Encodable {
  /// A treaty between the two states is the basis.
  case yesTreaty = "YES_TREATY"
  /// The Convention is the basis.
  case yesConvention = "YES_CONVENTION"
  /// The law of the requested state is enough.
  case yesDomesticLaw = "YES_DOMESTIC_LAW"
  /// Without dual criminality the requested state may assist, and need not.
  case yesDiscretionary = "YES_DISCRETIONARY"
  /// The requested state needs a treaty and has not declared whether the Convention is one.
  case uncertain = "UNCERTAIN"
  /// There is a general duty of cooperation and nothing more definite.
  case weak = "WEAK"
  /// The requested state may decline.
  case refusable = "REFUSABLE"
  /// It may be able to decline: whether it demands dual criminality is not known.
  case refusableUnknown = "REFUSABLE_UNKNOWN"
  /// The requested state needs a treaty, has none with the other and does not take the Convention for one.
  case noBasis = "NO_BASIS"
  /// One of the two states does not punish the conduct.
  case noDualCriminality = "NO_DUAL_CRIMINALITY"
  /// The requested state lacks the procedures or powers.
  case noCapacity = "NO_CAPACITY"
  /// One of the two states is not bound by the Convention.
  case noConvention = "NO_UNTOC"
  /// The offence is not one to which the Convention applies between the two.
  case notCovered = "NOT_COVERED"
  /// Too little is known.
  case unknown = "UNKNOWN"
}
