/// What an answer rests on: a law and its provision, an institution, a notification.
public struct Evidence: Hashable, Sendable {
  public let kind: MeasureKind
  public let title: String
  public let provision: String?
  public let inForce: PartialDate?
  public let href: String?
  /// Who other than the state has checked it.
  public let verifiedBy: String?
  public let position: SourcePosition

  /// A piece of evidence with its place in the file.
  public init(
    kind: MeasureKind, title: String, provision: String?, inForce: PartialDate?, href: String?,
    verifiedBy: String?, position: SourcePosition
  ) {
    (self.kind, self.title, self.provision, self.inForce) = (kind, title, provision, inForce)
    (self.href, self.verifiedBy, self.position) = (href, verifiedBy, position)
  }
}

/// Technical assistance needed, or offered to others.
public struct Assistance: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable { case need, offer }
  /// What the assistance consists of.
  public enum Area: String, CaseIterable, Sendable {
    case goodPractices = "good-practices"
    case modelLegislation = "model-legislation"
    case legislativeDrafting = "legislative-drafting"
    case legalAdvice = "legal-advice"
    case expertOnSite = "expert-on-site"
    case actionPlan = "action-plan"
    case training
    case institutionBuilding = "institution-building"
    case dataAndResearch = "data-and-research"
    case other
  }

  public let kind: Kind
  public let area: Area
  public let details: String?

  /// A need or an offer.
  public init(kind: Kind, area: Area, details: String?) {
    (self.kind, self.area, self.details) = (kind, area, details)
  }
}

/// A number for one year.
public struct Figure: Hashable, Sendable {
  public let year: Int
  public let value: Double

  /// A number for a year.
  public init(year: Int, value: Double) {
    (self.year, self.value) = (year, value)
  }
}

/// An authority and how to reach it.
public struct Authority: Hashable, Sendable {
  public let name: String
  public let role: String?
  public let address: String?
  public let email: String?
  public let phone: String?
  public let href: String?
  public let languages: [String]
  public let territory: String?
  public let position: SourcePosition

  /// An authority with its contact data.
  public init(
    name: String, role: String?, address: String?, email: String?, phone: String?, href: String?,
    languages: [String], territory: String?, position: SourcePosition
  ) {
    (self.name, self.role, self.address, self.email) = (name, role, address, email)
    (self.phone, self.href, self.languages, self.territory) = (phone, href, languages, territory)
    self.position = position
  }
}

/// A link to a document.
public struct Link: Hashable, Sendable {
  public let href: String
  public let title: String?
  public let position: SourcePosition

  /// A link with its place in the file.
  public init(href: String, title: String?, position: SourcePosition) {
    (self.href, self.title, self.position) = (href, title, position)
  }
}

/// An answer given to another review mechanism.
public struct Reference: Hashable, Sendable {
  public let mechanism: String
  public let question: String
  public let asOf: PartialDate
  public let href: String?
  public let position: SourcePosition

  /// A pointer to an answer elsewhere, as of a date.
  public init(mechanism: String, question: String, asOf: PartialDate, href: String?, position: SourcePosition) {
    (self.mechanism, self.question, self.asOf, self.href, self.position) = (mechanism, question, asOf, href, position)
  }
}

/// The answer to one question, with everything the respondent attached to it.
///
/// It is handed on often, and so is a single reference to what is in it.
public struct Answer: Sendable {
  /// What a respondent attaches to an answer.
  public struct Attachments: Sendable {
    public var texts: [RespondentText] = []
    public var other: [RespondentText] = []
    public var explanations: [RespondentText] = []
    public var figures: [Figure] = []
    public var authorities: [Authority] = []
    public var links: [Link] = []
    public var references: [Reference] = []
    public var evidence: [Evidence] = []
    public var assistance: [Assistance] = []

    /// No attachments yet.
    public init() {}
  }

  private final class Content: Sendable {
    let question: String
    let values: [String]
    let isConfidential: Bool
    let needsConfirmation: Bool
    let attachments: Attachments
    let position: SourcePosition
    let valuePosition: SourcePosition

    init(
      _ question: String, _ values: [String], isConfidential: Bool, needsConfirmation: Bool, _ attachments: Attachments,
      at position: SourcePosition, _ valuePosition: SourcePosition
    ) {
      (self.question, self.values, self.attachments) = (question, values, attachments)
      (self.isConfidential, self.needsConfirmation) = (isConfidential, needsConfirmation)
      (self.position, self.valuePosition) = (position, valuePosition)
    }
  }

  private var content: Content

