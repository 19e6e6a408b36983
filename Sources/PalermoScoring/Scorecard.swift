public import PalermoModel

/// How well an answer is supported. A score is only as good as its weakest answer.
public enum EvidenceGrade: String, CaseIterable, Comparable, Sendable {
  /// Nothing is cited.
  case claimed
  /// A law or other evidence is cited.
  case cited
  /// Someone other than the state has checked the evidence.
  case verified

  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self)! }
}

/// Why something takes no part in a score: it leaves numerator and denominator both.
public enum Exemption: String, CaseIterable, Sendable {
  /// The condition of the question does not hold.
  case notRouted = "closed-branch"
  /// The respondent says with a reason that it does not apply.
  case notApplicable = "not-applicable"
  /// The instrument did not bind the state on the day that the answers describe.
  case notAParty = "not-a-party"
  /// A reservation stands. Shown apart.
  case reserved
  /// No question asks about it: a hole in the coverage, not a fact about the state.
  case notAsked = "not-asked"
}

/// What one question contributes.
public struct QuestionScore: Sendable {
  public let question: String
  public let weight: Int
  /// The level answered; nil when there is none, or when it is withheld.
  public let level: AnswerLevel?
  /// The values as answered; empty when there is no answer, or when it is withheld.
  public let values: [String]
  /// Whether there is an answer that is confidential and therefore left out here.
  public let isWithheld: Bool
  public let exemption: Exemption?
  /// False when it is not known whether the question is relevant.
  public let isCertain: Bool
  /// Nil when exempt.
  public let interval: Interval?
  /// The same for every value of "partly".
  let span: LinearBounds?
  /// The levels that can be answered.
  public let levels: [AnswerLevel]
  public let grade: EvidenceGrade?
  public let evidence: [Evidence]
  /// The file and the place of the answer; nil when there is none.
  public let file: String
  public let position: SourcePosition?

  /// Whether an answer could still be given to it.
  public var isOpen: Bool { exemption == nil && level == nil && values.isEmpty && !isWithheld }

  /// The question as a part of the mean of its provision; nil when it is exempt or weighs nothing.
  var part: MeanPart? {
    weight == 0 ? nil : span.map { MeanPart($0, weight: Fraction(weight), isCertain: isCertain) }
  }
}

/// What is known of one provision.
public struct ProvisionScore: Sendable {
  public let provision: Provision
  public let exemption: Exemption?
  public let isCertain: Bool
  /// Nil when exempt.
  public let interval: Interval?
  public let questions: [QuestionScore]

  /// Whether a question about it is answered.
  public var isAnswered: Bool { questions.contains { $0.exemption == nil && $0.level != nil } }

  /// The weakest support among the answers.
  public var grade: EvidenceGrade? { questions.compactMap { $0.grade }.min() }
}

/// One duty: a provision, or a choice between ways to meet it, of which the best counts.
public struct DutyScore: Sendable {
  /// The provision, or the choice.
  public let id: String
  public let provisions: [ProvisionScore]
  public let isCertain: Bool
  /// Nil when exempt.
  public let interval: Interval?

  /// Whether anything about it is answered.
  public var isAnswered: Bool { provisions.contains(where: { $0.isAnswered }) }

  /// Whether it is a matter of law on the books, as opposed to practice.
  public var isLaw: Bool { provisions.allSatisfy { $0.provision.kind.isLaw } }

  /// What is known of it in a word.
  public var standing: DutyStanding {
    guard let interval else { return .exempt }
    guard interval.isExact && isCertain else { return .unknown }
    return interval.lowest == 1 ? .met : interval.highest == 0 ? .unmet : .partlyMet
  }
}

/// What is known of a duty in a word.
public enum DutyStanding: String, CaseIterable, Sendable {
  case met
  case partlyMet = "partly-met"
  case unmet
  case unknown
  case exempt
}

/// How many duties stand behind a number.
public struct Coverage: Hashable, Sendable {
  /// Duties about which something is answered.
  public let answered: Int
  /// Duties that apply to the state.
  public let applicable: Int
  /// Duties that are asked about.
  public let total: Int

  /// Counts of duties.
  public init(answered: Int, applicable: Int, total: Int) {
    (self.answered, self.applicable, self.total) = (answered, applicable, total)
  }

  /// The share of applicable duties that are answered, 0 to 1; nil when none applies.
  public var share: Double? { applicable == 0 ? nil : Double(answered) / Double(applicable) }
}

/// One article in a scorecard.
public struct ArticleScore: Sendable {
  public let number: Int
  public let title: LocalizedText
  public let score: Score
  public let duties: [DutyScore]
}

/// One cluster in a scorecard.
public struct ClusterScore: Sendable {
  public let cluster: Cluster
  public let score: Score
  public let articles: [ArticleScore]
}

/// What is known of a state's implementation of one instrument in one cycle.
public struct Scorecard: Sendable {
  public let state: String
  public let instrument: String
  public let cycle: String
  public let score: Score
  public let clusters: [ClusterScore]
  /// Provisions outside the score: those to be considered, and optional ones.
  public let unscored: [ProvisionScore]
  /// Provisions covered by a reservation.
  public let reserved: [ProvisionScore]
  /// Scored provisions of the clusters asked about that no question covers.
  public let uncoveredProvisions: [Provision]
  /// Whether the instrument binds the state.
  public let isBound: Truth
  public let profile: String
  /// Whether it says numbers and letters, or counts.
  public let aggregate: ScoringProfile.Aggregate
  public let weighting: ScoringProfile.Weighting
  /// What "partly" counts for, 0 to 1.
  public let partly: Fraction
  /// The submissions behind it.
  public let submissions: [Submission]

  /// Every provision in it, scored or not.
  public var provisions: [ProvisionScore] {
    clusters.flatMap { $0.articles }.flatMap { $0.duties }.flatMap { $0.provisions } + unscored + reserved
  }
}
