package import PalermoModel

/// The input of the checks of a submission.
package struct SubmissionContext {
  /// The submission to be checked.
  package let submission: Submission
  /// Nil if the questionnaire, in this version, is not at hand.
  package let questionnaire: Questionnaire?
  /// The other files of the run.
  package let corpus: Corpus
  /// What the state delivered of other questionnaires in the same cycle.
  let companions: [Submission]
  /// The submissions of the state to the same questionnaire in the same cycle. Nil if this is the only one, or it is
  /// not known yet which of them counts.
  package let duplicates: Duplicates?
  /// What the state delivered of the same questionnaire in the cycle before. Nil if it is not at hand.
  package let predecessor: Submission?
  /// What a publication withholds of what the state delivered in the cycle. Nil if nobody has worked it out yet.
  let withholding: Withholding?
  /// Draft or final: as the file says, or as the user wants it to be checked.
  package let status: Submission.Status
  /// The day of the run. Nil if it does not matter.
  package let today: CalendarDate?
  /// The latest version of the questionnaire at hand. Nil if there is none.
  let latestVersion: QuestionnaireKey?
  /// The latest version of the questionnaire, if it is stricter than the one that is answered.
  let stricter: Questionnaire?
  /// The facts that conditions are evaluated on.
  package let evaluationContext: EvaluationContext
  /// The answers whose question is known, with it, in the order of the file.
  package let answers: [(answer: Answer, question: Question)]
  /// For each of them the question in the stricter version. Empty if there is none.
  private let later: [Question?]
  /// For each question of the questionnaire whether it is to be asked of the state.
  private let relevances: [Truth]

  /// The context of one submission.
  ///
  /// - Parameters:
  ///   - submission: The submission to be checked.
  ///   - corpus: The questionnaires, and the other files of the run.
  ///   - companions: What the state delivered of other questionnaires in the same cycle.
  ///   - duplicates: The submissions of the state to the same questionnaire in the same cycle; nil if there is but one.
  ///   - predecessor: What the state delivered of the same questionnaire in the cycle before; nil if it is not at hand.
  ///   - withholding: What a publication withholds of the submission and its companions; nil if it is to be worked out
  ///     when it is asked for.
  ///   - status: Whether to check it as a draft or as a final one; nil for what it says itself.
  ///   - today: The day of the run; nil if it does not matter.
  package init(
    _ submission: Submission, corpus: Corpus, companions: [Submission], duplicates: Duplicates?,
    predecessor: Submission?, withholding: Withholding? = nil, status: Submission.Status?, today: CalendarDate? = nil
  ) {
    self.submission = submission
    questionnaire = corpus.questionnaires[submission.questionnaire]
    latestVersion = corpus.latestVersion(of: submission.questionnaire.id)
    stricter = latestVersion.flatMap { latest in
      guard submission.questionnaire < latest, let version = corpus.questionnaires[latest] else { return nil }
      return version.isStrict ? version : nil
    }
    self.companions = companions
    (self.corpus, self.duplicates, self.predecessor) = (corpus, duplicates, predecessor)
    self.withholding = withholding
    self.status = status ?? submission.status
    self.today = today
    let evaluationContext = corpus.evaluationContext(of: submission, companions: companions)
    self.evaluationContext = evaluationContext
    relevances = questionnaire?.questions.map { evaluationContext.relevance(of: $0) } ?? []
    answers = submission.answers.compactMap { [questionnaire] answer in
      questionnaire?[question: answer.question].map { (answer, $0) }
    }
    later = stricter.map { [answers] stricter in answers.map { stricter[question: $0.question.id] } } ?? []
  }

  /// Calls a function with each answer that departs from what a question demands: the question in the version that is
  /// answered, whose demands bind, or else in the latest version, where they will.
  ///
  /// - Parameters:
  ///   - departure: Takes an answer, a question and whether its questionnaire is strict, and returns what is wrong. Nil
  ///     if nothing is.
  ///   - report: Takes the answer, the question, the departure, and how much it weighs.
  func forEachDeparture<Departure>(
    _ departure: (Answer, Question, _ isStrict: Bool) -> Departure?,
    report: (Answer, Question, Departure, Bindingness) -> Void
  ) {
    let isStrict = questionnaire?.isStrict ?? false
    for index in answers.indices {
      let (answer, question) = answers[index]
      if let found = departure(answer, question, isStrict) {
        report(answer, question, found, .now)
      } else if let stricter, let later = later[index], later.type == question.type,
        let found = departure(answer, later, true)
      {
        report(answer, later, found, .from(version: stricter.key.version))
      }
    }
  }

  /// Where the root element stands, for `submission`, one of its attributes, by name, or `source`.
  package func position(of place: Submission.Place) -> SourcePosition {
    submission.positions[place] ?? .start
  }

  /// How much of what is asked is answered. Nil if the questionnaire is not at hand, or the file could
  /// not be read to its end.
  package var completeness: Completeness? {
    guard submission.isWhole else { return nil }
    return questionnaire.map { Completeness(of: submission, to: $0) { relevances[$0] } }
  }

  /// Whether a question of the questionnaire is to be asked of the state.
  func relevance(of question: Question) -> Truth {
    guard question.relevance != nil else { return .yes }
    guard let questionnaire, let place = questionnaire.place(of: question.id),
      questionnaire.questions[place] === question
    else { return evaluationContext.relevance(of: question) }
    return relevances[place]
  }
}
