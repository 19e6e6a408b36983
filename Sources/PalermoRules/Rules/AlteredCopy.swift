package import PalermoModel

extension Rule {
  package static let alteredCopy = Rule(
    id: "altered-copy",
    category: .completeness,
    severity: .error,
    texts: Texts.AlteredCopy.texts)
}

extension SubmissionCheck {
  static let alteredCopy = SubmissionCheck(.alteredCopy) { context, findings in
    // With a slip in the questions, the copy seems to hold answers that were not handed out, and to lack others.
    guard let part = context.submission.part, part.questions.allSatisfy({ Identifier.accepts($0) }),
      context.questionnaire.map({ context.submission.unknownQuestionsOfPart(of: $0).isEmpty }) ?? true
    else { return }
    context.submission.addAlteredCopies(part.altered, of: context.questionnaire, to: &findings)
  }
}

extension Submission {
  /// Adds that copies of what was handed out have been changed, each at the place where it stands.
  ///
  /// - Parameters:
  ///   - questions: The questions that they answer.
  ///   - questionnaire: The questionnaire that has them, if it is at hand.
  ///   - findings: What the findings are added to.
  /// - Complexity: O(*n*) in the answers.
  package func addAlteredCopies(
    _ questions: [String], of questionnaire: Questionnaire?, to findings: inout FindingCollector
  ) {
    var copies: [String: SourcePosition] = [:]
    for copy in part?.given ?? [] { copies[copy.question] = copy.position }
    for question in questions {
      let place = self[question: question].map { Texts.AlteredCopy.line(line: "\($0.position.line)") }
      findings.add(
        .alteredCopy, at: copies[question] ?? positions[.part] ?? .start, quoting: questionnaire.quoting(question),
        Texts.AlteredCopy.arguments(question: question, place: place ?? FilledText(Texts.AlteredCopy.below)))
    }
  }
}
