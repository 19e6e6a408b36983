public import PalermoModel

/// What became of something that arrived.
public struct Standing: Sendable {
  /// How it stands: `accepted` counts, `returned` goes back to the sender, `withdrawn` was taken back by the state.
  public enum Outcome: String, CaseIterable, Sendable { case accepted, returned, withdrawn }

  /// The entry of its arrival.
  public let link: ChainedEntry
  /// Whether it counts, goes back, or was taken back by the state.
  public let outcome: Outcome
  /// The entry of the person's decision behind it, on it or on the same contents. Nil if it is the program's verdict.
  public let decision: ChainedEntry?
  /// Whether its bytes were removed. The entries about it stay.
  public let isErased: Bool
  /// Whether the same contents are accepted under an earlier entry.
  public let isRepeated: Bool

  /// Whether something that came later was accepted in its place, or for a part the whole.
  public let isSettled: Bool
  /// Whether it and another of the same moment and date, with other contents, are accepted and would both count: a person
  /// is to say which.
  public let isContested: Bool

  /// Whether its sender is still to hear what is wrong with it: what repeats something returned need not be told twice.
  public var isToBeMended: Bool { outcome == .returned && link.entry.received?.same == nil && !isSettled }

  /// Whether a person is to decide: it is to be mended by the word of the program alone, or it is not known whether it is
  /// the one that is meant.
  public var isOpen: Bool { isToBeMended && decision == nil || isContested }

  /// Whether it can count: it is accepted, and not the copy of another.
  var isCounted: Bool { outcome == .accepted && !isRepeated }

  /// What decides whether it counts, or another of the same state, questionnaire and cycle.
  public var precedence: Precedence { Precedence(link, decision: decision) }

  /// The same, contested.
  var contested: Standing {
    Standing(
      link: link, outcome: outcome, decision: decision, isErased: isErased, isRepeated: isRepeated,
      isSettled: isSettled, isContested: true)
  }

  /// What it says of itself. Nil for what is no submission.
  public var claim: RegisterEntry.Claim? { link.entry.claim }
}
