import PalermoModel

/// Whether a state can answer in such a way that a question is asked, decided by a ``ConditionSearch``.
///
/// A condition that cannot be judged counts as one that can hold: other rules report a question or value that does not
/// exist, and a condition that comes back to its own question.
struct Reachability {
  private let lookup: QuestionLookup

  init(_ lookup: QuestionLookup) {
    self.lookup = lookup
  }

  /// Whether some answers make the condition of the question hold.
  func canBeAsked(_ question: Question) -> Bool {
    guard let relevance = question.relevance else { return true }
    var search = ConditionSearch(lookup)
    return search.canHold(relevance, of: question) ?? true
  }
}
