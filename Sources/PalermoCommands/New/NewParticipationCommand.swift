import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

struct NewParticipationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "participation",
    abstract: help(Texts.NewFileCommand.participation),
    discussion: help(Texts.NewFileCommand.howParticipation) + "\n\n" + help(Texts.NewFileCommand.how))

  @Argument(help: ArgumentHelp(help(Texts.NewFileCommand.regionFile), valueName: "region"), completion: .files)
  var region: String

  @OptionGroup var companions: CompanionOptions
  @OptionGroup var file: StartingFileOptions

  func run() throws {
    let loaded = try companions.corpus(with: [region], .instruments, file.common)
    guard let states = loaded.corpus.regions.first(where: { $0.file == loaded.file(at: region)?.path }) else {
      throw ValidationError(help(Texts.NewFileCommand.noRegionInFile(path: region)))
    }
    try file.write(
      .participation(
        of: states, from: loaded.corpus.participations + CorpusLoader.ofProgram.participations,
        instruments: loaded.corpus.instruments, in: file.common.language),
      from: [region] + companions.paths)
  }
}