  /// An answer.
  public init(
    question: String, values: [String], isConfidential: Bool = false, needsConfirmation: Bool = false,
    attachments: Attachments = Attachments(), position: SourcePosition = .start, valuePosition: SourcePosition = .start
  ) {
    content = Content(
      question, values, isConfidential: isConfidential, needsConfirmation: needsConfirmation, attachments, at: position,
      valuePosition)
  }

  public var question: String { content.question }
  /// The values of the attribute `value`: one, or several for a multiple choice or a list of languages.
  public var values: [String] { content.values }
  public var isConfidential: Bool { content.isConfidential }
  /// Whether it was given to an earlier version of the question, and nobody has looked at it since.
  public var needsConfirmation: Bool { content.needsConfirmation }
  /// Where the answer stands in its file.
  public var position: SourcePosition { content.position }
  /// Where its value stands; the place of the answer when it has none.
  public var valuePosition: SourcePosition { content.valuePosition }

  private var attachments: Attachments {
    get { content.attachments }
    set {
      self = Answer(
        question: question, values: values, isConfidential: isConfidential, needsConfirmation: needsConfirmation,
        attachments: newValue, position: position, valuePosition: valuePosition)
    }
  }

  public var texts: [RespondentText] {
    get { content.attachments.texts }
    set { attachments.texts = newValue }
  }
  public var other: [RespondentText] {
    get { content.attachments.other }
    set { attachments.other = newValue }
  }
  public var explanations: [RespondentText] {
    get { content.attachments.explanations }
    set { attachments.explanations = newValue }
  }
  public var figures: [Figure] {
    get { content.attachments.figures }
    set { attachments.figures = newValue }
  }
  public var authorities: [Authority] {
    get { content.attachments.authorities }
    set { attachments.authorities = newValue }
  }
  public var links: [Link] {
    get { content.attachments.links }
    set { attachments.links = newValue }
  }
  public var references: [Reference] {
    get { content.attachments.references }
    set { attachments.references = newValue }
  }
  public var evidence: [Evidence] {
    get { content.attachments.evidence }
    set { attachments.evidence = newValue }
  }
  public var assistance: [Assistance] {
    get { content.attachments.assistance }
    set { attachments.assistance = newValue }
  }

  /// The value that says the question does not apply, for which a reason is needed.
  public static let notApplicable = "not-applicable"

  /// Whether the respondent says that the question does not apply.
  public var isNotApplicable: Bool { values == [Self.notApplicable] }

  /// Whether there is an answer in it; an explanation alone is none.
  public var isAnswered: Bool {
    !values.isEmpty || !texts.isEmpty || !figures.isEmpty || !authorities.isEmpty || !links.isEmpty
      || !references.isEmpty
  }

  /// The value as a number, if it is one.
  public var number: Double? { values.count == 1 ? Double(values[0]) : nil }
}

/// Where the answers of a submission come from.
public struct SubmissionSource: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case own = "self"
    case peer, published, exercise
  }

  public let kind: Kind
  public let title: String?
  public let href: String?
  /// The date that the facts describe, when it is not that of the submission.
  public let asOf: PartialDate?

  /// A source of answers.
  public init(kind: Kind, title: String? = nil, href: String? = nil, asOf: PartialDate? = nil) {
    (self.kind, self.title, self.href, self.asOf) = (kind, title, href, asOf)
  }
}

/// One state's answers to one questionnaire in one cycle. It never changes, and is an object like ``Question``.
public final class Submission: Sendable {
  /// A draft may have blanks, a final submission may not.
  public enum Status: String, CaseIterable, Sendable { case draft, final }

  public let questionnaire: QuestionnaireKey
  public let state: String
  public let cycle: String
  public let status: Status
  /// The day it was delivered, or for a draft last changed.
  public let date: CalendarDate
  public let source: SubmissionSource
  public let answers: [Answer]
  /// Where it was read from.
  public let file: String
  /// Places of the root element, under `submission`, of its attributes, under their names, and of `source`.
  public let positions: [String: SourcePosition]
  private let index: [String: Int]

  /// A submission. The first of two answers to the same question wins.
  public init(
    questionnaire: QuestionnaireKey, state: String, cycle: String, status: Status, date: CalendarDate,
    source: SubmissionSource, answers: [Answer], file: String, positions: [String: SourcePosition] = [:]
  ) {
    (self.questionnaire, self.state, self.cycle) = (questionnaire, state, cycle)
    (self.status, self.date, self.source, self.answers) = (status, date, source, answers)
    (self.file, self.positions) = (file, positions)
    index = Dictionary(
      firstOf: answers.enumerated().map { ($1.question, $0) })
  }

  /// The answer to a question, if there is one.
  public subscript(question id: String) -> Answer? { index[id].map { answers[$0] } }

  /// The day that the answers describe.
  public var asOf: CalendarDate { source.asOf?.earliest ?? date }
}
