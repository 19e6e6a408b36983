import ArgumentParser
import PalermoLoading
import PalermoRules
import PalermoModel
import PalermoValidation
import PalermoVocabularies
import PalermoXML

struct BreakingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breaking",
    abstract: help(Texts.BreakingCommand.abstract),
    discussion: help(Texts.BreakingCommand.discussion))

  @OptionGroup var inputs: InputOptions

  @Option(
    help: ArgumentHelp(
      help(Texts.BreakingCommand.against),
      valueName: "old"),
    completion: .files)
  var against: String

  @Flag(
    help: ArgumentHelp(
      help(Texts.BreakingCommand.allowNew)))
  var allowNew = false

  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var result: FormatOptions<FindingFormat>

  @Flag(
    help: ArgumentHelp(
      help(Texts.BreakingCommand.strict)))
  var strict = false

  @OptionGroup var project: ProjectOptions

  func run() throws {
    let loader = Loader()
    var errors: [FileError] = []
    let new = loader.files(at: inputs.paths, by: project.source, &errors)
    let old = earlier(than: new, loader, &errors)
    // Without the whole of what is compared nothing is accepted.
    try end(with: errors)
    let crosswalks = crosswalk.load(loader, &errors)
    let (loaded, settings) = project.load(
      for: CorpusLoader().load(files: new + crosswalks.files), of: new.map(\.path) + old.files.map(\.place),
      named: inputs.paths)
    // What is wrong with the files of the project was said.
    let hasErrors = !(errors + loaded.errors).isEmpty
    errors.forEach(Console.warn)
    let policy = AcceptancePolicy(isStrict: strict)
    // What the user says of a question comes first, and so takes precedence.
    let shipped = Set(old.files.compactMap(\.file.questionnaireKey)).sorted().flatMap(CorpusLoader().crosswalks)
    let comparison = VersionComparer(
      crosswalks: crosswalks.documents, faulty: Set((new + crosswalks.files).filter(\.hasErrors).map(\.path)),
      shipped: shipped, policy: policy, settings: settings
    ).compare(
      new, with: old.files.map(\.file), accepting: loaded.baseline(at: settings.baseline), place: old.place,
      isOwed: old.isOwed)
    let compared = Set((new + crosswalks.files).map(\.path))
    // A crosswalk that is followed must be one that can be.
    let others = Validator(policy: policy, settings: settings).validate(
      loaded.knowing(old.files.map(\.file) + new).only { file in
        if case .crosswalk(let crosswalk) = file.document, serves(crosswalk, new, old) { return true }
        return !compared.contains(file.path)
      })
    let returned = others.acceptances.filter { !$0.isAccepted && compared.contains($0.file) }
    let followed = Set(others.acceptances.map(\.file))
    let unfollowed = crosswalks.findings.filter { !followed.contains($0.file) }
    let findings = (comparison.result.findings + unfollowed + others.findings).deduplicatedAndOrdered()
    let nothing = comparison.pairs.isEmpty && findings.isEmpty ? nothing(comparison) : []
    let gone = comparison.gone.map { loader.load(SourceText(Array($0.bytes)), path: old.place(of: $0)) }
    let files = LoadedCorpus(corpus: Corpus(), files: loaded.files + gone, errors: errors + loaded.errors + nothing)
    tell(comparison, old)
    for crosswalk in crosswalks.documents where !serves(crosswalk, new, old) {
      let words = Texts.Messages.crosswalkUnused(
        file: crosswalk.file, from: crosswalk.from.description, to: crosswalk.to.description)
      Console.warn("palermo: " + words(common.language))
    }
    if let file = project.writeBaseline {
      try project.write(accepting: findings, of: files, from: inputs.paths + [against], to: file)
    } else if let file = project.updateBaseline {
      try project.update(file, by: findings, of: files, settings, from: inputs.paths + [against])
    } else {
      // What was not compared is not accepted.
      let acceptances = nothing.isEmpty ? comparison.result.acceptances + returned : []
      let report = common.report(
        ValidationResult(findings: findings, acceptances: acceptances),
        of: files, policy: policy, as: result.format, command: "breaking", width: result.width)
      try result.write(
        try report.text(as: result.format, isColored: result.isColored(common), showsAcceptances: !common.quiet),
        from: inputs.paths + [against])
    }
    if hasErrors { throw ExitCode.noInput }
    try end(with: nothing)
    if !project.makesBaseline, policy.verdict(on: findings) == .returned { throw ExitCode.findings }
  }

  private func earlier(than new: [LoadedFile], _ loader: Loader, _ errors: inout [FileError]) -> EarlierVersions {
    let isWhole = inputs.paths.contains(where: InputFiles.isDirectory)
    guard let revision = GitRevision(against) else {
      return EarlierVersions(against, isWhole: isWhole, by: project.source, loader, &errors)
    }
    do throws(FileError) {
      return try EarlierVersions(
        revision, of: new, at: inputs.paths, isWhole: isWhole, by: project.source, loader)
    } catch {
      errors.append(error)
      return EarlierVersions()
    }
  }

  /// Says what was compared with what, and which old version has faults.
  private func tell(_ comparison: VersionComparison, _ old: EarlierVersions) {
    for (file, _) in old.files where !file.findings.isEmpty {
      Console.warn("palermo: \(file.path): \(Texts.FileErrors.earlierWithFaults(common.language))")
    }
    if common.quiet { return }
    for pair in comparison.pairs {
      let words = Texts.Messages.compared(
        new: pair.new, version: pair.version, old: pair.old, earlier: pair.earlier)
      Console.warn("palermo: " + words(common.language))
    }
    if comparison.pairs.isEmpty && !allowNew { return }
    for (file, id) in comparison.unmatched {
      let words = Texts.Messages.newlyAsked(new: file, questionnaire: id, against: against)
      Console.warn("palermo: " + words(common.language))
    }
  }

  /// Whether a crosswalk is about two versions that are at hand.
  private func serves(_ crosswalk: Crosswalk, _ new: [LoadedFile], _ old: EarlierVersions) -> Bool {
    old.files.contains { $0.file.questionnaireKey == crosswalk.from }
      && new.contains { $0.questionnaireKey == crosswalk.to }
  }

  /// What is wrong when nothing was compared.
  private func nothing(_ comparison: VersionComparison) -> [FileError] {
    if comparison.unmatched.isEmpty {
      return inputs.paths.map { FileError(path: $0, reason: Texts.FileErrors.noQuestionnaire) }
    }
    return allowNew
      ? []
      : comparison.unmatched.map { file, id in
        FileError(path: file, reason: Texts.FileErrors.nothingToCompare(against: against, questionnaire: id))
      }
  }

  private func end(with errors: [FileError]) throws {
    if errors.isEmpty { return }
    errors.forEach(Console.warn)
    throw ExitCode.noInput
  }
}

extension LoadedFile {
  /// Whether something in it could not be read.
  fileprivate var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

extension LoadedCorpus {
  /// The same files, with the questionnaires among others known.
  fileprivate func knowing(_ others: [LoadedFile]) -> LoadedCorpus {
    var corpus = self.corpus
    for case .questionnaire(let questionnaire) in others.map(\.document) {
      corpus.questionnaires[questionnaire.key] = questionnaire
    }
    var result = LoadedCorpus(corpus: corpus, files: files, errors: errors, skipped: skipped, folders: folders)
    result.decided = decided
    return result
  }

  /// The baseline that was read from a path.
  fileprivate func baseline(at path: String?) -> Baseline? {
    for file in files {
      if case .baseline(let baseline) = file.document, baseline.file == path { return baseline }
    }
    return nil
  }
}
