/// One state's answers to one questionnaire in one cycle. It never changes, and is an object like ``Question``.
public final class Submission: Sendable {
  /// A draft may have blanks, a final submission may not.
  public enum Status: String, CaseIterable, Sendable { case draft, final }

  /// What of its file beside the answers has a place that findings may point at.
  public enum Place: CaseIterable, Sendable {
    /// The root element.
    case root
    case questionnaire, version, state, cycle, status, date, source, part
  }

  /// Questionnaire that it answers, in which version.
  public let questionnaire: QuestionnaireKey
  /// Code of the state, by ISO 3166-1 alpha-3.
  public let state: String
  /// Id of the cycle in which it is delivered.
  public let cycle: String
  /// Whether it is a draft or final.
  public let status: Status
  /// The day it was delivered, or for a draft last changed.
  public let date: CalendarDate
  /// Where its answers come from.
  public let source: SubmissionSource
  /// Of what it is a part. Nil if it is whole.
  public let part: SubmissionPart?
  /// All answers, in the order of the file.
  public let answers: [Answer]
  /// What stands in comments of the file in the form of answers, and counts for nothing.
  public let commented: [CommentedAnswer]
  /// The questions of whose answers findings on the structure of the file tell already: that something in them could not be
  /// read, that they stand under another name or id, or that there are two. Other words that stand there may be among them.
  package let toldQuestions: Set<String>
  /// Whether its file could be read to the end. Nothing can be said of what may stand behind the break.
  public let isWhole: Bool
  /// Whether words in its file call all of it confidential, where only answers may carry the mark.
  public let isCalledConfidential: Bool
  /// Where it was read from.
  public let file: String
  /// Where its parts stand.
  public let positions: [Place: SourcePosition]
  /// Whether it is what a publication holds of it (``Corpus/published``): then ``file`` is no path, and nothing has a
  /// place.
  public let isPublished: Bool
  /// What there is in each of its answers.
  package let traitsOfAnswers: [Answer.Traits]
  /// What there is in any of them.
  package let traits: Answer.Traits
  private let index: [String: Int]

  /// A submission. The first of two answers to the same question wins.
  public init(
    questionnaire: QuestionnaireKey, state: String, cycle: String, status: Status, date: CalendarDate,
    source: SubmissionSource, part: SubmissionPart? = nil, answers: [Answer],
    commented: [CommentedAnswer] = [], toldQuestions: Set<String> = [], isWhole: Bool = true,
    isCalledConfidential: Bool = false, file: String, positions: [Place: SourcePosition] = [:],
    isPublished: Bool = false
  ) {
    (self.questionnaire, self.state, self.cycle) = (questionnaire, state, cycle)
    (self.status, self.date, self.source, self.answers) = (status, date, source, answers)
    (self.part, self.isWhole, self.file, self.positions) = (part, isWhole, file, positions)
    (self.commented, self.toldQuestions) = (commented, toldQuestions)
    (self.isCalledConfidential, self.isPublished) = (isCalledConfidential, isPublished)
    traitsOfAnswers = answers.map { $0.traits }
    traits = traitsOfAnswers.reduce(into: []) { $0.formUnion($1) }
    index = Dictionary(
      firstOf: answers.enumerated().map { ($1.question, $0) })
  }

  /// The same with other answers.
  func with(_ answers: [Answer]) -> Submission {
    Submission(
      questionnaire: questionnaire, state: state, cycle: cycle, status: status, date: date, source: source, part: part,
      answers: answers, commented: commented, toldQuestions: toldQuestions, isWhole: isWhole,
      isCalledConfidential: isCalledConfidential, file: file, positions: positions, isPublished: isPublished)
  }

  /// The answer to a question. Returns nil if there is none.
  public subscript(question id: String) -> Answer? { index[id].map { answers[$0] } }

  /// Where an answer of it stands, as a person reads it: the file and the line, as far as these may be told.
  public func place(of answer: Answer?) -> String {
    isPublished ? file : "\(file):\(answer?.position.line ?? 1)"
  }

  /// Whether a question is for its author to answer: every question, but in a part.
  public func isResponsible(for question: String) -> Bool { part?.questions.contains(question) ?? true }

  /// The day that the answers describe.
  public var asOf: CalendarDate { source.asOf?.earliest ?? date }
}
