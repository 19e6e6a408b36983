import ArgumentParser
import PalermoAnalysis
import PalermoLetters
import PalermoLoading
import PalermoModel
import PalermoRegister
import PalermoResults
import PalermoSite
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
      valueName: "id-or-file"),
    completion: .files)
  var cycle: String?

  @OptionGroup var day: DayOptions

  @Option(
    help: ArgumentHelp(
      help(Texts.StatusCommand.reminders),
      valueName: "directory"),
    completion: .directory)
  var reminders: String?

  @Option(help: ArgumentHelp(help(Texts.StatusCommand.board), valueName: "directory"), completion: .directory)
  var board: String?

  @Option(help: ArgumentHelp(help(Texts.StatusCommand.since), valueName: "yyyy-mm-dd"))
  var since: CalendarDate?

  @OptionGroup var audience: EditionOptions
  @OptionGroup var letters: LetterOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if since != nil && board == nil && letters.letters == nil {
      throw ValidationError(help(Texts.UsageErrors.sinceNeedsBoard))
    }
    if board != nil && only.state != nil { throw ValidationError(help(Texts.UsageErrors.boardOfAll)) }
  }

  func run() throws {
    let isFile = cycle?.namesFile ?? false
    var inputs = inputs
    if isFile, let cycle { inputs.paths.append(cycle) }
    let registers = try RegisterInputs(inputs.paths, asOf: day.day, common)
    let all = inputs.load(registers.others, [.instruments], common)
    if !registers.registers.isEmpty && (registers.registers.count > 1 || !all.corpus.submissions.isEmpty) {
      throw ValidationError(help(Texts.UsageErrors.registerAlone))
    }
    let standings = registers.standings.first
    try all.requireSoundReferences(common)
    let region = try choice.find(in: all.corpus)
    let state = try only.find(in: region)
    let today = day.day
    let acceptances = all.acceptances(today: day.dayOfVerdicts)
    let loaded = all.settled(by: acceptances)
    let corpus = day.known(of: loaded.corpus)
    if let state, cycle == nil, reminders == nil, letters.letters == nil, result.format == .text, corpus.cycles.isEmpty,
      standings == nil
    {
      return try writeArrivals(of: state, all, corpus, acceptances)
    }
    let cycle =
      try standings?.cycle(among: corpus.cycles, cycle)
      ?? chosenCycle(from: loaded, isFile: isFile, of: region)
    let edition = try edition(for: corpus)
    let view = corpus.view(for: edition)
    let status = DeliveryStatus(
      of: region, in: cycle, corpus: view, intake: standings?.intake(of: cycle.id, for: edition),
      today: today)
    // Submissions of other cycles, and their faults, do not matter here, nor what came later.
    let unassigned = Set(corpus.unassigned(to: cycle, in: region).map(\.file))
    let arrived = Set((corpus.returned + corpus.submissions.map(Arrival.init)).map(\.file))
    let isFaulty = all.warnOfFaults(acceptances, common) { file in
      file.arrival.map { arrived.contains($0.file) && ($0.cycle == cycle.id || unassigned.contains($0.file)) } ?? true
    }
    if letters.letters != nil {
      // A register tells of deliveries without a look at the files, but not of the questions that are open.
      let questions =
        standings == nil ? corpus : day.known(of: try inputs.load([.instruments], asOf: today, common).corpus)
      let arrivals = standings?.arrivalNotes(for: edition) ?? view.arrivalNotes(for: edition)
      let subject = LetterSubject(
        status: status, corpus: questions,
        arrivals: arrivals.filter { note in since.map { since in note.day.map { $0 >= since } ?? true } ?? true },
        returned: registers.registers.first.map { returned(in: $0.folder, standings ?? [], beside: all.files) }
          ?? returned(in: all, corpus))
      try letters.write(subject, state: state?.code, common)
    }
    if let reminders {
      try write(Reminder.all(status, corpus: corpus, state: state?.code), to: reminders)
    }
    if let board {
      let arrivals = standings?.arrivalNotes(for: edition) ?? view.arrivalNotes(for: edition)
      try write(
        Board(
          status, arrivals: arrivals, since: since ?? today.adding(days: -30), corpus: view, edition: edition,
          tool: Version.tool, language: common.language), to: board)
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
    standings?.reportTotals(common.language)
    if !loaded.errors.isEmpty { throw ExitCode.noInput }
    if isFaulty { throw ExitCode.findings }
  }

  /// Writes what arrived from one state, when nothing says what is due.
  private func writeArrivals(
    of state: State, _ all: LoadedCorpus, _ corpus: Corpus, _ acceptances: [Acceptance]
  ) throws {
    let isFaulty = all.warnOfFaults(acceptances, common) { $0.arrival.map { $0.state == state.code } ?? true }
    let text = ArrivalsText(
      of: state, corpus: corpus, language: common.language, isColored: result.isColored(common))
    try result.write(text.text(), from: inputs.paths)
    InputTotals(all, acceptances).report(common.language)
    if !all.errors.isEmpty { throw ExitCode.noInput }
    if isFaulty { throw ExitCode.findings }
  }

  /// Letters are for the desk and the state they go to, and so is what is printed beside them.
  private func edition(for corpus: Corpus) throws -> Edition {
    guard reminders != nil || letters.letters != nil else { return try audience.find(in: corpus) }
    if audience.edition == .public {
      throw ValidationError(help(Texts.UsageErrors.lettersAreInternal))
    }
    return audience.edition == .state ? try audience.find(in: corpus) : .internal
  }

  /// What a register has returned, with what is wrong with it.
  private func returned(
    in folder: RegisterFolder, _ standings: [Standing], beside references: [LoadedFile]
  ) -> [ReturnedFile] {
    let inForce = standings.inForce()
    return standings.filter(\.isToBeMended).compactMap { standing in
      Intake(
        folder: folder, references: references, sender: nil, receiver: nil, time: standing.link.entry.time,
        clock: .ofClock(), rules: "", language: common.language
      ).returned(standing, beside: inForce)
    }
  }

  /// What is returned of the files, with what is wrong with each.
  ///
  /// - Parameter corpus: What counts and what is returned, as it was decided.
  private func returned(in all: LoadedCorpus, _ corpus: Corpus) -> [ReturnedFile] {
    let findings = Dictionary(
      grouping: Validator(settings: ProjectSettings(today: day.dayOfVerdicts)).validate(all).findings, by: \.file)
    let inForce = corpus.submissionsInForce
    return corpus.returned.filter { arrival in
      // What counts and is younger, or perhaps is, stands in its place.
      !inForce.contains { own in
        own.status == .final && own.state == arrival.state && own.questionnaire.id == arrival.questionnaire
          && own.cycle == arrival.cycle
          && arrival.date.map { $0 <= own.date } ?? true
      }
    }.map { arrival in
      let submission = all.corpus.submissions.first { $0.file == arrival.file }
      return ReturnedFile(
        arrival: arrival, name: arrival.file, findings: (findings[arrival.file] ?? []).filter { $0.severity == .error },
        submission: submission)
    }
  }

  private func write(_ board: Board, to directory: String) throws {
    try OutputDirectory(path: directory).replace(with: try board.files(), for: "palermo")
    if !common.quiet {
      Console.warn(
        "palermo: " + Texts.StatusCommand.boardWritten(path: "\(directory)/index.html")(common.language))
    }
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
