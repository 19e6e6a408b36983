import PalermoModel

extension Rule {
  static let unansweredQuestion = Rule(
    id: "unanswered-question",
    category: .completeness,
    severity: .error,
    draftSeverity: .exempt,
    texts: Texts.UnansweredQuestion.texts,
    references: ["UNTOC/32/5"])
}

extension SubmissionCheck {
  static let unansweredQuestion = SubmissionCheck(.unansweredQuestion) { context, findings in
    // An answer may stand behind the place where reading broke off.
    guard let questionnaire = context.questionnaire, context.submission.isWhole else { return }
    // What is asked by a questionnaire that is not the one meant does not matter.
    if context.questionnaireMeant != nil { return }
    // A published source cannot be completed by its author, so blanks in it are no fault.
    guard context.submission.source.kind != .published else { return }
    let told = context.submission.toldQuestions.union(context.questionsMeant)
    for (place, question) in questionnaire.questions.enumerated()
    where question.isRequired && context.relevance(at: place) == .yes {
      guard context.submission.isResponsible(for: question.id), !told.contains(question.id) else { continue }
      let answer = context.submission[question: question.id]
      // Of a placeholder in the place of an answer the rule on placeholders speaks.
      guard answer?.isAnswered != true, answer?.hasContent != true else { continue }
      findings.add(
        .unansweredQuestion, at: answer?.position ?? context.position(of: .root),
        tellsConfidential: context.looksAtConfidential(question.precedents),
        Texts.UnansweredQuestion.arguments(question: question.id, text: question.text))
    }
  }
}

extension SubmissionContext {
  /// The questions that are probably meant by answers to questions that are not known, as the findings on these say.
  ///
  /// - Complexity: O(*n*) in the answers, and a fixed number of steps for as many of them as there are questions.
  fileprivate var questionsMeant: Set<String> {
    guard let questionnaire, answers.count < submission.answers.count else { return [] }
    let unknown = submission.answers.filter { answer in
      questionnaire[question: answer.question] == nil
        && !questionnaire.retired.contains { $0.id == answer.question }
    }
    let finder = QuestionFinder(questionnaire)
    return Set(
      unknown.prefix(questionnaire.questions.count).compactMap { answer in
        corpus.question(answer.question) == nil ? finder.question(meantBy: answer.question) : nil
      })
  }
}
