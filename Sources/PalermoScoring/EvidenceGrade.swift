/// How well an answer is supported. A score is only as good as its weakest answer.
public enum EvidenceGrade: String, CaseIterable, Comparable, Sendable {
  /// Nothing is cited.
  case claimed
  /// A law or other evidence is cited.
  case cited
  /// Someone other than the state has checked the evidence.
  case verified

  /// Whether the first is the weaker support: claimed before cited, cited before verified.
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self)! }
}
