import PalermoModel

/// The states that a state is bound with by treaties of one kind.
public struct TreatyPartners: Hashable, Sendable {
  /// The codes of the states that it named.
  public var states: Set<String>
  /// Whether it named all of them, so that there is no treaty with the others.
  public var isComplete: Bool
  /// Multilateral treaties of this kind that bind it.
  public var instruments: Set<String>

  /// Partners by treaties of one kind. Without arguments nothing is known of them.
  ///
  /// - Parameters:
  ///   - states: The codes of the states that it named.
  ///   - isComplete: Whether it named all of them.
  ///   - instruments: The codes of multilateral treaties of this kind that bind it.
  public init(states: Set<String> = [], isComplete: Bool = false, instruments: Set<String> = []) {
    (self.states, self.isComplete, self.instruments) = (states, isComplete, instruments)
  }

  /// Whether the state said that it has a treaty with another.
  private func names(_ state: String) -> Truth {
    states.contains(state) ? .yes : isComplete ? .no : .unknown
  }

  /// Whether a treaty binds two states. Yes if one of them says so; no only if both say that there is none.
  static func bind(_ a: (state: String, partners: Self), _ b: (state: String, partners: Self)) -> Truth {
    if !a.partners.instruments.isDisjoint(with: b.partners.instruments) { return .yes }
    return a.partners.names(b.state).or(b.partners.names(a.state))
  }
}
