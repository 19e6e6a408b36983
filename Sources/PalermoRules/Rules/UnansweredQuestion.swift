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
    // A published source cannot be completed by its author, so blanks in it are no fault.
    guard context.submission.source.kind != .published else { return }
    for (place, question) in questionnaire.questions.enumerated()
    where question.isRequired && context.relevance(at: place) == .yes {
      guard context.submission.isResponsible(for: question.id) else { continue }
      let answer = context.submission[question: question.id]
      // Of a placeholder in the place of an answer the rule on placeholders speaks.
      guard answer?.isAnswered != true, answer?.hasContent != true else { continue }
      findings.add(
        .unansweredQuestion, at: answer?.position ?? context.position(of: .root),
        Texts.UnansweredQuestion.arguments(question: question.id, text: question.text))
    }
  }
}
