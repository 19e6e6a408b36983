import ArgumentParser
import PalermoLoading
import PalermoModel

/// The files of the user beside those of the program.
struct CompanionOptions: ParsableArguments {
  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(help(Texts.NewFileCommand.with), valueName: "path"),
    completion: .files)
  var paths: [String] = []

  /// The files of the program, and those that the user names.
  ///
  /// - Parameters:
  ///   - others: Files that are named elsewhere.
  ///   - extras: What to add from the program in any case.
  ///   - common: What decides how faults are told.
  /// - Throws: The exit code for an input that cannot be read, or that has findings.
  func corpus(with others: [String] = [], _ extras: CorpusLoader.Extras, _ common: CommonOptions) throws -> LoadedCorpus
  {
    let loaded = CorpusLoader().load(others + paths, extras: extras)
    loaded.errors.forEach(Console.warn)
    if !loaded.errors.isEmpty { throw ExitCode.noInput }
    let faulty = loaded.files.filter { !$0.findings.isEmpty }
    for file in faulty { file.warn(common) }
    if !faulty.isEmpty { throw ExitCode.findings }
    return loaded
  }
}
