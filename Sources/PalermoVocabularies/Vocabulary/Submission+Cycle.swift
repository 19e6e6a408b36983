public import PalermoModel

extension Submission {
  /// Whether a text has the form of the id of a cycle.
  public static func isCycle(_ text: String) -> Bool { ValueType.code.accepts(Array(text.utf8)[...]) }
}
