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

  /// What letters tell of, from its parts.
  public init(status: DeliveryStatus, corpus: Corpus, arrivals: [ArrivalNote], returned: [ReturnedFile]) {
    (self.status, self.corpus, self.arrivals, self.returned) = (status, corpus, arrivals, returned)
  }
}
