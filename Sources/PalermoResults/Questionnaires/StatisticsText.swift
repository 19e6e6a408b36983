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
      rows.append(row(Self.total(language), statistics.dropFirst().map(\.counts).reduce(first.counts, +)))
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
    return paint.bold(line(headers)) + "\n" + rows.map { line($0) + "\n" }.joined() + "\n\(Self.legend(language))\n"
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

  private static let total = LocalizedText(en: "together", es: "en total", fr: "ensemble", pt: "ao todo")
  private static let headers = [
    LocalizedText(en: "questionnaire", es: "cuestionario", fr: "questionnaire", pt: "questionário"),
    LocalizedText(en: "required", es: "obligatorias", fr: "obligatoires", pt: "obrigatórias"),
    LocalizedText(en: "optional", es: "opcionales", fr: "facultatives", pt: "opcionais"),
    LocalizedText(en: "scored", es: "puntuadas", fr: "notées", pt: "pontuadas"),
    "M", "MD", "C", "O", "–",
    LocalizedText(en: "excluded", es: "excluidas", fr: "exclues", pt: "excluídas"),
    LocalizedText(en: "rules", es: "reglas", fr: "règles", pt: "regras"),
    LocalizedText(en: "hours", es: "horas", fr: "heures", pt: "horas"),
  ]
  private static let legend = LocalizedText(
    en:
      "Questions, in brackets those asked only under a condition. Provisions asked about, of those to be asked about: M mandatory, MD mandatory subject to domestic law, C to be considered, O optional, – no duty; excluded: left out with a reason.",
    es:
      "Preguntas, entre paréntesis las que solo se formulan bajo una condición. Disposiciones preguntadas, de las que corresponde preguntar: M obligatorias, MD obligatorias con sujeción al derecho interno, C por considerar, O facultativas, – sin obligación; excluidas: omitidas con motivo.",
    fr:
      "Questions, entre parenthèses celles qui ne sont posées que sous condition. Dispositions demandées, parmi celles à demander : M obligatoires, MD obligatoires sous réserve du droit interne, C à envisager, O facultatives, – sans obligation ; exclues : omises avec motif.",
    pt:
      "Perguntas, entre parênteses as feitas apenas sob uma condição. Disposições perguntadas, das que cabe perguntar: M obrigatórias, MD obrigatórias sujeitas ao direito interno, C a considerar, O facultativas, – sem obrigação; excluídas: omitidas com motivo."
  )
}
