public import PalermoAnalysis
public import PalermoModel

/// What letters tell of.
public struct LetterSubject: Sendable {
  /// What was delivered, as of a day.
  public let status: DeliveryStatus
  /// The questionnaires and, for the questions that are open, the submissions.
  public let corpus: Corpus
  /// What arrived, to be acknowledged.
  public let arrivals: [ArrivalNote]
  /// What is to be mended.
  public let returned: [ReturnedFile]

  /// The files that are for the cycle although they name another, or no questionnaire or state that is known.
  private let unassigned: Set<String>
  /// The files of an earlier cycle, which cannot be mended, and the states that sent them.
  private let earlier: (files: Set<String>, senders: Set<String>)

  /// What letters tell of, from its parts.
  public init(status: DeliveryStatus, corpus: Corpus, arrivals: [ArrivalNote], returned: [ReturnedFile]) {
    (self.status, self.corpus, self.arrivals, self.returned) = (status, corpus, arrivals, returned)
    unassigned = Set(status.unassigned.map(\.file))
    let earlier = status.unassigned.filter { $0.neededCycle != nil }
    self.earlier = (Set(earlier.map(\.file)), Set(earlier.map(\.state)))
  }

  /// Whether a file is for the cycle that the letters are about.
  func isOfCycle(_ cycle: String, file: String) -> Bool { cycle == status.cycle.id || unassigned.contains(file) }

  /// Whether a state sent the file of an earlier cycle.
  func hasEarlierFile(of state: String) -> Bool { earlier.senders.contains(state) }

  /// Whether a file is of an earlier cycle.
  func isOfEarlierCycle(file: String) -> Bool { earlier.files.contains(file) }
}
