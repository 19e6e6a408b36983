import ArgumentParser
import PalermoLoading
import PalermoRules
import PalermoModel
import PalermoValidation

struct BreakingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breaking",
    abstract: help(Texts.BreakingCommand.abstract),
    discussion: help(Texts.BreakingCommand.discussion))

  @OptionGroup var inputs: InputOptions

  @Option(
    help: ArgumentHelp(
      help(Texts.BreakingCommand.against),
      valueName: "old"))
  var against: String

  @OptionGroup var crosswalk: CrosswalkOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var result: FormatOptions<FindingFormat>

  @Flag(
    help: ArgumentHelp(
      help(Texts.BreakingCommand.strict)))
  var strict = false

  func run() throws {
    let loader = Loader()
    var errors: [FileError] = []
    let new = loader.files(at: inputs.paths, &errors)
    let old = earlier(loader, &errors)
    let crosswalks = crosswalk.load(loader, &errors)
    let policy = AcceptancePolicy(isStrict: strict)
    let outcome = VersionComparer(crosswalks: crosswalks.documents).compare(
      new, with: old, isWhole: inputs.paths.contains(where: InputFiles.isDirectory), policy: policy)
    let findings = (outcome.findings + crosswalks.findings).deduplicatedAndOrdered()
    let report = common.report(
      ValidationResult(findings: findings, acceptances: outcome.acceptances),
      of: LoadedCorpus(corpus: Corpus(), files: new + old + crosswalks.files, errors: errors), policy: policy)
    try result.write(
      try report.text(as: result.format, isColored: result.isColored(common), showsAcceptances: !common.quiet),
      from: inputs.paths + [against])
    errors.forEach(Console.warn)
    if !errors.isEmpty { throw ExitCode.noInput }
    if policy.verdict(on: findings) == .returned { throw ExitCode.findings }
  }

  private func earlier(_ loader: Loader, _ errors: inout [FileError]) -> [LoadedFile] {
    guard let revision = GitRevision(against) else { return loader.files(at: [against], &errors) }
    do throws(FileError) {
      return try revision.files(at: inputs.paths).map { loader.load($0.source, path: $0.path) }
    } catch {
      errors.append(error)
      return []
    }
  }
}
