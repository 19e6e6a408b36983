import ArgumentParser
import PalermoAnalysis
import PalermoExports
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoSite
import PalermoWriting

struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: help(Texts.GapsCommand.abstract),
    discussion: help(Texts.GapsCommand.discussion))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var choice: RegionOptions
  @OptionGroup var only: StateOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var audience: EditionOptions
  @OptionGroup var publication: PublicationOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      help(Texts.GapsCommand.output),
      valueName: "directory"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      help(Texts.GapsCommand.cycle)))
  var cycle: String?

  @Option(
    help: ArgumentHelp(
      help(Texts.GapsCommand.since),
      valueName: "cycle"))
  var since: String?

  @Option(
    name: .customLong("action"),
    help: ArgumentHelp(
      help(Texts.GapsCommand.actions)),
    completion: .actions)
  var actions: [String] = []

  @Option(
    help: ArgumentHelp(
      help(Texts.GapsCommand.capacity)))
  var capacity = AssistanceMatch.defaultCapacity

  @Option(
    help: ArgumentHelp(
      help(Texts.FormatOptions.format)))
  var format: OutputFormat = .text

  func validate() throws {
    guard capacity < 1 else { return }
    throw ValidationError(
      help(Texts.UsageErrors.leastCapacity))
  }

  /// What is known of the inputs once the view is made: the rest of them is not kept.
  private struct View {
    let corpus: Corpus
    let provenance: Provenance
    let totals: InputTotals
    let isFaulty: Bool
    /// Whether every file could be read.
    let isWhole: Bool
  }

  private func view() throws -> View {
    let all = try inputs.load(
      [.instruments, .profiles, .cooperation, .crosswalks, .publishedFindings], asOf: day.day, common)
    try all.requireSoundReferences(common)
    if output != nil { try all.requireEverythingRead(common) }
    let settled = all.settled(common, today: day.dayOfVerdicts)
    let loaded = settled.loaded
    let known = day.known(of: loaded.corpus)
    let edition = try audience.find(in: known)
    let corpus = known.view(for: edition)
    return View(
      corpus: corpus, provenance: publication.provenance(loaded, edition, of: corpus, on: day.day),
      totals: settled.totals, isFaulty: settled.isFaulty, isWhole: loaded.errors.isEmpty)
  }

  func run() throws {
    let view = try view()
    let (corpus, provenance, edition) = (view.corpus, view.provenance, view.provenance.edition)
    let profile = try scoring.find(in: corpus)
    let region = try choice.find(in: corpus)
    let actions = try chosenActions(of: region)
    let state = try only.find(in: region)?.code
    let analyst = Analyst(
      corpus: corpus, region: region, profile: profile, cycle: try cycle.map(corpus.cycle(named:)),
      since: try since.map(corpus.cycle(named:)), capacity: capacity, today: day.day)
    let analysis = analyst.analysis()
    let changes = try publication.changes(to: analysis, provenance, corpus)
    if let output {
      let (scorecards, language) = (analyst.scorecards, common.language)
      // They are bodies of an organization; a region that names none has no use for them.
      let addressees = region.programme.body == nil ? [] : Addressee.allCases
      let site = try ReportSite(
        analysis: analysis, corpus: corpus, region: region, scorecards: scorecards, profile: profile,
        provenance: provenance, day: day.day, documents: addressees.map { ($0.rawValue, $0.name) },
        hasManualDocuments: true, language: language)
      var parts: [OutputDirectory.Part] = Language.allCases.map { language in
        { write in for file in site.files(in: language) { try write(file.path, .text(file.contents)) } }
      }
      parts.append { write in
        let document = AnalysisDocument(analysis, provenance: provenance)
        try write("analysis.json", .pieces(document.writeJSON))
      }
      parts.append { write in
        let tables = AnalysisTables(
          analysis, corpus: corpus, region: region, scorecards: scorecards, edition: edition, language: language)
        for file in tables.csvFiles(in: "csv/") { try write(file.path, .pieces(file.write)) }
      }
      parts.append { write in
        let workbook = AnalysisWorkbook(
          analysis, corpus: corpus, region: region, scorecards: scorecards, provenance: provenance, language: language)
        try write("analysis.xlsx", try workbook.contents())
      }
      parts += Language.allCases.map { language in
        { write in
          let briefing = Briefing(
            analysis, corpus: corpus, region: region, provenance: provenance, changes: changes, language: language)
          for addressee in addressees {
            // A page to print, and a document to edit.
            let path = "documents/\(language.rawValue)/\(addressee.rawValue)"
            try write("\(path).html", .text(briefing.html(for: addressee)))
            try write("\(path).docx", .bytes(briefing.document(for: addressee)))
          }
        }
      }
      parts += Language.allCases.map { language in
        { write in
          for manual in site.manuals(in: language) {
            let document = PracticeManualDocument(
              manual, provenance: provenance, isExercise: analysis.isExercise, asOf: analysis.asOf, language: language)
            try write("documents/\(language.rawValue)/\(manual.name).docx", .bytes(document.bytes))
          }
        }
      }
      if let changes {
        // Of the earlier publication the name alone, and no hash: what it holds is told by its release.
        let origin = Provenance(tool: provenance.tool, edition: edition, inputs: [])
        parts.append { write in
          try write("changes.json", .text(try DiffJSON(changes.difference, provenance: origin).json()))
        }
      }
      try OutputDirectory(path: output).replace(with: parts, for: "palermo")
    }
    switch format {
    case .text:
      let sheet = FollowUpText(
        analysis, corpus: corpus, region: region, actions: actions ?? Set(ProgrammeAction.allCases),
        language: common.language, isColored: common.isColored,
        width: Terminal.width.map { min(100, max(40, $0)) } ?? 100)
      Console.write(
        edition.noticeLine(common.language) + (state.flatMap(sheet.text) ?? summary(analysis, corpus, region, actions)))
    case .json:
      let served = actions.map(analysis.serving) ?? analysis
      let sheet = state.flatMap { StateDocument($0, of: served, provenance: provenance) }
      Console.write(
        try sheet?.json()
          ?? AnalysisDocument(analysis, provenance: provenance, actions: actions, region: region).json(),
        as: .json)
    }
    view.totals.report(common.language)
    if !view.isWhole { throw ExitCode.noInput }
    if view.isFaulty { throw ExitCode.findings }
  }

  private func summary(
    _ analysis: GapAnalysis, _ corpus: Corpus, _ region: Region, _ actions: Set<ProgrammeAction>?
  ) -> String {
    var text = Headlines(
      analysis, corpus: corpus, region: region, actions: actions ?? Set(ProgrammeAction.allCases)
    ).sentences.map { "\($0(common.language))\n" }.joined()
    for kind in GapKind.allCases where actions?.contains(kind.programmeAction) ?? true {
      let population = analysis.population(of: kind, corpus, in: region)
      if analysis.kindsNotAsked.contains(kind) || kind == .treaty && population == 0 { continue }
      let gaps = analysis.states.flatMap(\.gaps).filter { $0.kind == kind }
      let line = Texts.Messages.gapsOfKind(
        kind: kind.name, gaps: gaps.count, states: Set(gaps.map(\.state)).count,
        population: population)
      let served = region.number(of: kind.programmeAction).map {
        Texts.Labels.servedAction(action: $0)(common.language)
      }
      text += [line(common.language), served].compactMap(\.self).joined(separator: " ") + "\n"
    }
    if let cooperation = (actions.map(analysis.serving) ?? analysis).cooperation {
      text += CooperationSentences(cooperation, corpus: corpus, region: region).sentences.map {
        "\($0(common.language))\n"
      }.joined()
    }
    if actions?.contains(.assistance) ?? (analysis.assistance.needs > 0) {
      text += AssistanceText(analysis.assistance, in: region).sentences.map { "\($0(common.language))\n" }.joined()
    }
    if actions?.contains(.reporting) == true {
      text += SharedGapsText(analysis, corpus: corpus, region: region, language: common.language).text()
    }
    if let output {
      text += Texts.Messages.report(path: "\(output)/index.html")(common.language) + "\n"
    }
    return text
  }

  /// The actions asked for; nil for all.
  private func chosenActions(of region: Region) throws -> Set<ProgrammeAction>? {
    guard !actions.isEmpty else { return nil }
    return Set(
      try actions.map { action in
        if let known = ProgrammeAction.allCases.first(where: { region.number(of: $0) == action }) { return known }
        if let known = ProgrammeAction(rawValue: action) { return known }
        let known = ProgrammeAction.allCases.map(region.followUp).joined(separator: ", ")
        throw ValidationError(
          help(Texts.UsageErrors.noAction(action: action, known: known))
        )
      })
  }
}
