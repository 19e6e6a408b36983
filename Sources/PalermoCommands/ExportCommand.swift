public import ArgumentParser
import PalermoAnalysis
import PalermoExports
import PalermoLoading
import PalermoModel
import PalermoScoring
import PalermoWriting

extension Addressee: ExpressibleByArgument {}

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: help(Texts.ExportCommand.abstract),
    discussion: help(Texts.ExportCommand.discussion))

  @OptionGroup var inputs: InputOptions

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      help(Texts.ExportCommand.form)))
  var form: ExportForm

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      help(Texts.ExportCommand.addressee)))
  var addressee: Addressee?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      help(Texts.ExportCommand.output),
      valueName: "path"),
    completion: .files)
  var output: String?

  @OptionGroup var choice: RegionOptions

  @Option(
    help: ArgumentHelp(
      help(Texts.ExportCommand.cycle)))
  var cycle: String?

  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var audience: EditionOptions
  @OptionGroup var publication: PublicationOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if form.briefing != nil && addressee == nil {
      let known = Addressee.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        help(Texts.UsageErrors.addresseeNeeded(form: form.rawValue, known: known)))
    }
    if form.briefing == nil && addressee != nil {
      throw ValidationError(
        help(Texts.UsageErrors.addresseeForMarkdown))
    }
    if form == .jsonl && (cycle != nil || choice.region != nil) {
      throw ValidationError(
        help(Texts.UsageErrors.jsonlTakesAll))
    }
    if form.hasSeveralFiles || form == .xlsx || form == .docx || form == .xlsform, output == nil {
      throw ValidationError(
        help(Texts.UsageErrors.outputNeeded(form: form.rawValue)))
    }
  }

  func run() throws {
    if form == .xlsform {
      return try FormExport(names: inputs.paths, output: output ?? "-", cycle: cycle, choice, common).run()
    }
    let all = try inputs.load([.instruments, .profiles, .cooperation, .crosswalks], asOf: day.day, common)
    try all.requireSoundReferences(common)
    try all.requireEverythingRead(common)
    let settled = all.settled(common, today: day.dayOfVerdicts)
    let loaded = settled.loaded
    if form == .jsonl || form == .oscal { try checkThereAreAnswers(loaded) }
    let known = day.known(of: loaded.corpus)
    let edition = try audience.find(in: known)
    let view = known.view(for: edition)
    if form == .jsonl {
      try write(try AnswerLines(view, edition: edition).text())
    } else {
      try export(view, publication.provenance(loaded, edition, of: view, on: day.day))
    }
    settled.totals.report(common.language)
    if settled.isFaulty { throw ExitCode.findings }
  }

  private func export(_ corpus: Corpus, _ provenance: Provenance) throws {
    let edition = provenance.edition
    let profile = try scoring.find(in: corpus)
    let region = try choice.find(in: corpus)
    let cycle = try cycle.map(corpus.cycle(named:))
    let analyst = Analyst(corpus: corpus, region: region, profile: profile, cycle: cycle, today: day.day)
    let analysis = analyst.analysis()
    switch form {
    case .csv:
      let language = common.language
      let part: OutputDirectory.Part = { write in
        let tables = AnalysisTables(
          analysis, corpus: corpus, region: region, scorecards: analyst.scorecards, edition: edition, language: language
        )
        for file in tables.csvFiles() { try write(file.path, .pieces(file.write)) }
      }
      try OutputDirectory(path: output ?? ".").replace(with: [part], for: "palermo")
    case .xlsx:
      let workbook = AnalysisWorkbook(
        analysis, corpus: corpus, region: region, scorecards: analyst.scorecards, provenance: provenance,
        language: common.language)
      try write(try workbook.contents())
    case .oscal:
      let cards = Scorer(profile: profile, corpus: corpus, today: day.day).scorecards().filter {
        cycle == nil || $0.cycle == cycle
      }
      try write(try oscalFiles(analysis, cards, corpus, region, edition))
    case .markdown, .html, .docx, .jsonl, .xlsform:
      guard let addressee, let briefingForm = form.briefing else { return }
      let briefing = Briefing(
        analysis, corpus: corpus, region: region, provenance: provenance,
        changes: try publication.changes(to: analysis, provenance, corpus), language: common.language)
      switch briefingForm {
      case .markdown: try write(briefing.text(for: addressee))
      case .html: try write(briefing.html(for: addressee))
      case .docx: try write(.bytes(briefing.document(for: addressee)))
      }
    }
  }

  private func oscalFiles(
    _ analysis: GapAnalysis, _ cards: [Scorecard], _ corpus: Corpus, _ region: Region, _ edition: Edition
  ) throws -> [(path: String, contents: String)] {
    // Without any answer, the catalog is as old as the Convention.
    let day = CalendarDate(analysis.asOf) ?? CalendarDate(year: 2000, month: 11, day: 15)!
    let catalog = OSCALCatalog(corpus.instruments, day: day, tool: Version.tool, language: common.language)
    let results = try region.states.compactMap { state in
      try OSCALResults(
        of: state, cards, isExercise: analysis.isExercise, edition: edition, tool: Version.tool,
        language: common.language
      )
      .map { ("\(state.code).assessment-results.json", try $0.json()) }
    }
    return [("catalog.json", try catalog.json())] + results
  }

  /// A corpus without submissions has no answers to export.
  private func checkThereAreAnswers(_ loaded: LoadedCorpus) throws {
    guard loaded.corpus.submissions.isEmpty, loaded.errors.isEmpty else { return }
    throw ValidationError(
      help(Texts.UsageErrors.noAnswers(form: form.rawValue)))
  }

  private func write(_ contents: FileContents) throws {
    guard let output else { return }
    try OutputGuard(inputs: inputs.paths).check(output)
    try OutputFile.write(contents, to: output)
  }

  private func write(_ text: String) throws {
    let textForm: TextForm = form == .jsonl ? .json : form == .html ? .xml : .plain
    guard let output, output != "-" else { return Console.write(text, as: textForm) }
    try OutputGuard(inputs: inputs.paths).check(output)
    try OutputFile.write(textForm.safe(text), to: output)
  }

  private func write(_ files: [(path: String, contents: String)]) throws {
    try OutputDirectory(path: output ?? ".").replace(with: files, for: "palermo")
  }
}
