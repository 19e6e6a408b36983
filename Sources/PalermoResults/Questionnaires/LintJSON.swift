public import PalermoAnalysis
public import PalermoFindings
import PalermoModel
import PalermoWriting

/// Findings as `FindingsJSON`, with the numbers of the questionnaires under `statistics`.
public struct LintJSON: Encodable {
  private struct Statistics: Encodable {
    let minutesPerQuestion: [String: Int]
    let minutesPerEvidence: Int
    let questionnaires: [Item]
  }

  private struct Item: Encodable {
    let id: String
    let version: String
    let file: String
    let required: Questions
    let optional: Questions
    let scored: Int
    let provisions: [String: Coverage]
    let excluded: Int
    let rules: Int
    let fewestMinutes: Int
    let mostMinutes: Int
  }

  private struct Questions: Encodable {
    let all: Int
    let conditional: Int
  }

  private struct Coverage: Encodable {
    let asked: Int
    let all: Int
  }

  private enum CodingKeys: String, CodingKey { case statistics }

  private let findings: FindingsJSON
  private let statistics: Statistics

  /// Findings with the numbers of questionnaires.
  ///
  /// - Parameters:
  ///   - report: The findings, in the language of the report.
  ///   - statistics: The numbers of each questionnaire.
  ///   - model: The estimate of work that the minutes come from.
  public init(_ report: FindingReport, _ statistics: [QuestionnaireStatistics], model: WorkModel = .standard) {
    findings = FindingsJSON(report)
    self.statistics = Statistics(
      minutesPerQuestion: Dictionary(uniqueKeysWithValues: model.minutes.map { ($0.key.rawValue, $0.value) }),
      minutesPerEvidence: model.minutesPerEvidence, questionnaires: statistics.map(Self.item))
  }

  private static func item(_ statistics: QuestionnaireStatistics) -> Item {
    let counts = statistics.counts
    func questions(_ questions: QuestionnaireStatistics.Questions) -> Questions {
      Questions(all: questions.all, conditional: questions.conditional)
    }
    return Item(
      id: statistics.key.id, version: statistics.key.version, file: statistics.file,
      required: questions(counts.required), optional: questions(counts.optional), scored: counts.scored,
      provisions: Dictionary(
        uniqueKeysWithValues: counts.coverage.map { obligation, coverage in
          (obligation.rawValue, Coverage(asked: coverage.asked, all: coverage.all))
        }),
      excluded: counts.excluded, rules: counts.rules, fewestMinutes: counts.minutes.lowerBound,
      mostMinutes: counts.minutes.upperBound)
  }

  /// Encodes the members of `FindingsJSON`, and `statistics` beside them.
  public func encode(to encoder: any Encoder) throws {
    try findings.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(statistics, forKey: .statistics)
  }

  /// The text.
  ///
  /// - Throws: `EncodingError` if a value cannot be encoded.
  public func json() throws -> String { try encodedJSON(self) }
}
