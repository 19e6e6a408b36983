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
    let asked = questionnaire.questions.filter { question in
      question.isRequired && submission.isResponsible(for: question.id)
        && submission[question: question.id].map { !$0.isWithheld || $0.isConfidential } ?? true
        && evaluationContext.relevance(of: question) == .yes
    }
    required = asked.count
    answered = asked.count { submission[question: $0.id].map { $0.isAnswered || $0.isWithheld } ?? false }
  }

  /// Relevant required questions without an answer.
  public var blank: Int { required - answered }
}
