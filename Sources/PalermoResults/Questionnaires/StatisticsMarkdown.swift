public import PalermoAnalysis
public import PalermoModel
import PalermoWriting

/// The table of contents of a folder of questionnaires, in Markdown.
public struct StatisticsMarkdown {
  private let language: Language

  /// A writer of such tables.
  public init(language: Language) {
    self.language = language
  }

  /// The page: each questionnaire with its title in four languages and a link to its file, which is taken to be in the
  /// folder of the page.
  public func text(_ statistics: [QuestionnaireStatistics], model: WorkModel = .standard) -> String {
    let headers = Self.headers.map { $0(language) }
    let rows = statistics.map { row($0) }
    let supplementary = statistics.flatMap(\.supplementary)
    let additions =
      supplementary.isEmpty
      ? ""
      : " " + Texts.QuestionnaireStatistics.supplementary(questions: supplementary.joined(separator: ", "))(language)
    return """
      # \(Texts.Headings.questionnaires(language))

      \(Texts.QuestionnaireStatistics.origin(language))

      | \(headers.joined(separator: " | ")) |
      |---|--:|--:|--:|
      \(rows.joined(separator: "\n"))

      \(Texts.QuestionnaireStatistics.provisionsExplained(language))\(additions) \(model.explanation(language))

      """
  }

  private func row(_ statistics: QuestionnaireStatistics) -> String {
    let (counts, file) = (statistics.counts, statistics.file.split(separator: "/").last ?? "")
    let titles = statistics.title.languages.map { "\($0): \(statistics.title[$0]!.escapedForMarkdown)" }
    let questions = Texts.QuestionnaireStatistics.questionsOfWhichRequired(
      all: counts.questions, required: counts.required.all)(language)
    let cells = [
      (["[\("\(statistics.key)".escapedForMarkdown)](\(String(file).encodedForLink))"] + titles).joined(
        separator: "<br>"), questions,
      "\(counts.duties.asked)/\(counts.duties.all)", NumberFormat(language).hours(counts.minutes),
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }

  private static let headers = [
    Texts.QuestionnaireStatistics.questionnaire,
    Texts.QuestionnaireStatistics.questions,
    Texts.QuestionnaireStatistics.provisions,
    Texts.QuestionnaireStatistics.hours,
  ]
}
