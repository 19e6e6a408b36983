package import PalermoModel

extension Rule {
  static let unknownQuestion = Rule(
    id: "unknown-question",
    category: .references,
    severity: .error,
    texts: Texts.UnknownQuestion.texts)
}

extension SubmissionCheck {
  static let unknownQuestion = SubmissionCheck(.unknownQuestion) { context, findings in
    guard let questionnaire = context.questionnaire, context.answers.count < context.submission.answers.count
    else { return }
    context.submission.addUnknownQuestions(of: questionnaire, to: &findings)
  }
}

extension Submission {
  /// The answers to questions that a questionnaire neither has nor had.
  ///
  /// - Parameter questionnaire: The questionnaire that it answers.
  /// - Complexity: O(*n*) in the answers, and for each of those in the questions that were retired.
  package func unknownAnswers(of questionnaire: Questionnaire) -> [Answer] {
    answers.filter { answer in
      questionnaire[question: answer.question] == nil
        && !questionnaire.retired.contains(where: { $0.id == answer.question })
    }
  }

  /// Adds that answers are to questions that the questionnaire neither has nor had, each at the place where it stands.
  ///
  /// - Parameters:
  ///   - questionnaire: The questionnaire that it answers.
  ///   - findings: What the findings are added to.
  /// - Complexity: O(*n*) in the answers, and for each of those found in the questions.
  package func addUnknownQuestions(of questionnaire: Questionnaire, to findings: inout FindingCollector) {
    for answer in unknownAnswers(of: questionnaire) {
      // Of what cannot be the id of a question, the form is told already.
      guard Identifier.accepts(answer.question.utf8) else { continue }
      findings.add(
        .unknownQuestion, at: answer.position,
        suggesting: .near(answer.question, in: questionnaire.questions.lazy.map { $0.id })
      ) { suggestion in
        Texts.UnknownQuestion.arguments(
          question: answer.question, questionnaire: questionnaire.key.id, suggestion: suggestion)
      }
    }
  }
}
