import PalermoLoading
public import PalermoModel
import PalermoRules
import PalermoVocabularies

extension Check {
  /// Every check, by category, within it those of the project's own files last, and then by name.
  static let all: [Check] = (SubmissionCheck.all.map(submission) + ofOtherFiles).sorted { a, b in a.order < b.order }

  /// The checks of files that are no submissions.
  private static let ofOtherFiles: [Check] = [
    .crosswalkMismatch, .duplicateTreaty, .planMismatch, .publishedMismatch, .reusedID, .unknownConditionQuestion,
    .unknownConditionValue, .unknownCluster, .unknownInstrument, .unknownInstrumentOfQuestionnaire, .unknownOptionList,
    .unknownParticipant,
    .unknownProvision,
    .expiredBaseline, .fixedSeverity, .staleBaseline, .unknownRule,
    .incompleteTerm, .missingTranslation, .unaskedDuty, .unwrittenText,
    .choiceWithoutOptions, .duplicateLanguage, .duplicateOption, .foreignLanguage, .incoherentCondition,
    .incoherentLimits,
    .incoherentProfile, .optionsWithoutChoice,
    .constantCondition, .contradictoryRules, .differingScale, .duplicateLabel, .forwardCondition, .incoherentScoring,
    .misplacedProvision,
    .notApplicableMismatch, .unboundedNumber, .unreachableQuestion, .unmarkedNone, .unmarkedOther, .unreadableWording,
    .uselessExclusion, .uselessWeight,
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
      case .submission, .questionnaire, .wording, .structure, .participation, .crosswalk, .plan, .publishedFindings,
        .profile, .glossary:
        false
      }
    return (RuleCategory.allCases.firstIndex(of: rule.category)!, isOfProject ? 1 : 0, rule.id)
  }
}

extension Rule {
  /// Every rule of the program: those of the loader and those of the checks, in the order of the categories.
  public static let all: [Rule] = Rule.ofLoading + ofWorkbooks + ofCollections + ofChecks + ofComparison

  /// The rules of the checks, each once, though one may be checked in files of several kinds.
  private static let ofChecks: [Rule] = Check.all.map(\.rule).reduce(into: []) { rules, rule in
    if rules.last?.id != rule.id { rules.append(rule) }
  }

  /// The rules of a comparison between versions, which ``VersionComparer`` applies.
  public static let ofComparison: [Rule] = [
    .breakingLegal, .breakingScale, .breakingScope, .breakingText, .breakingTrend, .unraisedVersion,
  ]
}
