import PalermoModel
import PalermoRules

/// A rule together with the function that checks it.
enum Check: Sendable {
  case submission(SubmissionCheck)
  case questionnaire(Rule, @Sendable (Questionnaire, Corpus, inout PlacedFindings) -> Void)
  /// Of questionnaires and of the texts of the program.
  case wording(Rule, @Sendable ([WrittenText], Corpus, inout PlacedFindings) -> Void)
  /// Of the elements and attributes of a file, whatever they mean.
  case structure(Rule, @Sendable (inout PlacedFindings) -> Void)
  case participation(Rule, @Sendable (Participation, Corpus, inout FindingCollector) -> Void)
  case crosswalk(Rule, @Sendable (Crosswalk, Corpus, inout FindingCollector) -> Void)
  case plan(Rule, @Sendable (AnswerPlan, Corpus, inout FindingCollector) -> Void)
  case publishedFindings(Rule, @Sendable (PublishedFindings, Corpus, inout FindingCollector) -> Void)
  case profile(Rule, @Sendable (ScoringProfile, inout FindingCollector) -> Void)
  case glossary(Rule, @Sendable (Glossary, inout FindingCollector) -> Void)
  case configuration(Rule, @Sendable (Configuration, Corpus, inout FindingCollector) -> Void)
  case baseline(Rule, @Sendable (BaselineMatch, inout FindingCollector) -> Void)

  /// The rules that find something missing, which is no fault where the file could not be read to its end or in part.
  static let concludingFromAbsence: Set = Set(
    [
      Rule.circularCondition, .constantCondition, .contradictoryRules, .misplacedProvision, .unaskedDuty,
      .unknownConditionQuestion, .unreachableQuestion,
      .uselessWeight,
    ].map(\.id))

  var rule: Rule {
    switch self {
    case .submission(let check): check.rule
    case .questionnaire(let rule, _), .wording(let rule, _), .structure(let rule, _), .participation(let rule, _),
      .crosswalk(let rule, _),
      .plan(let rule, _), .publishedFindings(let rule, _), .profile(let rule, _), .glossary(let rule, _),
      .configuration(let rule, _),
      .baseline(let rule, _):
      rule
    }
  }
}
