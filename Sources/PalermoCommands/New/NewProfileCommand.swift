import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

struct NewProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: help(Texts.NewFileCommand.profile),
    discussion: help(Texts.NewFileCommand.how))

  @Argument(help: ArgumentHelp(help(Texts.NewFileCommand.idOfProfile), valueName: "id"))
  var id: String

  @OptionGroup var file: StartingFileOptions

  func validate() throws {
    try ValueType.identifier.check(id)
  }

  func run() throws {
    let profiles = CorpusLoader().load([String](), extras: .profiles).corpus.profiles
    guard let usual = profiles.first(where: { $0.id == "default" }) else { throw ExitCode.internalError }
    try file.write(.profile(id, like: usual, in: file.common.language), from: [])
  }
}
