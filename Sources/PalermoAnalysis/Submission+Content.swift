public import PalermoModel

extension Submission {
  /// What it says, one line for each piece: of what it is made for hashing what is published of it.
  ///
  /// - Complexity: O(*n*) in the answers.
  public var contentLines: [String] {
    ["\(state) \(cycle) \(questionnaire) \(status.rawValue) \(date)"]
      + answers.flatMap { answer -> [String] in
        if answer.isWithheld { return ["\(answer.question) withheld"] }
        return [answer.question]
          + SubmissionDiff.Aspect.allCases.flatMap { aspect in
            answer.contents(of: aspect).map { "\(aspect.rawValue) \($0)" }
          }
      }
  }
}
