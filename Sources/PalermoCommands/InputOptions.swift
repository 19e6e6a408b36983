import ArgumentParser
import PalermoModel
import PalermoLoading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that a command works on.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      help(Texts.InputOptions.paths),
      valueName: "path"),
    completion: .files)
  var paths: [String]

  /// Loads the inputs with progress on a terminal, and says which could not be read.
  ///
  /// - Parameter day: The last day whose entries of a register count. Nil for all.
  /// - Throws: The exit code for a register that cannot be used.
  func load(
    _ extras: CorpusLoader.Extras = [], asOf day: CalendarDate? = nil, _ common: CommonOptions
  ) throws -> LoadedCorpus {
    let registers = try RegisterInputs(paths, asOf: day, common)
    return registers.applied(to: load(registers.paths(common), extras, common))
  }

  /// Loads the inputs beside further questionnaires, which are not themselves to be checked.
  ///
  /// - Throws: The exit code for a register that cannot be used.
  func load(
    beside questionnaires: QuestionnaireOptions, _ extras: CorpusLoader.Extras, by project: ProjectOptions,
    _ common: CommonOptions
  ) throws -> LoadedCorpus {
    let registers = try RegisterInputs(paths, common)
    return registers.applied(
      to: load(registers.paths(common) + questionnaires.paths, extras, by: project.source, common))
  }

  /// The same for some of the inputs.
  func load(
    _ paths: [String], _ extras: CorpusLoader.Extras, by configuration: ProjectFiles.ConfigurationSource = .nearest,
    _ common: CommonOptions
  ) -> LoadedCorpus {
    let progress = Progress(isShown: !common.quiet)
    let loaded = CorpusLoader().load(paths, extras: extras, by: configuration, progress: progress.show)
    progress.clear()
    if !common.quiet { loaded.skipped.forEach(Console.warn) }
    loaded.errors.forEach(Console.warn)
    return loaded
  }
}
