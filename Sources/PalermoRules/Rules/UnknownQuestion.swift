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
    // Of a questionnaire that is not the one meant, that alone is told.
    guard let questionnaire = context.questionnaire, context.questionnaireMeant == nil,
      context.submission.part != nil || context.answers.count < context.submission.answers.count
    else { return }
    context.submission.addUnknownQuestions(of: questionnaire, in: context.corpus, to: &findings)
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

  /// The questions that a part is said to ask for and that a questionnaire neither has nor had. None if it is no part, or
  /// what stands in their place cannot be ids.
  ///
  /// - Parameter questionnaire: The questionnaire that it answers.
  /// - Complexity: O(*n*) in the questions of the part, and for each of those in the questions that were retired.
  package func unknownQuestionsOfPart(of questionnaire: Questionnaire) -> [String] {
    guard let part, part.questions.allSatisfy({ Identifier.accepts($0) }) else { return [] }
    return part.questions.filter { !questionnaire.hasAsked($0) }
  }

  /// Adds that answers are to questions that the questionnaire neither has nor had, each at the place where it stands, and
  /// that a part is said to ask for such questions.
  ///
  /// - Parameters:
  ///   - questionnaire: The questionnaire that it answers.
  ///   - corpus: The questionnaires at hand. Of a question of one of them it is said whose it is.
  ///   - findings: What the findings are added to.
  /// - Complexity: O(*n*) in the answers and the questions of the part, and for each of those found in the questions.
  package func addUnknownQuestions(
    of questionnaire: Questionnaire, in corpus: Corpus, to findings: inout FindingCollector
  ) {
    var unknown = unknownAnswers(of: questionnaire).map { (question: $0.question, place: $0.position) }
    let place = part?.positions[.questions] ?? positions[.part] ?? .start
    unknown += unknownQuestionsOfPart(of: questionnaire).map { (question: $0, place: place) }
    if unknown.isEmpty { return }
    let finder = QuestionFinder(questionnaire)
    for (question, place) in unknown {
      // Of what cannot be the id of a question, the form is told already.
      guard Identifier.accepts(question) else { continue }
      findings.add(
        .unknownQuestion, at: place, quoting: ["question"],
        suggesting: corpus.owner(of: question) ?? finder.suggestion(insteadOf: question)
      ) { suggestion in
        Texts.UnknownQuestion.arguments(
          question: question, questionnaire: questionnaire.key.id, suggestion: suggestion)
      }
    }
  }
}

extension Questionnaire {
  /// Whether it has a question, or had it.
  func hasAsked(_ question: String) -> Bool {
    self[question: question] != nil || retired.contains { $0.id == question }
  }
}

extension Corpus {
  /// What says to which questionnaire a question belongs, which is no other's whatever it is called. Returns nil if it
  /// belongs to none at hand.
  fileprivate func owner(of question: String) -> Suggestion? {
    self.question(question).map {
      Suggestion(Texts.Suggestion.ofQuestionnaire(questionnaire: $0.questionnaire.key.description))
    }
  }
}

extension Questionnaire? {
  /// The argument of a finding, if it quotes its file: it does for a question that the questionnaire neither has nor had.
  ///
  /// - Parameters:
  ///   - question: What the argument says.
  ///   - argument: Its name.
  /// - Complexity: O(*n*) in the questions that were retired, if it is none of the others.
  func quoting(_ question: String, as argument: String = "question") -> [String] {
    self?.hasAsked(question) == true ? [] : [argument]
  }
}
