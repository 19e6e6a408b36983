/// How much a finding weighs.
public enum Severity: String, CaseIterable, Comparable, Sendable {
  /// Worth knowing.
  case note
  /// To be looked at; the file is accepted.
  case warning
  /// The file is returned.
  case error

  /// Whether the first weighs less than the second: a note less than a warning, a warning less than an error.
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self)! }
}
