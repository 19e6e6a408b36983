import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

struct NewInstrumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instrument",
    abstract: help(Texts.NewFileCommand.instrument),
    discussion: help(Texts.NewFileCommand.how))

  @Argument(help: ArgumentHelp(help(Texts.NewFileCommand.codeOfInstrument), valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp(help(Texts.NewFileCommand.adopted), valueName: "year"))
  var adopted: String

  @Option(help: ArgumentHelp(help(Texts.NewFileCommand.articles), valueName: "numbers"))
  var articles: String?

  @Option(help: ArgumentHelp(help(Texts.NewFileCommand.cluster), valueName: "cluster"), completion: .clusters)
  var cluster = "criminalization_jurisdiction"

  @OptionGroup var companions: CompanionOptions
  @OptionGroup var file: StartingFileOptions

  func validate() throws {
    try ValueType.instrumentCode.check(id)
    try ValueType.year.check(adopted)
    try ValueType.code.check(cluster)
    for number in articles?.listed ?? [] { try ValueType.provisionCode.check("\(id)/\(number)") }
  }

  func run() throws {
    let known = try companions.corpus(.instruments, file.common).corpus.instruments
    let cluster = Cluster(rawValue: cluster)
    let numbers = (articles?.listed ?? []).compactMap(Int.init).withoutRepetition
    try file.write(
      .instrument(
        id, adopted: Int(adopted)!, articles: numbers, cluster: cluster,
        isClusterKnown: known.named.contains { $0.id == cluster }, in: file.common.language),
      from: companions.paths)
  }
}
