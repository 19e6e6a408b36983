import PalermoModel

extension Analyst {
  /// Counts answers by question over the region. What is withheld is counted as withheld, never by what it says.
  func questionTallies() -> [QuestionTally] {
    let byQuestionnaire = Dictionary(grouping: submissions, by: \.questionnaire)
    return byQuestionnaire.keys.sorted().flatMap { key -> [QuestionTally] in
      guard let questionnaire = corpus.questionnaires[key] else { return [] }
      let delivered = byQuestionnaire[key]!.map { ($0, evaluationContext(of: $0)) }
      return questionnaire.questions.filter { !$0.provisions.isEmpty }.map { question in
        tally(question, of: questionnaire, over: delivered)
      }
    }
  }

  /// How a state answered a question.
  private enum Reply: Hashable {
    case level(AnswerLevel)
    case other, notApplicable, withheld, blank
  }

  private func tally(
    _ question: Question, of questionnaire: Questionnaire, over delivered: [(Submission, EvaluationContext)]
  ) -> QuestionTally {
    var replies: [Reply: Int] = [:]
    for (submission, evaluationContext) in delivered {
      let answer = submission[question: question.id]
      let isAsked = evaluationContext.relevance(of: question) != .no
      let reply: Reply =
        if answer?.isWithheld == true {
          .withheld
        } else if !isAsked {
          .notApplicable
        } else if let answer, answer.isAnswered, !answer.needsConfirmation {
          corpus.leavesOut(answer, to: question)
            ? .notApplicable : question.level(of: answer).map(Reply.level) ?? .other
        } else {
          .blank
        }
      replies[reply, default: 0] += 1
    }
    return QuestionTally(
      question: question.id, questionnaire: questionnaire.key.id, version: questionnaire.key.version,
      provisions: question.provisions,
      yes: replies[.level(.yes)] ?? 0, partly: replies[.level(.partly)] ?? 0, no: replies[.level(.no)] ?? 0,
      otherAnswer: replies[.other] ?? 0, notApplicable: replies[.notApplicable] ?? 0, withheld: replies[.withheld] ?? 0,
      blank: replies[.blank] ?? 0, respondents: delivered.count, notCovered: region.states.count - delivered.count,
      states: region.states.count)
  }
}
