import PalermoModel

/// A question that is not to be asked of the state, or not known to be.
package struct ClosedQuestion {
  let question: String
  let isAsked: Truth
  /// What decides: answers, participation, reservations.
  let grounds: [Condition]
}
