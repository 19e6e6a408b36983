import ArgumentParser
import PalermoLoading
import PalermoModel

/// From whom and when files arrived, and what they are checked beside.
struct ArrivalOptions: ParsableArguments {
  @Option(help: ArgumentHelp(help(Texts.ReceiveCommand.references), valueName: "path"), completion: .files)
  var with: [String] = []

  @Option(name: .customLong("from"), help: ArgumentHelp(help(Texts.ReceiveCommand.sender), valueName: "name"))
  var sender: String?

  @Option(help: ArgumentHelp(help(Texts.ReceiveCommand.by), valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp(help(Texts.ReceiveCommand.time), valueName: "moment"))
  var at: Moment?

  /// The intake of what arrives now, into the register of a folder.
  ///
  /// - Parameter clock: What the clock of the machine shows.
  /// - Throws: The exit code for files beside them that cannot be read or have errors, which are named; a usage error for a
  ///   time that is still to come.
  func intake(into folder: RegisterFolder, at clock: Moment, _ common: CommonOptions) throws -> Intake {
    try clock.requirePast(at)
    let references = CorpusLoader().load(with)
    references.errors.forEach(Console.warn)
    guard references.errors.isEmpty else { throw ExitCode.noInput }
    try references.requireSoundReferences(common)
    return Intake(
      folder: folder, references: references.files, sender: sender?.unlessBlank, receiver: by?.unlessBlank,
      time: at ?? clock, clock: clock,
      rules: RuleSet.digest, language: common.language)
  }
}
