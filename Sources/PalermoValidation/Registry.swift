import PalermoLoading
public import PalermoModel

extension Check {
  /// Every check, by category and then by name.
  static let all: [Check] = [
    .crosswalkMismatch, .duplicateTreaty, .retiredQuestion, .reusedID, .supersededVersion, .unknownConditionQuestion,
    .unknownConditionValue, .unknownCycle, .unknownInstrument, .unknownOption, .unknownOptionList,
    .unknownParticipant, .unknownProvision, .unknownQuestion, .unknownQuestionnaire, .unknownState, .unknownVersion,
    .expiredBaseline, .fixedSeverity, .staleBaseline, .unknownRule,
    .emptyAnswer, .incompleteTerm, .irrelevantAnswer, .missingTranslation, .unansweredQuestion, .unaskedDuty,
    .unconfirmedAnswer,
    .authorityWithoutContact, .choiceWithoutOptions, .duplicateFigure, .futureDate, .futureFigure, .incoherentProfile,
    .invalidLink,
    .notApplicableWithoutReason, .numberOutOfRange, .optionsWithoutChoice, .otherWithoutText, .textWithoutOther,
    .unknownLanguage, .unreadableCharacter, .wrongAnswerType,
    .evidenceWithoutProvision, .missingEvidence,
    .differingScale, .forwardCondition, .identicalExplanations, .unreachableQuestion, .uselessWeight,
    .circularCondition, .duplicateSubmission, .notAParty, .protocolWithoutConvention, .staleExplanation,
    .lateDelivery, .notDue,
    .differingReferences, .glossaryTerm, .identicalTranslation, .longSentence, .missingHelp,
  ]

  /// What the checks of submissions do, by how a submission is checked.
  static let ofSubmissions: [Submission.Status: [OfSubmission]] = Dictionary(
    uniqueKeysWithValues: Submission.Status.allCases.map { status in
      let runs = all.compactMap { check -> OfSubmission? in
        guard case .submission(let rule, let run) = check, rule.severity(for: status) != nil else { return nil }
        return run
      }
      return (status, runs)
    })
}

extension Rule {
  /// Every rule of the program: those of the loader and those of the checks, in the order of the categories.
  public static let all: [Rule] = Rule.ofLoading + Check.all.map(\.rule) + ofComparison

  /// The rules of a comparison between versions, which ``VersionComparer`` applies.
  public static let ofComparison: [Rule] = [
    .breakingLegal, .breakingScale, .breakingText, .breakingTrend, .unraisedVersion,
  ]
}
