public import PalermoModel

/// A submission that an analysis rests on, and where its answers come from.
public struct AnswerSource: Sendable, Encodable {
  public let questionnaire: String
  public let version: String
  /// Nil if the questionnaire is not at hand.
  public let instrument: String?
  public let status: Submission.Status
  /// The day of the delivery or, for a draft, of the last change.
  public let date: CalendarDate
  /// Who gave the answers: the state itself, a peer review, a published source or an exercise.
  public let kind: SubmissionSource.Kind
  public let title: String?
  public let href: String?
  /// The date that the answers describe, as exactly as it is known.
  public let asOf: String

  init(_ submission: Submission, instrument: String?) {
    (questionnaire, version) = (submission.questionnaire.id, submission.questionnaire.version)
    (self.instrument, status, date) = (instrument, submission.status, submission.date)
    (kind, title, href) = (submission.source.kind, submission.source.title, submission.source.href)
    asOf = submission.source.asOf?.description ?? submission.date.description
  }
}
