public import PalermoAnalysis
public import PalermoModel
import PalermoWriting

/// The numbers of questionnaires as a table for people.
public struct StatisticsText {
  private let language: Language
  private let format: NumberFormat
  private let paint: Paint

  /// A writer of such tables.
  public init(language: Language, isColored: Bool) {
    (self.language, format, paint) = (language, NumberFormat(language), Paint(isOn: isColored))
  }

  /// The table with its legend and what the hours are made of. Empty for no questionnaires.
  public func text(_ statistics: [QuestionnaireStatistics], model: WorkModel = .standard) -> String {
    guard let first = statistics.first else { return "" }
    var rows = statistics.map { row("\($0.key)", $0.counts) }
    if statistics.count > 1 {
      rows.append(
        row(Texts.QuestionnaireStatistics.total(language), statistics.dropFirst().map(\.counts).reduce(first.counts, +))
      )
    }
    let headers = Self.headers.map { $0(language) }
    let widths = headers.indices.map { column in ([headers] + rows).map { $0[column].count }.max()! }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).enumerated().map { column, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + space : space + cell.0
      }
      return padded.joined(separator: "  ")
    }
    return paint.bold(line(headers)) + "\n" + rows.map { line($0) + "\n" }.joined()
      + "\n\(Texts.QuestionnaireStatistics.legend(language))\n"
      + "\(model.explanation(language))\n"
  }

  private func row(_ name: String, _ counts: QuestionnaireStatistics.Counts) -> [String] {
    func questions(_ questions: QuestionnaireStatistics.Questions) -> String {
      "\(questions.all) (\(questions.conditional))"
    }
    let coverage = Obligation.allCases.map { obligation in
      counts.coverage[obligation].map { "\($0.asked)/\($0.all)" } ?? "–"
    }
    return [name, questions(counts.required), questions(counts.optional), "\(counts.scored)"] + coverage
      + ["\(counts.excluded)", "\(counts.rules)", format.hours(counts.minutes)]
  }

  private static let headers = [
    Texts.QuestionnaireStatistics.questionnaire,
    Texts.QuestionnaireStatistics.required,
    Texts.QuestionnaireStatistics.optional,
    Texts.QuestionnaireStatistics.scored,
    "M", "MD", "C", "O", "–",
    Texts.QuestionnaireStatistics.excluded,
    Texts.QuestionnaireStatistics.rules,
    Texts.QuestionnaireStatistics.hours,
  ]
}
