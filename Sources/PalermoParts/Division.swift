package import PalermoModel

/// How a plan divides the questions of a questionnaire among authorities.
package struct Division {
  /// The questions of one authority.
  package struct Share {
    /// Id of the authority in the plan.
    package let authority: String
    /// What it answers, in the order of the questionnaire.
    package let questions: [String]
    /// What else its questions depend on, directly or through other questions, in the order of the questionnaire.
    package let context: [String]
  }

  /// Id of the plan.
  package let plan: String
  /// The shares of the authorities that answer anything, in the order of the plan.
  package let shares: [Share]
  /// The questions that no authority answers.
  package let unassigned: [String]
  /// The questions that several authorities answer, with their ids.
  package let shared: [(question: String, authorities: [String])]

  /// Divides a questionnaire.
  ///
  /// - Complexity: O(*nm*) in the number of questions and in what the plan assigns.
  package init(of questionnaire: Questionnaire, by plan: AnswerPlan) {
    var questions: [String: [String]] = [:]
    var unassigned: [String] = []
    var shared: [(question: String, authorities: [String])] = []
    for section in questionnaire.sections {
      for question in section.questions {
        let authorities = plan.authorities(for: question.id, in: section.id)
        for authority in authorities { questions[authority, default: []].append(question.id) }
        if authorities.isEmpty { unassigned.append(question.id) }
        if authorities.count > 1 { shared.append((question.id, authorities)) }
      }
    }
    self.plan = plan.id
    (self.unassigned, self.shared) = (unassigned, shared)
    shares = plan.authorities.compactMap { authority in
      questions[authority.id].map {
        Share(authority: authority.id, questions: $0, context: Self.context(of: $0, in: questionnaire))
      }
    }
  }

  private static func context(of questions: [String], in questionnaire: Questionnaire) -> [String] {
    let own = Set(questions)
    var needed: Set<String> = []
    var waiting = questions
    while let id = waiting.popLast() {
      for other in questionnaire[question: id]?.relevance?.questions ?? [] where !own.contains(other) {
        if needed.insert(other).inserted { waiting.append(other) }
      }
    }
    return questionnaire.questions.map { $0.id }.filter { needed.contains($0) }
  }
}
