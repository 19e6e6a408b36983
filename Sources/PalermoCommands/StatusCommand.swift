import ArgumentParser
import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoVocabularies

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: help(
      en: "Who delivered what and when, and what is due next.",
      es: "Quién entregó qué y cuándo, y qué vence a continuación.",
      fr: "Qui a remis quoi et quand, et quelle est la prochaine échéance.",
      pt: "Quem entregou o quê e quando, e o que vence a seguir."),
    discussion: help(
      en:
        "Due days come from the cycle file. A rate counts what is due from parties only; what others deliver, and states whose participation is not known, stand beside it.",
      es:
        "Los plazos vienen del archivo del ciclo. Una tasa cuenta solo lo debido por los Estados parte; lo que entregan otros, y los Estados cuya participación se desconoce, figuran aparte.",
      fr:
        "Les échéances viennent du fichier du cycle. Un taux ne compte que ce qui est dû par les États parties ; ce que remettent d’autres, et les États dont la participation est inconnue, figurent à part.",
      pt:
        "Os prazos vêm do arquivo do ciclo. Uma taxa conta apenas o devido pelos Estados Partes; o que outros entregam, e os Estados cuja participação se desconhece, figuram à parte."
    ))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var choice: RegionOptions
  @OptionGroup var only: StateOptions

  @Option(
    help: ArgumentHelp(
      help(
        en: "The cycle, by its id or its file; the one delivered to last unless stated.",
        es: "El ciclo, por su id o su archivo; salvo indicación, el de la última entrega.",
        fr: "Le cycle, par son id ou son fichier ; sauf indication, celui de la dernière remise.",
        pt: "O ciclo, por seu id ou seu arquivo; salvo indicação, o da última entrega."),
      valueName: "id-or-file"))
  var cycle: String?

  @Option(
    help: ArgumentHelp(
      help(
        en: "The day on which it is so, such as 2026-05-30; that of the clock unless stated.",
        es: "El día de referencia, como 2026-05-30; el del reloj si no se indica.",
        fr: "Le jour de référence, comme 2026-05-30 ; celui de l’horloge à défaut.",
        pt: "O dia de referência, como 2026-05-30; o do relógio se não indicado."),
      valueName: "date"))
  var today: CalendarDate?

  @Option(
    help: ArgumentHelp(
      help(
        en:
          "Directory to write a reminder into for each state that owes something, in the languages in which it submits; - prints the letters in place of the status.",
        es:
          "Directorio donde escribir un recordatorio para cada Estado que debe algo, en los idiomas en que presenta; - imprime las cartas en lugar del estado.",
        fr:
          "Répertoire où écrire un rappel pour chaque État qui doit quelque chose, dans les langues de ses communications ; - imprime les lettres au lieu de l’état.",
        pt:
          "Diretório onde gravar um lembrete para cada Estado que deve algo, nos idiomas em que apresenta; - imprime as cartas no lugar da situação."
      ),
      valueName: "directory"))
  var reminders: String?

  @OptionGroup var result: ResultOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let isFile = cycle.map { $0.hasSuffix(".xml") || $0.contains("/") } ?? false
    var inputs = inputs
    if isFile, let cycle { inputs.paths.append(cycle) }
    let loaded = inputs.load([.instruments], common)
    try loaded.requireSoundReferences(common)
    let corpus = loaded.corpus
    let region = try choice.find(in: corpus)
    let cycle = try chosenCycle(from: loaded, isFile: isFile, of: region)
    // What was submitted in other cycles does not matter here, nor what is wrong with it.
    let isFaulty = loaded.only { file in
      if case .submission(let submission) = file.document { submission.cycle == cycle.id } else { true }
    }.warnOfFaults(common)
    let status = DeliveryStatus(of: region, in: cycle, corpus: corpus, today: today ?? .ofClock())
    let state = try only.find(in: region)
    if let reminders {
      try write(Reminder.all(status, corpus: corpus, state: state?.code), to: reminders)
    }
    if reminders != "-" {
      switch result.format {
      case .text:
        let text = StatusText(status, language: common.language, isColored: result.isColored(common))
        try result.write(state.map(text.text) ?? text.text(), from: inputs.paths)
      case .json:
        try result.write(
          try StatusJSON(status, state: state?.code, provenance: loaded.provenance).json(), from: inputs.paths)
      }
    }
    if !loaded.errors.isEmpty { throw ExitCode.noInput }
    if isFaulty { throw ExitCode.findings }
  }

  private func write(_ letters: [Reminder], to directory: String) throws {
    if directory == "-" {
      return try result.write(letters.map(\.text).joined(separator: "\n\u{C}\n"), from: inputs.paths)
    }
    let files = letters.map { ("\($0.state).\($0.language.rawValue).txt", TextForm.plain.safe($0.text)) }
    try OutputDirectory(path: directory).add(files, for: "palermo")
    if !common.quiet {
      Console.warn(
        help(
          en: "palermo: reminders in \(directory): \(files.count)",
          es: "palermo: recordatorios en \(directory): \(files.count)",
          fr: "palermo: rappels dans \(directory) : \(files.count)",
          pt: "palermo: lembretes em \(directory): \(files.count)"))
    }
  }

  private func chosenCycle(from loaded: LoadedCorpus, isFile: Bool, of region: Region) throws -> Cycle {
    let corpus = loaded.corpus
    if isFile, let cycle {
      if case .cycle(let found) = loaded.file(at: cycle)?.document { return found }
      // A file that could not be read has been told of.
      guard loaded.errors.isEmpty else { throw ExitCode.noInput }
      throw ValidationError(
        help(
          en: "\(cycle) is no cycle", es: "\(cycle) no es un ciclo", fr: "\(cycle) n’est pas un cycle",
          pt: "\(cycle) não é um ciclo"))
    }
    if cycle == nil, corpus.cycles.count == 1 { return corpus.cycles[0] }
    let id = try cycle.map(corpus.cycle(named:)) ?? corpus.currentCycle(of: region)
    if let found = id.flatMap(corpus.cycle) { return found }
    guard loaded.errors.isEmpty else { throw ExitCode.noInput }
    let name = id ?? "–"
    throw ValidationError(
      help(
        en:
          "No file says what is due in the cycle “\(name)”; name it with --cycle FILE (a model: Questionnaires/reference/cycle-model.xml)",
        es:
          "Ningún archivo indica qué corresponde al ciclo «\(name)»; indíquelo con --cycle ARCHIVO (un modelo: Questionnaires/reference/cycle-model.xml)",
        fr:
          "Aucun fichier ne dit ce qui est dû dans le cycle « \(name) » ; indiquez-le avec --cycle FICHIER (un modèle : Questionnaires/reference/cycle-model.xml)",
        pt:
          "Nenhum arquivo diz o que é devido no ciclo “\(name)”; indique-o com --cycle ARQUIVO (um modelo: Questionnaires/reference/cycle-model.xml)"
      ))
  }
}
