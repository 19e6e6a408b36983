package import PalermoModel

extension Rule {
  static let commentedAnswer = Rule(
    id: "commented-answer",
    category: .completeness,
    severity: .note,
    texts: Texts.CommentedAnswer.texts)
}

extension SubmissionCheck {
  static let commentedAnswer = SubmissionCheck(.commentedAnswer) { context, findings in
    context.submission.addUnreadAnswers(of: context.questionnaire, to: &findings)
  }
}

extension Submission {
  /// The answers in comments to questions to which nothing else is said. What is answered beside its comment was replaced
  /// on purpose.
  ///
  /// - Complexity: O(*n*) in the comments that hold answers.
  package var unreadAnswers: [CommentedAnswer] {
    commented.filter { commented in
      let answer = self[question: commented.question]
      return answer?.hasContent != true && answer?.isAnswered != true
    }
  }

  /// Adds that answers stand in comments alone, each at the place of its comment.
  ///
  /// - Parameters:
  ///   - questionnaire: The questionnaire that it answers, if it is at hand.
  ///   - findings: What the findings are added to.
  /// - Complexity: O(*n*) in the comments that hold answers.
  package func addUnreadAnswers(of questionnaire: Questionnaire?, to findings: inout FindingCollector) {
    for unread in unreadAnswers {
      findings.add(
        .commentedAnswer, at: unread.position, quoting: questionnaire.quoting(unread.question),
        Texts.CommentedAnswer.arguments(question: unread.question))
    }
  }
}
