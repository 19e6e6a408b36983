public import PalermoModel

/// A submission that an analysis rests on, and where its answers come from.
public struct AnswerSource: Sendable, Encodable {
  /// Id of the questionnaire that it answers.
  public let questionnaire: String
  /// Version of the questionnaire.
  public let version: String
  /// Nil if the questionnaire is not at hand.
  public let instrument: String?
  /// Whether it is a draft or final.
  public let status: Submission.Status
  /// The day of the delivery or, for a draft, of the last change.
  public let date: CalendarDate
  /// Who gave the answers: the state itself, a peer review, a published source or an exercise.
  public let kind: SubmissionSource.Kind
  /// Title of the source, such as that of a report. Nil if the file does not say.
  public let title: String?
  /// Address of the source. Nil if the file does not say.
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
