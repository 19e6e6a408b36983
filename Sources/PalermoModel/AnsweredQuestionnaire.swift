/// A submission with its questionnaire, as conditions look at it.
struct AnsweredQuestionnaire {
  let submission: Submission
  /// The questionnaire that it answers. Nil if the corpus does not hold it.
  let questionnaire: Questionnaire?

  /// A submission with its questionnaire in a corpus.
  init(_ submission: Submission, in corpus: Corpus) {
    (self.submission, questionnaire) = (submission, corpus.questionnaires[submission.questionnaire])
  }

  /// Whether the question offers every value of an answer of the submission: else what was meant is not known.
  fileprivate func understands(_ answer: Answer) -> Bool {
    questionnaire?[question: answer.question]?.understands(answer) ?? true
  }
}

extension [AnsweredQuestionnaire] {
  /// The answer to a question in the first file that has one, with that file, unless it is not understood there.
  func understood(to question: String) -> (answer: Answer, file: AnsweredQuestionnaire)? {
    for file in self {
      if let answer = file.submission[question: question] { return file.understands(answer) ? (answer, file) : nil }
    }
    return nil
  }
}
