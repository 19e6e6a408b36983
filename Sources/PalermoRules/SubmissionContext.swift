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
  /// The other questionnaire that nearly all answers are to, and how many are. Nil if they are to the one that is named, or
  /// to several.
  let questionnaireMeant: (id: String, count: Int)?
  /// What there is in each of them, and what its question asks for.
  private let traits: [Answer.Traits]
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
    traits = answers.map { $0.answer.traits.union($0.question.traits) }
    questionnaireMeant =
      answers.count < submission.answers.count
      ? questionnaire.flatMap { submission.questionnaireMeant(insteadOf: $0, in: corpus) } : nil
  }

  /// The answers with any of some traits, in the order of the file.
  func allAnswers(with traits: Answer.Traits) -> Selection<Answer> {
    Selection(of: submission.answers, having: submission.traitsOfAnswers, traits)
  }

  /// The answers whose question is known, with it, as far as the answer or the question has any of some traits, in the
  /// order of the file.
  func answers(with traits: Answer.Traits) -> Selection<(answer: Answer, question: Question)> {
    Selection(of: answers, having: self.traits, traits)
  }

  /// Calls a function with each answer that departs from what a question demands: the question in the version that is
  /// answered, whose demands bind, or else in the latest version, where they will.
  ///
  /// - Parameters:
  ///   - traits: What is in an answer that can depart, or what its question asks for.
  ///   - departure: Takes an answer, a question and whether its questionnaire is strict, and returns what is wrong. Nil
  ///     if nothing is.
  ///   - report: Takes the answer, the question, the departure, and how much it weighs.
  func forEachDeparture<Departure>(
    of traits: Answer.Traits, _ departure: (Answer, Question, _ isStrict: Bool) -> Departure?,
    report: (Answer, Question, Departure, Bindingness) -> Void
  ) {
    let isStrict = questionnaire?.isStrict ?? false
    for (answer, question) in answers(with: traits) {
      if let found = departure(answer, question, isStrict) {
        report(answer, question, found, .now)
      } else if let stricter, let later = stricter[question: question.id], later.type == question.type,
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

  /// Whether the question at a place of the questionnaire is to be asked of the state.
  func relevance(at place: Int) -> Truth { relevances[place] }

  /// Whether a question of the questionnaire is to be asked of the state.
  func relevance(of question: Question) -> Truth {
    guard question.relevance != nil else { return .yes }
    guard let questionnaire, let place = questionnaire.place(of: question.id),
      questionnaire.questions[place] === question
    else { return evaluationContext.relevance(of: question) }
    return relevances[place]
  }
}
