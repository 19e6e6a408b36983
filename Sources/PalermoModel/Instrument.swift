/// The strength of a provision, by its verb in the treaty text.
public enum Obligation: String, CaseIterable, Sendable {
  /// "Shall".
  case mandatory
  /// "Shall", conditioned by domestic law or the basic concepts of the legal system.
  case mandatorySubjectToDomesticLaw = "mandatory_subject_to_domestic_law"
  /// "Shall consider", "endeavour", "seek".
  case consider
  /// "May".
  case optional
  /// Definitions, scope, grounds of refusal, saving clauses.
  case none

  /// Whether it is a duty, softened or not.
  public var isMandatory: Bool { self == .mandatory || self == .mandatorySubjectToDomesticLaw }
}

/// What a measure is, or a piece of evidence for it.
public enum MeasureKind: String, CaseIterable, Sendable {
  case legislation, institution, practice, notification, agreement

  /// Whether it belongs to the law on the books, as opposed to what is done with it.
  public var isLaw: Bool { self == .legislation }
}

/// One of the four themes of the UNTOC review mechanism.
public enum Cluster: String, CaseIterable, Sendable {
  case criminalizationAndJurisdiction = "criminalization_jurisdiction"
  case preventionAssistanceAndProtection = "prevention_assistance_protection"
  case lawEnforcementAndJudicialSystem = "law_enforcement_judicial"
  case internationalCooperation = "international_cooperation"
}

/// One addressable duty of an instrument. It never changes, and is an object like ``Question``.
public final class Provision: Sendable, Identifiable {
  /// One way among several in which the treaty lets a state meet a duty, such as UNTOC 5(1)(a)(i) or (ii).
  public struct Alternative: Hashable, Sendable {
    /// The choice it belongs to.
    public let choice: String
    /// The way within that choice. Provisions of one branch are needed together.
    public let branch: String
  }

  /// How sure it is that the provision belongs to its cluster.
  public enum ClusterBasis: String, CaseIterable, Sendable { case confirmed, likely, uncertain, assigned }

  /// `UNTOC/5/1(a)(i)`.
  public let id: String
  /// The instrument it belongs to.
  public let instrument: String
  /// The number of its article.
  public let article: Int
  public let obligation: Obligation
  /// Whether the strength of the obligation is a judgement rather than the plain verb.
  public let isJudgement: Bool
  /// Whether it introduces items that are provisions of their own. Its score is derived from them.
  public let isChapeau: Bool
  public let alternative: Alternative?
  /// Softening clauses, such as `domestic_law`.
  public let qualifiers: [String]
  public let cluster: Cluster
  public let clusterBasis: ClusterBasis
  public let theme: String
  public let kind: MeasureKind
  /// Whether the depositary or the other parties must be told.
  public let needsNotification: Bool
  /// What it asks for, in the toolkit's words.
  public let measure: LocalizedText
  /// The provision applies only then.
  public let condition: LocalizedText?
  public let note: LocalizedText?

  /// A provision with all its facts.
  public init(
    id: String, instrument: String, article: Int, obligation: Obligation, isJudgement: Bool, isChapeau: Bool,
    alternative: (choice: String, branch: String)?, qualifiers: [String], cluster: Cluster,
    clusterBasis: ClusterBasis, theme: String, kind: MeasureKind, needsNotification: Bool,
    measure: LocalizedText, condition: LocalizedText?, note: LocalizedText?
  ) {
    (self.id, self.instrument, self.article) = (id, instrument, article)
    (self.obligation, self.isJudgement, self.isChapeau) = (obligation, isJudgement, isChapeau)
    self.alternative = alternative.map { Alternative(choice: $0.choice, branch: $0.branch) }
    (self.qualifiers, self.cluster, self.clusterBasis) = (qualifiers, cluster, clusterBasis)
    (self.theme, self.kind, self.needsNotification) = (theme, kind, needsNotification)
    (self.measure, self.condition, self.note) = (measure, condition, note)
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

/// One article of an instrument, with its official title.
public struct Article: Sendable {
  public let number: Int
  public let title: LocalizedText
  public let provisions: [Provision]

  /// An article and its provisions in treaty order.
  public init(number: Int, title: LocalizedText, provisions: [Provision]) {
    (self.number, self.title, self.provisions) = (number, title, provisions)
  }
}

/// A treaty.
public struct Instrument: Sendable, Identifiable {
  /// Whether it has questionnaires, or is followed for participation only.
  public enum Kind: String, CaseIterable, Sendable { case reviewed, tracked }
  /// How sure it is that the Plan of Action lists the agreement in its paragraph II.2.
  public enum Listing: String, CaseIterable, Sendable {
    case confirmed
    case veryLikely = "very-likely"
    case likely, possible
  }

  /// Its code: `UNTOC`.
  public let id: String
  public let kind: Kind
  /// The year of adoption.
  public let adopted: Int
  /// For a protocol: the convention that its parties must be parties to.
  public let supplements: String?
  public let listing: Listing
  /// The official title.
  public let title: LocalizedText
  public let shortTitle: LocalizedText
  public let note: LocalizedText?
  public let articles: [Article]

  /// An instrument with its articles in treaty order.
  public init(
    id: String, kind: Kind, adopted: Int, supplements: String?, listing: Listing, title: LocalizedText,
    shortTitle: LocalizedText, note: LocalizedText? = nil, articles: [Article]
  ) {
    (self.id, self.kind, self.adopted, self.supplements, self.listing) = (id, kind, adopted, supplements, listing)
    (self.title, self.shortTitle, self.note, self.articles) = (title, shortTitle, note, articles)
  }
}

/// All instruments, with their provisions addressable by id.
public struct Instruments: Sendable {
  /// In the order of the file.
  public let all: [Instrument]
  public let note: LocalizedText?
  private let provisions: [String: Provision]

  /// An index over the instruments. The first of two provisions with the same id wins.
  public init(_ all: [Instrument], note: LocalizedText? = nil) {
    self.all = all
    self.note = note
    provisions = Dictionary(
      firstOf: all.flatMap { $0.articles }.flatMap { $0.provisions }.map { ($0.id, $0) })
  }

  /// The instrument with this code.
  public subscript(instrument id: String) -> Instrument? { all.first { $0.id == id } }

  /// The provision with this id.
  public subscript(provision id: String) -> Provision? { provisions[id] }
}
