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
    guard let questionnaire = context.questionnaire,
      context.submission.part != nil || context.answers.count < context.submission.answers.count
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
    answers.filter { !questionnaire.hasAsked($0.question) }
  }

  /// Adds that answers are to questions that the questionnaire neither has nor had, each at the place where it stands, and
  /// that a part is said to ask for such questions.
  ///
  /// - Parameters:
  ///   - questionnaire: The questionnaire that it answers.
  ///   - findings: What the findings are added to.
  /// - Complexity: O(*n*) in the answers and the questions of the part, and for each of those found in the questions.
  package func addUnknownQuestions(of questionnaire: Questionnaire, to findings: inout FindingCollector) {
    var unknown = unknownAnswers(of: questionnaire).map { (question: $0.question, place: $0.position) }
    if let part, part.questions.allSatisfy({ Identifier.accepts($0) }) {
      let place = part.positions[.questions] ?? positions[.part] ?? .start
      for question in part.questions where !questionnaire.hasAsked(question) { unknown.append((question, place)) }
    }
    for (question, place) in unknown {
      // Of what cannot be the id of a question, the form is told already.
      guard Identifier.accepts(question) else { continue }
      findings.add(
        .unknownQuestion, at: place, suggesting: .near(question, in: questionnaire.questions.lazy.map { $0.id })
      ) { suggestion in
        Texts.UnknownQuestion.arguments(
          question: question, questionnaire: questionnaire.key.id, suggestion: suggestion)
      }
    }
  }
}

extension Questionnaire {
  /// Whether it has a question, or had it.
  fileprivate func hasAsked(_ question: String) -> Bool {
    self[question: question] != nil || retired.contains { $0.id == question }
  }
}
