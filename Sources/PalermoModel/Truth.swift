/// What is known of a statement (Kleene's strong three-valued logic).
public enum Truth: String, CaseIterable, Sendable {
  case no, unknown, yes

  /// Yes or no.
  public init(_ value: Bool) { self = value ? .yes : .no }

  /// The opposite; unknown stays unknown.
  public static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  /// Yes when all are yes, as none at all are; no when one is no; else unknown.
  ///
  /// - Complexity: O(*n*).
  public static func all(_ truths: some Sequence<Truth>) -> Truth {
    var result = Truth.yes
    for truth in truths {
      if truth == .no { return .no }
      if truth == .unknown { result = .unknown }
    }
    return result
  }

  /// Yes when one is yes; no when all are no, as none at all are; else unknown.
  ///
  /// - Complexity: O(*n*).
  public static func any(_ truths: some Sequence<Truth>) -> Truth {
    !all(truths.lazy.map { !$0 })
  }
}
