import PalermoLoading
public import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Check {
  /// Every check, by category, within it those of the project's own files last, and then by name.
  static let all: [Check] = (SubmissionCheck.all.map(submission) + ofOtherFiles).sorted { a, b in a.order < b.order }

  /// The checks of files that are no submissions.
  private static let ofOtherFiles: [Check] = [
    .circularMap, .circularReplacement, .circularStep, .circularSupplement, .crosswalkMismatch, .duplicateTreaty,
    .planMismatch, .publishedMismatch, .reusedID, .unknownConditionQuestion, .unknownConditionValue, .unknownCluster,
    .unknownClusterOfProvision, .unknownGroup, .unknownInstrument, .unknownInstrumentOfInstruments,
    .unknownInstrumentOfQuestionnaire, .unknownInstrumentOfRegion, .unknownOptionList, .unknownParticipant,
    .unknownProvision, .unknownProvisionOfReservation, .unknownQuestionName, .unknownQuestionnaireOfCrosswalk,
    .unknownQuestionnaireOfCycle, .unknownRegionOfFindings, .unknownRegionOfParticipation, .unknownStep,
    .unknownVersionOfCrosswalk, .unknownVersionOfCycle,
    .expiredBaseline, .fixedSeverity, .misleadingPath, .staleBaseline, .unknownRule,
    .incompleteTerm, .missingCompanion, .missingTranslation, .missingTranslationOfReference, .unaskedDuty,
    .unwrittenText,
    .choiceWithoutOptions, .duplicateLanguage, .duplicateOption, .foreignLanguage, .garbledWording,
    .incoherentCondition,
    .incoherentDemand, .incoherentLimits, .incoherentProfile, .optionsWithoutChoice,
    .constantCondition, .contradictoryRules, .differingScale, .duplicateLabel, .forwardCondition, .incoherentScoring,
    .misplacedProvision, .misplacedProvisionOfInstruments, .notApplicableMismatch, .repeatedProvision, .repeatedWord,
    .reversedDaysOfCycle, .reversedDaysOfTreaty, .unboundedNumber, .unreachableQuestion, .unmarkedNone, .unmarkedOther,
    .unreadableWording, .uselessExclusion, .uselessOptions, .uselessWeight,
    .circularCondition, .protocolWithoutConvention,
    .differingPlaceholders, .differingReferences, .glossaryTerm, .identicalTranslation, .longLabel, .longSentence,
    .missingHelp, .missingLabel,
    .varyingTranslation, .wrongTypography,
  ]

  /// Where the check stands among all.
  private var order: (category: Int, isOfProject: Int, name: String) {
    let isOfProject =
      switch self {
      case .configuration, .baseline: true
      case .submission, .document, .wording, .structure: false
      }
    return (RuleCategory.allCases.firstIndex(of: rule.category)!, isOfProject ? 1 : 0, rule.id)
  }
}

extension Rule {
  /// Every rule of the program: those of the loader and those of the checks, in the order of the categories.
  public static let all: [Rule] = Rule.ofLoading + ofWorkbooks + ofCollections + ofChecks + ofComparison

  /// The rules of the checks that the loader does not apply, each once, though one may be checked in files of several kinds.
  private static let ofChecks: [Rule] = Check.all.map(\.rule).reduce(into: []) { rules, rule in
    if rules.last?.id != rule.id && !ofLoading.contains(where: { $0.id == rule.id }) { rules.append(rule) }
  }

  /// The rules of a comparison between versions, which ``VersionComparer`` applies.
  public static let ofComparison: [Rule] = [
    .breakingLegal, .breakingScale, .breakingScope, .breakingText, .breakingTrend, .unraisedVersion,
  ]
}
