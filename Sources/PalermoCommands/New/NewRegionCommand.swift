import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

struct NewRegionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "region",
    abstract: help(Texts.NewFileCommand.region),
    discussion: help(Texts.NewFileCommand.howRegion) + "\n\n" + help(Texts.NewFileCommand.how))

  @Argument(help: ArgumentHelp(help(Texts.NewFileCommand.idOfRegion), valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp(help(Texts.NewFileCommand.states), valueName: "codes"))
  var states: String

  @Flag(help: ArgumentHelp(help(Texts.NewFileCommand.fictional)))
  var fictional = false

  @OptionGroup var companions: CompanionOptions
  @OptionGroup var file: StartingFileOptions

  func validate() throws {
    try ValueType.identifier.check(id)
    var seen: Set<String> = []
    for code in states.listed {
      try ValueType.stateCode.check(code)
      if !seen.insert(code).inserted { throw ValidationError(help(Texts.NewFileCommand.namedTwice(code: code))) }
    }
    if seen.isEmpty { try ValueType.stateCode.check(states) }
  }

  func run() throws {
    let loaded = try companions.corpus(.instruments, file.common)
    try file.write(
      .region(
        id, fictional ? .fictional : .real, states: states.listed, from: CorpusLoader.ofProgram.regions.first,
        instruments: loaded.corpus.instruments, in: file.common.language),
      from: companions.paths)
  }
}
