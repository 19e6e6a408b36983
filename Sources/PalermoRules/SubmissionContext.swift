package import PalermoModel

/// The input of the checks of a submission.
package struct SubmissionContext {
  /// The submission to be checked.
  package let submission: Submission
  /// Nil if the questionnaire, in this version, is not at hand.
  package let questionnaire: Questionnaire?
  /// The other files of the run.
  package let corpus: Corpus
  /// Another submission of the state to the same questionnaire in the same cycle, and how many there are. Nil if there
  /// is none.
  package let duplicates: (file: String, count: Int)?
  /// What the state delivered of the same questionnaire in the cycle before. Nil if it is not at hand.
  package let predecessor: Submission?
  /// Draft or final: as the file says, or as the user wants it to be checked.
  package let status: Submission.Status
  /// The facts that conditions are evaluated on.
  package let evaluationContext: EvaluationContext
  /// The answers whose question is known, with it, in the order of the file.
  package let answers: [(answer: Answer, question: Question)]

  /// Makes the context of one submission.
  package init(
    _ submission: Submission, corpus: Corpus, companions: [Submission], duplicates: (file: String, count: Int)?,
    predecessor: Submission?, status: Submission.Status?
  ) {
    self.submission = submission
    questionnaire = corpus.questionnaires[submission.questionnaire]
    (self.corpus, self.duplicates, self.predecessor) = (corpus, duplicates, predecessor)
    self.status = status ?? submission.status
    evaluationContext = corpus.evaluationContext(of: submission, companions: companions)
    answers = submission.answers.compactMap { [questionnaire] answer in
      questionnaire?[question: answer.question].map { (answer, $0) }
    }
  }

  /// Where the root element stands, for `submission`, one of its attributes, by name, or `source`.
  package func position(of place: Submission.Place) -> SourcePosition {
    submission.positions[place] ?? .start
  }

  /// How much of what is asked is answered. Nil if the questionnaire is not at hand.
  package var completeness: Completeness? {
    questionnaire.map { Completeness(of: submission, to: $0, in: evaluationContext) }
  }

  /// Whether a question is to be asked of the state.
  package func relevance(of question: Question) -> Truth {
    evaluationContext.relevance(of: question)
  }
}
