package import PalermoModel

/// A rule of submissions together with the function that checks it. It never changes, and is an object like `Question`.
package final class SubmissionCheck: Sendable {
  /// The function of a check: it reads the context and adds findings to the collector.
  package typealias Run = @Sendable (SubmissionContext, inout FindingCollector) -> Void

  /// The rule that it checks.
  package let rule: Rule
  /// What it looks for: without any of it there is nothing to be found. Nil if it looks at all answers.
  private let traits: Answer.Traits?
  private let run: Run

  init(_ rule: Rule, of traits: Answer.Traits? = nil, _ run: @escaping Run) {
    (self.rule, self.traits, self.run) = (rule, traits, run)
  }

  /// Checks a submission, if there is in it what the rule is about.
  func check(_ context: SubmissionContext, _ findings: inout FindingCollector) {
    if let traits, traits.isDisjoint(with: context.submission.traits) { return }
    run(context, &findings)
  }
}

extension SubmissionCheck {
  /// Every check of submissions, by category and then by name.
  package static let all: [SubmissionCheck] = [
    .retiredQuestion, .supersededVersion, .unknownCycle, .unknownOption, .unknownQuestion, .unknownQuestionnaire,
    .unknownState, .unknownVersion, .wrongQuestionnaire,
    .alteredCopy, .commentedAnswer, .emptyAnswer, .irrelevantAnswer, .placeholderLeft, .unansweredQuestion,
    .unconfirmedAnswer,
    .unmarkedConfidence,
    .unmergedPart,
    .authorityWithoutContact, .closedNotApplicable, .dateOutOfRange, .duplicateFigure, .exclusiveOption, .futureDate,
    .futureFigure, .garbledText, .implausibleAnswer, .invalidContact, .invalidLink, .notApplicableWithoutReason,
    .numberOutOfRange,
    .otherWithoutText,
    .textWithoutOther, .unknownLanguage, .unknownPartner, .unreadableCharacter, .wrongAnswerType,
    .evidenceWithoutProvision, .missingEvidence,
    .identicalExplanations,
    .duplicateSubmission, .notAParty, .staleExplanation, .tellingAnswers,
    .dateOutsideCycle, .lateDelivery, .notDue,
  ]

  /// The checks of submissions by how a submission is checked.
  static let byStatus: [Submission.Status: [SubmissionCheck]] = Dictionary(
    uniqueKeysWithValues: Submission.Status.allCases.map { status in
      (status, all.filter { $0.rule.severity(for: status) != nil })
    })
}
