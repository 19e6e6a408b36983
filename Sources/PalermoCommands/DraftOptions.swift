import ArgumentParser
import PalermoLoading
import PalermoModel

/// What the commands that write a draft have in common.
struct DraftOptions: ParsableArguments {
  @Option(
    name: .customLong("questionnaires"),
    help: ArgumentHelp(
      help(
        en: "Questionnaires beside those of the program: files or directories; may be given several times.",
        es: "Cuestionarios además de los del programa: archivos o directorios; puede repetirse.",
        fr: "Questionnaires outre ceux du programme : fichiers ou répertoires ; peut être répété.",
        pt: "Questionários além dos do programa: arquivos ou diretórios; pode ser repetida."),
      valueName: "path"))
  var paths: [String] = []

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

  /// Everything that a draft is made from: the program's files, and those named here and elsewhere.
  ///
  /// - Throws: The exit code for an input that cannot be read or is no file of ours.
  func corpus(with others: [String], _ crosswalk: CrosswalkOptions, _ common: CommonOptions) throws -> LoadedCorpus {
    var errors: [FileError] = []
    _ = crosswalk.load(Loader(), &errors)
    let loaded = CorpusLoader().load(paths + others + crosswalk.paths, extras: [.questionnaires, .instruments])
    if errors.isEmpty { errors = loaded.errors }
    for error in errors { Console.warn("palermo: \(error.path): \(error.reason)") }
    if !errors.isEmpty { throw ExitCode.noInput }
    try refuse(loaded.files, common)
    return loaded
  }

  /// Loads the one submission that a draft is to be made from.
  ///
  /// - Throws: The exit code for an input that cannot be read or has findings; a usage error when it is no submission.
  func submission(at path: String, _ common: CommonOptions) throws -> (file: LoadedFile, submission: Submission) {
    let file: LoadedFile
    do throws(FileError) {
      file = Loader().load(try InputFiles.read(path), path: path)
    } catch {
      Console.warn("palermo: \(error.path): \(error.reason)")
      throw ExitCode.noInput
    }
    try refuse([file], common)
    guard case .submission(let submission) = file.document else {
      throw ValidationError(
        help(
          en: "\(path) is no submission", es: "\(path) no es una presentación", fr: "\(path) n’est pas une communication",
          pt: "\(path) não é uma apresentação"))
    }
    return (file, submission)
  }

  /// Says what is wrong with files: nothing is made from one that is not understood.
  private func refuse(_ files: [LoadedFile], _ common: CommonOptions) throws {
    let faulty = files.filter { !$0.findings.isEmpty }
    for file in faulty { file.warn(common) }
    if !faulty.isEmpty { throw ExitCode.findings }
  }
}

extension Corpus {
  /// A questionnaire by its key.
  ///
  /// - Throws: A usage error that lists the versions at hand.
  func questionnaire(_ key: QuestionnaireKey) throws -> Questionnaire {
    if let questionnaire = questionnaires[key] { return questionnaire }
    let versions = questionnaires.keys.filter { $0.id == key.id }.sorted().map(\.version)
    let known = versions.isEmpty ? "–" : versions.joined(separator: ", ")
    throw ValidationError(
      help(
        en: "There is no \(key) at hand (versions: \(known)); name its file with --questionnaires",
        es: "No está disponible \(key) (versiones: \(known)); indique su archivo con --questionnaires",
        fr: "\(key) n’est pas disponible (versions : \(known)) ; indiquez son fichier avec --questionnaires",
        pt: "\(key) não está disponível (versões: \(known)); indique seu arquivo com --questionnaires"))
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
