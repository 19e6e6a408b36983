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
    return """
      # \(Self.heading(language))

      \(Self.origin(language))

      | \(headers.joined(separator: " | ")) |
      |---|--:|--:|--:|
      \(rows.joined(separator: "\n"))

      \(Self.provisions(language)) \(model.explanation(language))

      """
  }

  private func row(_ statistics: QuestionnaireStatistics) -> String {
    let (counts, file) = (statistics.counts, statistics.file.split(separator: "/").last ?? "")
    let titles = statistics.title.languages.map { "\($0): \(statistics.title[$0]!.escapedForMarkdown)" }
    let questions = Self.questions.filled(with: [
      "all": .init(verbatim: "\(counts.questions)"), "required": .init(verbatim: "\(counts.required.all)"),
    ])(language)
    let cells = [
      (["[\("\(statistics.key)".escapedForMarkdown)](\(String(file).encodedForLink))"] + titles).joined(
        separator: "<br>"), questions,
      "\(counts.duties.asked)/\(counts.duties.all)", NumberFormat(language).hours(counts.minutes),
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }

  private static let heading = LocalizedText(
    en: "Questionnaires", es: "Cuestionarios", fr: "Questionnaires", pt: "Questionários")
  private static let origin = LocalizedText(
    en: "Made from the files by `palermo lint Questionnaires --stats --format markdown`; not to be edited.",
    es: "Hecho a partir de los archivos por `palermo lint Questionnaires --stats --format markdown`; no debe editarse.",
    fr: "Établi d’après les fichiers par `palermo lint Questionnaires --stats --format markdown` ; à ne pas modifier.",
    pt: "Feito a partir dos arquivos por `palermo lint Questionnaires --stats --format markdown`; não deve ser editado."
  )
  private static let headers = [
    LocalizedText(en: "questionnaire", es: "cuestionario", fr: "questionnaire", pt: "questionário"),
    LocalizedText(en: "questions", es: "preguntas", fr: "questions", pt: "perguntas"),
    LocalizedText(en: "provisions", es: "disposiciones", fr: "dispositions", pt: "disposições"),
    LocalizedText(en: "hours", es: "horas", fr: "heures", pt: "horas"),
  ]
  private static let questions = LocalizedText(
    en: "{all} ({required} required)", es: "{all} ({required} obligatorias)", fr: "{all} ({required} obligatoires)",
    pt: "{all} ({required} obrigatórias)")
  private static let provisions = LocalizedText(
    en:
      "Provisions: those that a question asks about, of all that carry an obligation and are not left out with a reason.",
    es:
      "Disposiciones: aquellas por las que se pregunta, de todas las que llevan una obligación y no se omiten con motivo.",
    fr:
      "Dispositions : celles sur lesquelles porte une question, parmi toutes celles qui comportent une obligation et ne sont pas omises avec motif.",
    pt:
      "Disposições: aquelas sobre as quais se pergunta, de todas as que contêm uma obrigação e não são omitidas com motivo."
  )
}
