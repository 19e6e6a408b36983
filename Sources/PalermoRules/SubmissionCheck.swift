package import PalermoModel

/// A rule of submissions together with the function that checks it.
package struct SubmissionCheck: Sendable {
  /// The function of a check: it reads the context and adds findings to the collector.
  package typealias Run = @Sendable (SubmissionContext, inout FindingCollector) -> Void

  /// The rule that it checks.
  package let rule: Rule
  let run: Run

  init(_ rule: Rule, _ run: @escaping Run) {
    (self.rule, self.run) = (rule, run)
  }
}

extension SubmissionCheck {
  /// Every check of submissions, by category and then by name.
  package static let all: [SubmissionCheck] = [
    .retiredQuestion, .supersededVersion, .unknownCycle, .unknownOption, .unknownQuestion, .unknownQuestionnaire,
    .unknownState, .unknownVersion,
    .emptyAnswer, .irrelevantAnswer, .placeholderLeft, .unansweredQuestion, .unconfirmedAnswer, .unmergedPart,
    .authorityWithoutContact, .closedNotApplicable, .dateOutOfRange, .duplicateFigure, .exclusiveOption, .futureDate,
    .futureFigure, .implausibleAnswer, .invalidContact, .invalidLink, .notApplicableWithoutReason, .numberOutOfRange,
    .otherWithoutText,
    .textWithoutOther, .unknownLanguage, .unknownPartner, .unreadableCharacter, .wrongAnswerType,
    .evidenceWithoutProvision, .missingEvidence,
    .identicalExplanations,
    .duplicateSubmission, .notAParty, .staleExplanation, .tellingAnswers,
    .dateOutsideCycle, .lateDelivery, .notDue,
  ]

  /// What the checks of submissions do, by how a submission is checked.
  static let runs: [Submission.Status: [Run]] = Dictionary(
    uniqueKeysWithValues: Submission.Status.allCases.map { status in
      (status, all.filter { $0.rule.severity(for: status) != nil }.map { $0.run })
    })
}
