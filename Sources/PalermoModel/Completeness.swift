/// How much is answered of what a final submission has to answer.
public struct Completeness: Hashable, Sendable {
  /// Relevant required questions that are answered.
  public let answered: Int
  /// Relevant required questions. Questions of unknown relevance are not counted, and no answer that is withheld because
  /// it would tell another.
  public let required: Int

  /// A completeness that is on record.
  public init(answered: Int, required: Int) {
    (self.answered, self.required) = (answered, required)
  }

  /// What a submission answers of a questionnaire.
  ///
  /// - Parameters:
  ///   - submission: The answers.
  ///   - questionnaire: The questions, in the version answered.
  ///   - evaluationContext: What decides which questions are relevant.
  public init(of submission: Submission, to questionnaire: Questionnaire, in evaluationContext: EvaluationContext) {
    self.init(of: submission, to: questionnaire) { evaluationContext.relevance(of: questionnaire.questions[$0]) }
  }

  /// The same with what is known already of the relevance of questions, by their places.
  package init(of submission: Submission, to questionnaire: Questionnaire, relevance: (Int) -> Truth) {
    var (answered, required) = (0, 0)
    for (place, question) in questionnaire.questions.enumerated() where question.isRequired {
      guard submission.isResponsible(for: question.id) else { continue }
      let answer = submission[question: question.id]
      if let answer, answer.isWithheld && !answer.isConfidential { continue }
      guard relevance(place) == .yes else { continue }
      required += 1
      if let answer, answer.isAnswered || answer.isWithheld { answered += 1 }
    }
    self.init(answered: answered, required: required)
  }

  /// Relevant required questions without an answer.
  public var blank: Int { required - answered }
}
