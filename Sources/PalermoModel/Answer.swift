/// The answer to one question, with everything the respondent attached to it.
///
/// Stored by reference: a copy is one retain.
public struct Answer: Sendable {
  /// What a respondent attaches to an answer.
  public struct Attachments: Sendable {
    /// The answer in words, to a question of type `text`, in one or more languages.
    public var texts: [RespondentText] = []
    /// What is meant by the option `other`, in one or more languages.
    public var other: [RespondentText] = []
    /// Remarks on the answer. The reason that ``Answer/notApplicable`` needs is among them.
    public var explanations: [RespondentText] = []
    /// Numbers by year, for a question of type `number-by-year`, in the order of the file.
    public var figures: [Figure] = []
    /// Authorities with their contact data, for a question of type `authority`.
    public var authorities: [Authority] = []
    /// Links to documents, for a question of type `links`.
    public var links: [Link] = []
    /// Answers given to other review mechanisms that this answer points to.
    public var references: [Reference] = []
    /// Laws and other measures that the answer rests on.
    public var evidence: [Evidence] = []
    /// Technical assistance that the state needs or offers.
    public var assistance: [Assistance] = []
    /// Whether it holds something that could not be read, of which a finding tells.
    public var holdsUnread = false
    /// Whether words beside it in its file, or in what of it cannot be read, call it confidential.
    package var isCalledConfidential = false
    /// Where it comes from. Nil if that is not on record, or the answer was delivered.
    public var provenance: Provenance?

    /// No attachments yet.
    public init() {}
  }

  /// The authorities whose parts an answer comes from, and the day on which it came.
  public struct Provenance: Hashable, Sendable {
    /// Names of the authorities, in one line. Nil if the file does not name them.
    public let authorities: String?
    /// Day on which the answer came from the authorities. Nil if the file does not say.
    public let day: CalendarDate?

    /// A provenance. Returns nil if neither authorities nor day are known.
    public init?(authorities: String?, day: CalendarDate?) {
      if authorities == nil && day == nil { return nil }
      (self.authorities, self.day) = (authorities, day)
    }
  }

  private final class Content: Sendable {
    let question: String
    let values: [String]
    let isConfidential: Bool
    let isMarkDoubtful: Bool
    let isWithheld: Bool
    let isNotApplicable: Bool
    let needsConfirmation: Bool
    let traits: Traits
    let attachments: Attachments
    let position: SourcePosition
    let valuePosition: SourcePosition

    init(
      _ question: String, _ values: [String], isConfidential: Bool, isMarkDoubtful: Bool, isWithheld: Bool,
      needsConfirmation: Bool, _ attachments: Attachments, at position: SourcePosition, _ valuePosition: SourcePosition
    ) {
      (self.question, self.values) = (question, values)
      var traits = attachments.traits
      let saysMore = !traits.isEmpty || attachments.provenance != nil
      let isCalledConfidential =
        attachments.isCalledConfidential || saysMore && attachments.callThemselvesConfidential
        || values.contains(where: ConfidentialWords.mark(line:))
      self.isConfidential = isConfidential || isCalledConfidential
      self.isMarkDoubtful = isMarkDoubtful || isCalledConfidential && !isConfidential
      self.isWithheld = isWithheld
      self.needsConfirmation = needsConfirmation
      (self.position, self.valuePosition) = (position, valuePosition)
      isNotApplicable = values.count == 1 && values[0] == Answer.notApplicable
      if values.count > 1 { traits.insert(.severalValues) }
      if isNotApplicable { traits.insert(.notApplicable) }
      if self.isConfidential { traits.insert(.confidential) }
      if isCalledConfidential { traits.insert(.calledConfidential) }
      if needsConfirmation { traits.insert(.unconfirmed) }
      self.traits = traits
      self.attachments = attachments
    }
  }

  private var content: Content

  /// An answer.
  public init(
    question: String, values: [String], isConfidential: Bool = false, isMarkDoubtful: Bool = false,
    needsConfirmation: Bool = false, attachments: Attachments = Attachments(), position: SourcePosition = .start,
    valuePosition: SourcePosition = .start
  ) {
    content = Content(
      question, values, isConfidential: isConfidential, isMarkDoubtful: isMarkDoubtful, isWithheld: false,
      needsConfirmation: needsConfirmation, attachments, at: position, valuePosition)
  }

  /// What a publication holds in place of an answer: that it is withheld, whether or not there is one.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - isConfidential: Whether it is marked as confidential, and not withheld because of another answer.
  public init(withheldTo question: String, isConfidential: Bool) {
    content = Content(
      question, [], isConfidential: isConfidential, isMarkDoubtful: false, isWithheld: true,
      needsConfirmation: false, Attachments(), at: .start, .start)
  }

  /// The same answer, taken for marked as confidential: a mark may have been lost, or is not where it belongs.
  public var doubtful: Answer {
    Answer(
      question: question, values: values, isConfidential: true, isMarkDoubtful: true,
      needsConfirmation: needsConfirmation,
      attachments: attachments, position: position, valuePosition: valuePosition)
  }

  /// The same answer, which words beside it in its file call confidential.
  package var calledConfidential: Answer {
    var answer = self
    answer.attachments.isCalledConfidential = true
    return answer
  }

