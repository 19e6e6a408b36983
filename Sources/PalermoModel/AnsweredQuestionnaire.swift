/// A submission with its questionnaire, as conditions look at it.
struct AnsweredQuestionnaire {
  let submission: Submission
  /// The questionnaire that it answers. Nil if the corpus does not hold it.
  let questionnaire: Questionnaire?

  /// A submission with its questionnaire in a corpus.
  init(_ submission: Submission, in corpus: Corpus) {
    (self.submission, questionnaire) = (submission, corpus.questionnaires[submission.questionnaire])
  }

  /// The answer to a question, unless one of its values is none that the question offers: what was meant is not known.
  func understood(to question: String) -> Answer? {
    guard let answer = submission[question: question] else { return nil }
    return questionnaire?[question: question]?.understands(answer) == false ? nil : answer
  }
}

extension [AnsweredQuestionnaire] {
  /// The first file with an answer to a question.
  func first(answering question: String) -> AnsweredQuestionnaire? {
    first { $0.submission[question: question] != nil }
  }
}
