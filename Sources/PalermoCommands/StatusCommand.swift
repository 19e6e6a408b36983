import ArgumentParser
import PalermoAnalysis
import PalermoLoading
import PalermoModel
import PalermoRegister
import PalermoResults
import PalermoValidation
import PalermoVocabularies

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: help(Texts.StatusCommand.abstract),
    discussion: help(Texts.StatusCommand.discussion))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var choice: RegionOptions
  @OptionGroup var only: StateOptions

  @Option(
    help: ArgumentHelp(
      help(Texts.StatusCommand.cycle),
      valueName: "id-or-file"))
  var cycle: String?

  @OptionGroup var day: DayOptions

  @Option(
    help: ArgumentHelp(
      help(Texts.StatusCommand.reminders),
      valueName: "directory"))
  var reminders: String?

  @OptionGroup var audience: EditionOptions
  @OptionGroup var letters: LetterOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let isFile = cycle.map { $0.hasSuffix(".xml") || $0.contains("/") } ?? false
    var inputs = inputs
    if isFile, let cycle { inputs.paths.append(cycle) }
    let registers = try RegisterInputs(inputs.paths, common)
    let all = inputs.load(registers.others, [.instruments], common)
    if !registers.registers.isEmpty && (registers.registers.count > 1 || !all.corpus.submissions.isEmpty) {
      throw ValidationError(help(Texts.UsageErrors.registerAlone))
    }
    let register = registers.registers.first?.register
    try all.requireSoundReferences(common)
    let region = try choice.find(in: all.corpus)
    let state = try only.find(in: region)
    let today = day.day
    let acceptances = all.acceptances(today: today)
    let loaded = all.settled(by: acceptances)
    let corpus = loaded.corpus
    if let state, cycle == nil, reminders == nil, letters.letters == nil, result.format == .text, corpus.cycles.isEmpty,
      register == nil
    {
      return try writeArrivals(of: state, all, loaded, acceptances)
    }
    let cycle =
      try register?.cycle(among: corpus.cycles, cycle) ?? chosenCycle(from: loaded, isFile: isFile, of: region)
    let edition = try edition(for: corpus)
    let view = corpus.known(on: today).view(for: edition)
    let status = DeliveryStatus(
      of: region, in: cycle, corpus: view, intake: register?.intake(of: cycle.id, asOf: today), today: today)
    // Submissions of other cycles, and their faults, do not matter here.
    let unassigned = Set(
      DeliveryStatus(of: region, in: cycle, corpus: corpus, today: today).unassigned.map(\.file))
    let isFaulty = all.warnOfFaults(acceptances, common) { file in
      file.arrival.map { $0.cycle == cycle.id || unassigned.contains($0.file) } ?? true
    }
    if letters.letters != nil {
      // A register tells of deliveries without a look at the files, but not of the questions that are open.
      let questions = register == nil ? corpus : try inputs.load([.instruments], common).corpus
      try letters.write(status, corpus: questions, state: state?.code, common)
    }
    if let reminders {
      try write(Reminder.all(status, corpus: corpus, state: state?.code), to: reminders)
    }
    if reminders != "-" {
      switch result.format {
      case .text:
        let text = StatusText(
          status, edition: edition, language: common.language, isColored: result.isColored(common))
        try result.write(state.map(text.text) ?? text.text(), from: inputs.paths)
      case .json:
        try result.write(
          try StatusJSON(status, state: state?.code, provenance: loaded.provenance(edition, of: view)).json(),
          from: inputs.paths)
      }
    }
    InputTotals(all, acceptances).report(common.language)
    register?.reportTotals(asOf: today, common.language)
    if !loaded.errors.isEmpty { throw ExitCode.noInput }
    if isFaulty { throw ExitCode.findings }
  }

  /// Writes what arrived from one state, when nothing says what is due.
  private func writeArrivals(
    of state: State, _ all: LoadedCorpus, _ loaded: LoadedCorpus, _ acceptances: [Acceptance]
  ) throws {
    let isFaulty = all.warnOfFaults(acceptances, common) { $0.arrival.map { $0.state == state.code } ?? true }
    let text = ArrivalsText(
      of: state, corpus: loaded.corpus, language: common.language, isColored: result.isColored(common))
    try result.write(text.text(), from: inputs.paths)
    InputTotals(all, acceptances).report(common.language)
    if !loaded.errors.isEmpty { throw ExitCode.noInput }
    if isFaulty { throw ExitCode.findings }
  }

  /// Letters are for the desk and the state they go to, and so is what is printed beside them.
  private func edition(for corpus: Corpus) throws -> Edition {
    guard reminders != nil else { return try audience.find(in: corpus) }
    if audience.edition == .public {
      throw ValidationError(help(Texts.UsageErrors.lettersAreInternal))
    }
    return audience.edition == .state ? try audience.find(in: corpus) : .internal
  }

  private func write(_ letters: [Reminder], to directory: String) throws {
    if directory == "-" {
      return try result.write(letters.map(\.text).joined(separator: "\n\u{C}\n"), from: inputs.paths)
    }
    let files = letters.map { ("\($0.state).\($0.language.rawValue).txt", TextForm.plain.safe($0.text)) }
    try OutputDirectory(path: directory).add(files, for: "palermo")
    if !common.quiet {
      Console.warn(
        "palermo: " + help(Texts.Messages.remindersWritten(directory: directory, count: files.count)))
    }
  }

  private func chosenCycle(from loaded: LoadedCorpus, isFile: Bool, of region: Region) throws -> Cycle {
    let corpus = loaded.corpus
    if isFile, let cycle {
      if case .cycle(let found) = loaded.file(at: cycle)?.document { return found }
      // A file that could not be read has been reported already.
      guard loaded.errors.isEmpty else { throw ExitCode.noInput }
      throw ValidationError(
        help(Texts.UsageErrors.fileIsNoCycle(cycle: cycle)))
    }
    if cycle == nil, corpus.cycles.count == 1 { return corpus.cycles[0] }
    let id = try cycle.map(corpus.cycle(named:)) ?? corpus.currentCycle(of: region)
    if let found = id.flatMap(corpus.cycle) { return found }
    guard loaded.errors.isEmpty else { throw ExitCode.noInput }
    let name = id ?? "–"
    throw ValidationError(
      help(Texts.UsageErrors.noCycleFile(name: name)))
  }
}
