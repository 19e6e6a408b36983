import PalermoModel

extension Rule {
  static let wrongQuestionnaire = Rule(
    id: "wrong-questionnaire",
    category: .references,
    severity: .error,
    texts: Texts.WrongQuestionnaire.texts)
}

extension SubmissionCheck {
  static let wrongQuestionnaire = SubmissionCheck(.wrongQuestionnaire) { context, findings in
    guard let meant = context.questionnaireMeant else { return }
    let written = context.submission.questionnaire.id
    let total = context.submission.answers.count
    findings.add(
      .wrongQuestionnaire, at: context.position(of: .questionnaire),
      suggesting: Suggestion(writing: meant.id, insteadOf: written)
    ) { suggestion in
      Texts.WrongQuestionnaire.arguments(
        count: meant.count == total
          ? Texts.WrongQuestionnaire.all(count: "\(total)")
          : Texts.WrongQuestionnaire.most(count: "\(meant.count)", total: "\(total)"),
        questionnaire: meant.id, suggestion: suggestion)
    }
  }
}

extension Submission {
  /// The one other questionnaire whose questions nearly all answers are to: three quarters of them, and more than one.
  ///
  /// - Parameters:
  ///   - questionnaire: The questionnaire that it names.
  ///   - corpus: The questionnaires at hand.
  /// - Returns: Its id, and how many answers are to its questions. Nil if there is none, or several are.
  /// - Complexity: O(*n*) in the answers, times the questionnaires at hand.
  func questionnaireMeant(
    insteadOf questionnaire: Questionnaire, in corpus: Corpus
  ) -> (id: String, count: Int)? {
    let unknown = unknownAnswers(of: questionnaire)
    guard unknown.count > 1, 4 * unknown.count >= 3 * answers.count else { return nil }
    let others = Dictionary(grouping: corpus.questionnaires.values, by: { $0.key.id })
    var meant: (id: String, count: Int)?
    for (id, versions) in others where id != questionnaire.key.id {
      let count = unknown.filter { answer in versions.contains { $0.hasAsked(answer.question) } }.count
      guard count > 1, 4 * count >= 3 * answers.count else { continue }
      if meant != nil { return nil }
      meant = (id, count)
    }
    return meant
  }
}
