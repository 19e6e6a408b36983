public import PalermoModel

/// Something that arrived, as a board lists it: when, whose it says it is, and what became of it.
public struct ArrivalNote: Hashable, Sendable {
  /// What became of it.
  public enum Outcome: String, CaseIterable, Sendable {
    case accepted
    /// It is accepted, and was sent before.
    case repeated
    /// It is accepted, as is another of the same moment and date with other contents, and counts until a person decides.
    case countsMeanwhile
    /// It is accepted, as is another of the same moment and date with other contents, which counts until a person decides.
    case waits
    case returned
    /// It was returned, and another stands in its place.
    case mended
    case withdrawn
  }

  /// The day on which it was received. Nil if that is not known.
  public let day: CalendarDate?
  /// How the desk knows it: its entry and the name of its file. Nil in a publication.
  public let name: String?
  /// The name of the file as its sender knows it. Nil in a publication.
  public let file: String?
  /// The code of the state, as it is written. Nil if it names none.
  public let state: String?
  /// The id of the questionnaire, as it is written. Nil if it names none.
  public let questionnaire: String?
  /// The id of the cycle, as it is written. Nil if it names none.
  public let cycle: String?
  /// Whether it says that it is final.
  public let isFinal: Bool
  /// What it is where it is no submission.
  public let kind: ContentKind?
  public let outcome: Outcome
  /// Whether it waits for the decision of a person.
  public let isOpen: Bool

  /// A note from its parts.
  public init(
    day: CalendarDate?, name: String?, file: String?, state: String?, questionnaire: String?, cycle: String?,
    isFinal: Bool, kind: ContentKind? = nil, outcome: Outcome, isOpen: Bool
  ) {
    (self.day, self.name, self.file) = (day, name, file)
    (self.state, self.questionnaire, self.cycle) = (state, questionnaire, cycle)
    (self.isFinal, self.kind, self.outcome, self.isOpen) = (isFinal, kind, outcome, isOpen)
  }

  /// A note of what a file says of itself.
  ///
  /// - Parameter day: The day on which it was received.
  public init(_ arrival: Arrival, day: CalendarDate?, outcome: Outcome, for edition: Edition) {
    func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
    self.init(
      day: day, name: edition == .public ? nil : arrival.file, file: edition == .public ? nil : arrival.file,
      state: filled(arrival.state),
      questionnaire: filled(arrival.questionnaire), cycle: filled(arrival.cycle), isFinal: arrival.isFinal,
      outcome: outcome, isOpen: outcome == .returned)
  }
}

extension Corpus {
  /// What arrived of submissions, where no register tells more: what counts, and what is to be mended.
  ///
  /// - Parameter edition: For whom.
  /// - Complexity: O(*n* log *n*) in the submissions.
  public func arrivalNotes(for edition: Edition) -> [ArrivalNote] {
    submissionsInForce.filter(\.isDelivery).map { submission in
      ArrivalNote(Arrival(submission), day: dayOfReceipt(of: submission), outcome: .accepted, for: edition)
    } + toBeMended.filter(\.isDelivery).map { ArrivalNote($0, day: $0.date, outcome: .returned, for: edition) }
  }
}
