import ArgumentParser
import FoundationEssentials
import PalermoFindings
import PalermoLoading
import PalermoModel
import PalermoValidation
import PalermoVocabularies
import PalermoXML

/// The project's decisions about findings: the severities of rules, and the findings that are accepted.
struct ProjectOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      help(Texts.ProjectOptions.config),
      valueName: "file"),
    completion: .files)
  var config: String?

  @Flag(
    help: ArgumentHelp(
      help(Texts.ProjectOptions.noConfig)))
  var noConfig = false

  @Option(
    help: ArgumentHelp(
      help(Texts.ProjectOptions.baseline),
      valueName: "file"),
    completion: .files)
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      help(Texts.ProjectOptions.writeBaseline),
      valueName: "file"),
    completion: .files)
  var writeBaseline: String?

  @Option(
    help: ArgumentHelp(
      help(Texts.ProjectOptions.updateBaseline),
      valueName: "file"),
    completion: .files)
  var updateBaseline: String?

  @Option(
    help: ArgumentHelp(
      help(Texts.ProjectOptions.reason),
      valueName: "text"))
  var reason: String?

  @Option(
    help: ArgumentHelp(
      help(Texts.ProjectOptions.expires),
      valueName: "date"))
  var expires: CalendarDate?

  @Option(
    help: ArgumentHelp(
      help(Texts.ProjectOptions.today),
      valueName: "date"))
  var today: CalendarDate?

  /// The working directory, from the root.
  static var workingDirectory: String { FileManager.default.currentDirectoryPath }

  func validate() throws {
    if config != nil && noConfig {
      throw ValidationError(
        help(Texts.UsageErrors.configOrNone))
    }
    if [baseline, writeBaseline, updateBaseline].count(where: { $0 != nil }) > 1 {
      throw ValidationError(
        help(Texts.UsageErrors.baselineOrWrite))
    }
    let isReasoned = reason?.contains { !$0.isWhitespace } ?? false
    if writeBaseline != nil && !isReasoned {
      throw ValidationError(
        help(Texts.UsageErrors.reasonNeeded))
    }
    if writeBaseline == nil && (reason != nil || expires != nil) {
      throw ValidationError(
        help(Texts.UsageErrors.reasonForBaseline))
    }
    let day = today ?? .ofClock()
    if let expires, expires < day {
      throw ValidationError(help(Texts.UsageErrors.expiresInPast(date: "\(expires)", today: "\(day)")))
    }
  }

  /// Where configurations come from.
  var source: ProjectFiles.ConfigurationSource { noConfig ? .none : config.map { .file($0) } ?? .nearest }

  /// Whether findings are held against a baseline, or make one.
  var usesBaseline: Bool { baseline != nil || makesBaseline }

  /// Whether a baseline is written, and findings are neither shown nor counted.
  var makesBaseline: Bool { writeBaseline != nil || updateBaseline != nil }

  /// Reads the files of the project, and says which could not be read.
  ///
  /// - Returns: What was loaded with those files, and what they decide.
  func load(for loaded: LoadedCorpus, named arguments: [String]) -> (loaded: LoadedCorpus, settings: ProjectSettings) {
    load(for: loaded, of: loaded.files.map(\.path), named: arguments)
  }

  /// Reads the files of the project for inputs of which some are loaded.
  func load(
    for loaded: LoadedCorpus, of paths: [String], named arguments: [String]
  ) -> (loaded: LoadedCorpus, settings: ProjectSettings) {
    let project = ProjectFiles(
      for: paths, loaded: loaded.files, named: arguments, configurations: source, baseline: baseline,
      workingDirectory: Self.workingDirectory)
    project.errors.forEach(Console.warn)
    return (CorpusLoader().adding(project, to: loaded), ProjectSettings(of: project, today: today ?? .ofClock()))
  }

  /// Writes the baseline that accepts all findings but those about an earlier state of the same file.
  ///
  /// - Throws: The exit code for an output that cannot be written.
  func write(accepting findings: [Finding], of loaded: LoadedCorpus, from inputs: [String], to file: String) throws {
    let target = FilePath.absolute(file, in: Self.workingDirectory)
    let findings = findings.filter { FilePath.absolute($0.file, in: Self.workingDirectory) != target }
    let baseline = Baseline(
      accepting: findings, in: loaded.files, file: file, reason: reason ?? "", expires: expires,
      workingDirectory: Self.workingDirectory, resolved: { FilePath.resolved($0) })
    try OutputGuard(inputs: inputs, results: ["baseline"]).check(file)
    try OutputFile.write(baseline.xml.document, to: file)
    Console.warn(
      "palermo: " + help(Texts.Messages.findingsAccepted(file: file, count: findings.count)))
  }

  /// Writes a baseline with the fingerprints of today, its reasons and last days kept.
  ///
  /// - Parameters:
  ///   - file: The baseline.
  ///   - findings: Every finding of the run.
  ///   - loaded: The files that they are about.
  ///   - settings: The settings of the run.
  ///   - inputs: What is read and must not be replaced.
  /// - Throws: The exit code for a baseline that cannot be read or written, a usage error for a file that is none.
  func update(
    _ file: String, by findings: [Finding], of loaded: LoadedCorpus, _ settings: ProjectSettings, from inputs: [String]
  ) throws {
    var errors: [FileError] = []
    let read = Loader().files(at: [file], &errors)
    errors.forEach(Console.warn)
    guard errors.isEmpty, let found = read.first else { throw ExitCode.noInput }
    guard case .baseline(let baseline) = found.document, found.findings.isEmpty else {
      throw ValidationError(help(Texts.UsageErrors.noBaseline(file: file)))
    }
    let (updated, rewritten) = baseline.updated(by: findings, of: loaded.files, settings)
    try OutputGuard(inputs: inputs, results: ["baseline"]).check(file)
    try OutputFile.write(updated.xml.document, to: file)
    Console.warn(
      "palermo: "
        + help(Texts.Messages.baselineUpdated(file: file, rewritten: rewritten, all: updated.entries.count)))
  }
}
