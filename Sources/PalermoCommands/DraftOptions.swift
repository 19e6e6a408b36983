import ArgumentParser
import PalermoLoading
import PalermoModel

/// What the commands that write a draft have in common.
struct DraftOptions: ParsableArguments {
  @OptionGroup var questionnaires: QuestionnaireOptions

  @Option(
    help: ArgumentHelp(
      help(
        en: "Day of the draft; today unless given.", es: "Día del borrador; hoy si no se indica.",
        fr: "Jour du projet ; aujourd’hui par défaut.", pt: "Dia do rascunho; hoje se não for indicado."),
      valueName: "yyyy-mm-dd"))
  private var date: CalendarDate?

  @Option(
    help: ArgumentHelp(
      help(
        en: "Cycle of the draft.", es: "Ciclo del borrador.", fr: "Cycle du projet.", pt: "Ciclo do rascunho."),
      valueName: "id"))
  var cycle: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      help(
        en: "File to write the draft to, in place of standard output.",
        es: "Archivo donde escribir el borrador, en lugar de la salida estándar.",
        fr: "Fichier où écrire le projet, au lieu de la sortie standard.",
        pt: "Arquivo onde gravar o rascunho, em vez da saída padrão."),
      valueName: "file"))
  var output: String?

  /// The day of the draft.
  var day: CalendarDate { date ?? .ofClock() }

  /// Writes the draft.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  func write(_ text: String) throws {
    guard let output else { return Console.write(text) }
    try OutputDirectory.write(text, to: output)
  }
}

extension Migration {
  /// Says on standard error what happened to the answers. What is lost is told even if quiet is asked for.
  func report(_ common: CommonOptions) {
    let language = common.language
    if !common.quiet {
      let summary = LocalizedText(
        en: "answers carried over: {carried}; to be reconfirmed: {marked}; losses: {lost}",
        es: "respuestas trasladadas: {carried}; por reconfirmar: {marked}; pérdidas: {lost}",
        fr: "réponses reportées : {carried} ; à reconfirmer : {marked} ; pertes : {lost}",
        pt: "respostas transferidas: {carried}; a reconfirmar: {marked}; perdas: {lost}")
      Console.warn(
        summary.filled(with: [
          "carried": .init(verbatim: "\(carried.count)"), "marked": .init(verbatim: "\(toConfirm.count)"),
          "lost": .init(verbatim: "\(losses.count)"),
        ])(language))
    }
    for loss in losses { Console.warn("  \(loss.question): \(loss.reason(language))") }
  }
}
