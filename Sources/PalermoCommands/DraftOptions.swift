import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

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

  @Flag(
    help: ArgumentHelp(
      help(
        en: "Replace the file if it holds something already.", es: "Sustituir el archivo si ya contiene algo.",
        fr: "Remplacer le fichier s’il contient déjà quelque chose.", pt: "Substituir o arquivo se já contiver algo.")))
  var force = false

  func validate() throws {
    guard let cycle, !Submission.isCycle(cycle) else { return }
    throw ValidationError(
      help(
        en: "--cycle must be letters, digits, hyphens and underscores, such as 2026, not \(cycle)",
        es: "--cycle debe ser letras, cifras, guiones y guiones bajos, como 2026, no \(cycle)",
        fr: "--cycle doit être formé de lettres, de chiffres, de tirets et de tirets bas, comme 2026, et non \(cycle)",
        pt: "--cycle deve ser letras, algarismos, hifens e sublinhados, como 2026, não \(cycle)"))
  }

  /// The day of the draft.
  var day: CalendarDate { date ?? .ofClock() }

  /// Writes the draft.
  ///
  /// - Parameter inputs: The inputs as the user named them, none of which is replaced.
  /// - Throws: The exit code for an output that cannot be written.
  func write(_ text: String, from inputs: [String]) throws {
    guard let output, output != "-" else { return Console.write(text, as: .verbatim) }
    try OutputGuard(inputs: inputs, keepsAll: true, isForced: force).check(output)
    try OutputFile.write(text, to: output)
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