  /// The same answer, to which something belongs that could not be read.
  package var partlyUnread: Answer {
    var answer = self
    answer.attachments.holdsUnread = true
    return answer
  }

  /// Id of the question, such as `untoc.5.conspiracy`.
  public var question: String { content.question }
  /// The values of the attribute `value`: one, or several for a multiple choice or a list of languages.
  public var values: [String] { content.values }
  /// Whether it is marked as confidential, or is taken for marked (``isMarkDoubtful``). No publication shows it.
  public var isConfidential: Bool { content.isConfidential }
  /// Whether it is only taken for confidential: something in it may be meant as the mark, or a mark may have been lost.
  /// Until the file is mended, only the desk that keeps it is shown the answer (``Edition/internal``).
  public var isMarkDoubtful: Bool { content.isMarkDoubtful }
  /// Whether a publication withholds it: then it is empty, and whether it was given is not known.
  public var isWithheld: Bool { content.isWithheld }
  /// Whether it was given to an earlier version of the question and has not been confirmed since.
  public var needsConfirmation: Bool { content.needsConfirmation }
  /// The place of the answer in its file.
  public var position: SourcePosition { content.position }
  /// Where its value stands; the place of the answer when it has none.
  public var valuePosition: SourcePosition { content.valuePosition }

  /// Everything attached to it.
  var attachments: Attachments {
    get { content.attachments }
    set {
      self = Answer(
        question: question, values: values, isConfidential: isConfidential, isMarkDoubtful: isMarkDoubtful,
        needsConfirmation: needsConfirmation, attachments: newValue, position: position, valuePosition: valuePosition)
    }
  }

  /// The answer in words, to a question of type `text`, in one or more languages.
  public var texts: [RespondentText] {
    get { content.attachments.texts }
    set { attachments.texts = newValue }
  }
  /// What is meant by the option `other`, in one or more languages.
  public var other: [RespondentText] {
    get { content.attachments.other }
    set { attachments.other = newValue }
  }
  /// Remarks on the answer, placeholders included. ``reasons`` are those that say something.
  public var explanations: [RespondentText] {
    get { content.attachments.explanations }
    set { attachments.explanations = newValue }
  }
  /// Numbers by year, for a question of type `number-by-year`, in the order of the file.
  public var figures: [Figure] {
    get { content.attachments.figures }
    set { attachments.figures = newValue }
  }
  /// Authorities with their contact data, for a question of type `authority`.
  public var authorities: [Authority] {
    get { content.attachments.authorities }
    set { attachments.authorities = newValue }
  }
  /// Links to documents, for a question of type `links`.
  public var links: [Link] {
    get { content.attachments.links }
    set { attachments.links = newValue }
  }
  /// Answers given to other review mechanisms that this answer points to, placeholders included.
  public var references: [Reference] {
    get { content.attachments.references }
    set { attachments.references = newValue }
  }
  /// Laws and other measures that it rests on, placeholders included. ``citations`` are those that name something.
  public var evidence: [Evidence] {
    get { content.attachments.evidence }
    set { attachments.evidence = newValue }
  }
  /// Technical assistance that the state needs or offers.
  public var assistance: [Assistance] {
    get { content.attachments.assistance }
    set { attachments.assistance = newValue }
  }

  /// Whether it holds something that could not be read, of which a finding tells.
  public var holdsUnread: Bool { content.attachments.holdsUnread }
  /// The authorities that it comes from, and the day. Nil if that is not on record.
  public var provenance: Provenance? { content.attachments.provenance }

  /// What there is in it.
  package var traits: Traits { content.traits }

  /// The value that says the question does not apply, for which a reason is needed.
  public static let notApplicable = "not-applicable"

  /// The value that names no state, where states are asked for.
  public static let noState = "none"

  /// Whether the respondent says that the question does not apply.
  public var isNotApplicable: Bool { content.isNotApplicable }

  /// The value as a number, in whatever form it is written. Nil if there is not exactly one value, or if it is no finite
  /// number.
  public var number: Double? {
    guard values.count == 1, let number = Double(values[0]), number.isFinite else { return nil }
    return number
  }
}

extension Answer.Attachments {
  /// Whether words that ask for confidence stand in any text or line of them.
  fileprivate var callThemselvesConfidential: Bool {
    [texts, explanations, other].contains { texts in
      texts.contains { text in text.withBytes { ConfidentialWords.mark($0) } }
    } || ConfidentialWords.mark(line: provenance?.authorities) || authorities.contains { $0.callsItselfConfidential }
      || links.contains { [$0.title, $0.href].contains(where: ConfidentialWords.mark(line:)) }
      || references.contains { [$0.mechanism, $0.question, $0.href].contains(where: ConfidentialWords.mark(line:)) }
      || evidence.contains { $0.callsItselfConfidential }
      || assistance.contains { ConfidentialWords.mark(line: $0.details) }
      || figures.contains { ConfidentialWords.mark(line: $0.text) }
  }
}

extension Authority {
  fileprivate var callsItselfConfidential: Bool {
    [name, role, address, email, phone, href, territory].contains(where: ConfidentialWords.mark(line:))
      || languages.contains { ConfidentialWords.mark(line: $0) }
  }
}

extension Evidence {
  fileprivate var callsItselfConfidential: Bool {
    [title, provision, href, verifiedBy].contains(where: ConfidentialWords.mark(line:))
  }
}
