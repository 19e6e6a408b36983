/// One addressable duty of an instrument. It never changes, and is an object like ``Question``.
public final class Provision: Sendable, Identifiable {
  /// One way among several in which the treaty lets a state meet a duty, such as UNTOC 5(1)(a)(i) or (ii).
  public struct Alternative: Hashable, Sendable {
    /// The choice it belongs to.
    public let choice: String
    /// The way within that choice. Provisions of one branch are needed together.
    public let branch: String
  }

  /// How sure it is that a provision belongs to its cluster: `confirmed` on a published page, `likely`, `uncertain`, or
  /// `assigned` where the article is probably outside the table of the review mechanism (resolution 9/1, appendix).
  public enum ClusterBasis: String, CaseIterable, Sendable { case confirmed, likely, uncertain, assigned }

  /// `UNTOC/5/1(a)(i)`.
  public let id: String
  /// The instrument it belongs to.
  public let instrument: String
  /// The number of its article.
  public let article: Int
  /// How strictly the treaty binds. The profile says which strengths enter the score.
  public let obligation: Obligation
  /// Whether the strength of the obligation is a judgement rather than the plain verb.
  public let isJudgement: Bool
  /// Whether it introduces items that are provisions of their own. Its score is derived from them.
  public let isChapeau: Bool
  /// Choice and branch it belongs to, where the treaty lets a state meet the duty in several ways; else nil.
  public let alternative: Alternative?
  /// Softening clauses, such as `domestic_law`.
  public let qualifiers: [String]
  /// Whether the treaty lets a state declare that it does not consider itself bound by it.
  public let isReservable: Bool
  /// Theme of the review mechanism, and so the questionnaire, that it belongs to.
  public let cluster: Cluster
  /// How sure the cluster is.
  public let clusterBasis: ClusterBasis
  /// Code of its subject, finer than the cluster, such as `victims_witnesses`.
  public let theme: String
  /// What sort of measure carries it out.
  public let kind: MeasureKind
  /// Whether the depositary or the other parties must be told.
  public let needsNotification: Bool
  /// What it asks for, in the toolkit's words.
  public let measure: LocalizedText
  /// When the provision applies, in the toolkit's words. Nil if it always does.
  public let condition: LocalizedText?
  /// What readers should know of it, such as a doubt about its strength. Nil if nothing.
  public let note: LocalizedText?

  /// A provision with all its facts.
  public init(
    id: String, instrument: String, article: Int, obligation: Obligation, isJudgement: Bool, isChapeau: Bool,
    alternative: (choice: String, branch: String)?, qualifiers: [String], isReservable: Bool = false, cluster: Cluster,
    clusterBasis: ClusterBasis, theme: String, kind: MeasureKind, needsNotification: Bool,
    measure: LocalizedText, condition: LocalizedText?, note: LocalizedText?
  ) {
    (self.id, self.instrument, self.article) = (id, instrument, article)
    (self.obligation, self.isJudgement, self.isChapeau) = (obligation, isJudgement, isChapeau)
    self.alternative = alternative.map { Alternative(choice: $0.choice, branch: $0.branch) }
    self.isReservable = isReservable
    (self.qualifiers, self.cluster, self.clusterBasis) = (qualifiers, cluster, clusterBasis)
    (self.theme, self.kind, self.needsNotification) = (theme, kind, needsNotification)
    (self.measure, self.condition, self.note) = (measure, condition, note)
  }

  /// Clauses that say how much is to be done, or in what manner. They soften a duty, and leave nobody out of it.
  private static let degrees: Set<String> = [
    "appropriate_cases", "as_appropriate", "extent_necessary", "extent_possible", "fundamental_principles_manner_only",
    "international_law_of_the_sea", "when_appropriate", "whenever_appropriate", "where_appropriate", "where_possible",
    "within_available_means", "within_means",
  ]

  /// Whether it leaves a way out only to a party in other circumstances: by its own condition or a reservation, and by
  /// no clause. A question that is asked only in those circumstances needs no "not applicable".
  public var dependsOnCircumstances: Bool {
    (condition != nil || isReservable) && alternative == nil && obligation != .mandatorySubjectToDomesticLaw
      && qualifiers.allSatisfy(Self.degrees.contains)
  }

  /// Whether it can fail to concern a party: by its own condition, as one of several ways, by a clause that refers to the
  /// law of the state, or by a reservation.
  public var leavesWayOut: Bool {
    condition != nil || alternative != nil || isReservable || obligation == .mandatorySubjectToDomesticLaw
      || qualifiers.contains { !Self.degrees.contains($0) }
  }

  /// The number as lawyers write it, without the instrument: `5(1)(a)(i)`, `5(3)`.
  public var citation: String {
    let withoutSegment = id.prefix { $0 != "." }
    let parts = withoutSegment.split(separator: "/")
    guard parts.count == 3 else { return String(parts[1]) }
    let paragraph = parts[2]
    let number = paragraph.prefix { $0.isNumber }
    return parts[1] + (number.isEmpty ? "" : "(\(number))") + paragraph.dropFirst(number.count)
  }
}
