import PalermoLoading
import PalermoModel
import PalermoRules
import PalermoVocabularies

/// A rule together with the function that checks it.
enum Check: Sendable {
  case submission(SubmissionCheck)
  /// Of what a file holds that is neither a submission nor of the project.
  case document(Rule, @Sendable (Document, Corpus, inout PlacedFindings) -> Void)
  /// Of questionnaires and of the texts of the program.
  case wording(Rule, @Sendable ([WrittenText], Corpus, inout PlacedFindings) -> Void)
  /// Of the elements and attributes of a file, whatever they mean.
  case structure(Rule, @Sendable (inout PlacedFindings) -> Void)
  case configuration(Rule, @Sendable (Configuration, Corpus, inout PlacedFindings) -> Void)
  case baseline(Rule, @Sendable (BaselineMatch, inout FindingCollector) -> Void)

  /// The rules that find something missing, which is no fault where the file could not be read to its end or in part.
  private static let concludingFromAbsence: Set = Set(
    [
      Rule.circularCondition, .constantCondition, .contradictoryRules, .incoherentProfile, .misplacedProvision,
      .unaskedDuty, .unknownConditionQuestion, .unknownName, .unreachableQuestion, .uselessWeight,
    ].map(\.id))

  /// The rules that find something missing which may stand behind the place where a file could not be read further.
  private static let concludingFromEnd: Set = Set(
    [Rule.missingTranslation, .protocolWithoutConvention, .uselessOptions].map(\.id))

  /// Whether a file was read far enough to be held to a rule.
  static func isDecidable(_ rule: Rule, in file: LoadedFile) -> Bool {
    if concludingFromAbsence.contains(rule.id) { return file.isRead }
    return file.isWhole || !concludingFromEnd.contains(rule.id)
  }

  var rule: Rule {
    switch self {
    case .submission(let check): check.rule
    case .document(let rule, _), .wording(let rule, _), .structure(let rule, _), .configuration(let rule, _),
      .baseline(let rule, _):
      rule
    }
  }
}

extension Check {
  static func questionnaire(
    _ rule: Rule, _ run: @escaping @Sendable (Questionnaire, Corpus, inout PlacedFindings) -> Void
  ) -> Check {
    document(rule) { if case .questionnaire(let document) = $0 { run(document, $1, &$2) } }
  }

  static func region(
    _ rule: Rule, _ run: @escaping @Sendable (Region, Corpus, inout PlacedFindings) -> Void
  ) -> Check {
    document(rule) { if case .region(let document) = $0 { run(document, $1, &$2) } }
  }

  static func participation(
    _ rule: Rule, _ run: @escaping @Sendable (Participation, Corpus, inout PlacedFindings) -> Void
  ) -> Check {
    document(rule) { if case .participation(let document) = $0 { run(document, $1, &$2) } }
  }

  static func cycle(
    _ rule: Rule, _ run: @escaping @Sendable (Cycle, Corpus, inout PlacedFindings) -> Void
  ) -> Check {
    document(rule) { if case .cycle(let document) = $0 { run(document, $1, &$2) } }
  }

  static func instruments(
    _ rule: Rule, _ run: @escaping @Sendable (Instruments, Corpus, inout PlacedFindings) -> Void
  ) -> Check {
    document(rule) { if case .instruments(let document) = $0 { run(document, $1, &$2) } }
  }

  static func crosswalk(
    _ rule: Rule, _ run: @escaping @Sendable (Crosswalk, Corpus, inout PlacedFindings) -> Void
  ) -> Check {
    document(rule) { if case .crosswalk(let document) = $0 { run(document, $1, &$2) } }
  }

  static func plan(
    _ rule: Rule, _ run: @escaping @Sendable (AnswerPlan, Corpus, inout PlacedFindings) -> Void
  ) -> Check {
    document(rule) { if case .plan(let document) = $0 { run(document, $1, &$2) } }
  }

  static func publishedFindings(
    _ rule: Rule, _ run: @escaping @Sendable (PublishedFindings, Corpus, inout PlacedFindings) -> Void
  ) -> Check {
    document(rule) { if case .publishedFindings(let document) = $0 { run(document, $1, &$2) } }
  }

  static func profile(
    _ rule: Rule, _ run: @escaping @Sendable (ScoringProfile, Corpus, inout PlacedFindings) -> Void
  ) -> Check {
    document(rule) { if case .profile(let document) = $0 { run(document, $1, &$2) } }
  }

  static func glossary(
    _ rule: Rule, _ run: @escaping @Sendable (Glossary, Corpus, inout PlacedFindings) -> Void
  ) -> Check {
    document(rule) { if case .glossary(let document) = $0 { run(document, $1, &$2) } }
  }
}
