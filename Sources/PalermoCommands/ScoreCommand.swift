import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoResults
import PalermoScoring
import PalermoValidation
import PalermoWriting

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: help(Texts.ScoreCommand.abstract),
    discussion: help(Texts.ScoreCommand.discussion))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var audience: EditionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      help(Texts.ScoreCommand.explain),
      valueName: "question-or-provision"),
    completion: .scored)
  var explain: String?

  @Flag(
    help: ArgumentHelp(
      help(Texts.ScoreCommand.narrow)))
  var narrow = false

  @OptionGroup var result: ResultOptions

  func validate() throws {
    if narrow && explain != nil {
      throw ValidationError(
        help(Texts.UsageErrors.narrowOrExplain))
    }
  }

  func run() throws {
    let today = day.day
    let registers = try RegisterInputs(inputs.paths, asOf: today, common)
    let groups = InputGroups(registers.paths(common), asOne: false)
    let first = Self.load(0, of: groups)
    if !common.quiet { first.skipped.forEach(Console.warn) }
    first.errors.forEach(Console.warn)
    try first.requireSoundReferences(common)
    let dayOfVerdicts = day.dayOfVerdicts
    let firstAcceptances = first.acceptances(today: dayOfVerdicts)
    let profile = try scoring.find(in: first.corpus)
    if narrow { try checkLetters(of: profile) }

    let edition = try audience.find(of: groups.states(with: first))
    let write = text(profile, edition)
    // A table of all states, and JSON, are made of all cards at once; the text of a card names its own inputs.
    let isJSON = write == nil
    let (keepsCards, asksForSubject) = (isJSON || profile.aggregate == .count, explain != nil)
    let progress = Progress(isShown: !common.quiet)
    let text = OrderedText(
      of: groups.groups.flatMap(\.paths), separator: narrow ? "" : "\n", isKept: result.output != nil, progress)
    let parts = Array(groups.groups.indices).concurrentMap { indices in
      indices.map { index in
        let all = index == 0 ? first : Self.load(index, of: groups)
        let acceptances = index == 0 ? firstAcceptances : all.acceptances(today: dayOfVerdicts)
        let loaded = registers.applied(to: all).preferringAccepted(by: acceptances)
        let view = loaded.corpus.known(on: today).view(for: edition)
        let cards = Scorer(profile: profile, corpus: view, today: today).scorecards()
        let paths = groups.groups[index].paths
        let provenance = cards.isEmpty ? nil : loaded.provenance(edition, of: view)
        text.add(
          paths.isEmpty ? [:] : [paths[0]: provenance.flatMap { write?(view, cards, $0) } ?? ""], of: paths)
        return Part(
          cards: keepsCards ? cards : [], isEmpty: cards.isEmpty,
          subjects: asksForSubject ? Self.subjects(of: cards) : [],
          inputs: isJSON ? loaded.provenance(edition, of: view).inputs : [], acceptances: acceptances,
          errors: loaded.errors)
      }
    }
    progress.clear()
    if let explain, !text.isBegun { throw unknownSubject(explain, among: parts.flatMap(\.subjects)) }
    try result.write(
      text.rest + rest(parts, first.corpus, profile, provenance(of: parts, edition, groups.paths)), from: inputs.paths)

    let acceptances = parts.flatMap(\.acceptances)
    let decided = registers.applied(to: first).decided
    let faults = acceptances.filter { !$0.isAccepted && !decided.contains($0.file) }
    for fault in faults.sorted(by: { $0.file < $1.file }) {
      Console.warn(fault, Texts.FileErrors.hasErrorsAndIsShown(common.language))
    }
    parts.dropFirst().flatMap(\.errors).forEach(Console.warn)
    InputTotals(
      folders: groups.folders, read: acceptances.count, accepted: acceptances.count(where: \.isAccepted),
      unreadable: parts.flatMap(\.errors).count, skipped: first.skipped
    ).report(common.language)
    if parts.contains(where: { !$0.errors.isEmpty }) { throw ExitCode.noInput }
    if !faults.isEmpty { throw ExitCode.findings }
  }

  /// The result for a part of the inputs.
  private struct Part {
    /// Empty if the text is complete.
    let cards: [Scorecard]
    let isEmpty: Bool
    /// What can be explained.
    let subjects: Set<String>
    /// Empty unless for JSON.
    let inputs: [Provenance.Input]
    let acceptances: [Acceptance]
    let errors: [FileError]
  }

  private static func load(_ group: Int, of groups: InputGroups) -> LoadedCorpus {
    CorpusLoader().load(group: group, of: groups, extras: [.instruments, .profiles])
  }

  /// Writes the scorecards of some inputs; nil for JSON.
  private func text(
    _ profile: ScoringProfile, _ edition: Edition
  ) -> (@Sendable (Corpus, [Scorecard], Provenance) -> String)? {
    let (language, isColored) = (common.language, result.isColored(common))
    if let explain {
      return { corpus, cards, _ in
        let trace = TraceText(language: language, corpus: corpus, edition: edition)
        return cards.compactMap { trace.text($0, explaining: explain) }.joined(separator: "\n")
      }
    }
    guard result.format == .text else { return nil }
    if narrow {
      return { corpus, cards, _ in
        let text = NarrowingText(language: language, corpus: corpus, edition: edition)
        return cards.map { text.text($0, Narrowing($0, profile: profile)) }.joined()
      }
    }
    return { corpus, cards, provenance in
      let text = ScoresText(
        language: language, isColored: isColored, corpus: corpus, profile: profile, provenance: provenance)
      return cards.map(text.text).joined(separator: "\n")
    }
  }

  /// What follows the texts of the cards, or all JSON.
  private func rest(
    _ parts: [Part], _ corpus: Corpus, _ profile: ScoringProfile, _ provenance: Provenance
  ) throws -> String {
    let cards = parts.flatMap(\.cards)
    if explain != nil { return "" }
    let hasLegend = !common.quiet && parts.contains { !$0.isEmpty }
    switch (result.format, narrow) {
    case (.text, true):
      return hasLegend
        ? "\n" + NarrowingText(language: common.language, corpus: corpus, edition: provenance.edition).legend : ""
    case (.text, false):
      let text = ScoresText(
        language: common.language, isColored: result.isColored(common), corpus: corpus, profile: profile,
        provenance: provenance)
      return (profile.aggregate == .count ? text.counts(cards) : "") + (hasLegend ? "\n" + text.legend : "")
    case (.json, true):
      let narrowed = cards.map { (card: $0, narrowing: Narrowing($0, profile: profile)) }
      return try NarrowingJSON(narrowed, provenance: provenance).json()
    case (.json, false):
      return try ScoresJSON(cards, provenance: provenance).json()
    }
  }

  private func provenance(of parts: [Part], _ edition: Edition, _ paths: [String]) -> Provenance {
    let inputs = Dictionary(parts.flatMap(\.inputs).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let order = edition == .public ? inputs.keys.sorted() : paths
    return Provenance(tool: Version.tool, edition: edition, inputs: order.compactMap { inputs[$0] })
  }

  private func checkLetters(of profile: ScoringProfile) throws {
    guard profile.aggregate != .mean else { return }
    throw ValidationError(
      help(Texts.UsageErrors.noLetters(profile: profile.id)))
  }

  private static func subjects(of cards: [Scorecard]) -> Set<String> {
    Set(
      cards.map(\.instrument) + cards.flatMap(\.provisions).flatMap { [$0.provision.id] + $0.questions.map(\.question) }
    )
  }

  private func unknownSubject(_ subject: String, among known: [String]) -> ValidationError {
    let hint = Suggestion.clause(for: subject, in: Set(known).sorted())
    return ValidationError(
      help(Texts.UsageErrors.inNoScorecard(subject: subject, hint: hint)))
  }
}
