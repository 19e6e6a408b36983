import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

struct NewQuestionnaireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire",
    abstract: help(Texts.NewFileCommand.questionnaire),
    discussion: help(Texts.NewFileCommand.howQuestionnaire) + "\n\n" + help(Texts.NewFileCommand.how))

  @Argument(help: ArgumentHelp(help(Texts.NewFileCommand.idOfQuestionnaire), valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp(help(Texts.NewFileCommand.instrumentAsked), valueName: "code"), completion: .instruments)
  var instrument: String

  @Option(help: ArgumentHelp(help(Texts.NewFileCommand.cluster), valueName: "cluster"), completion: .clusters)
  var cluster = "criminalization_jurisdiction"

  @OptionGroup var day: DayOptions
  @OptionGroup var companions: CompanionOptions
  @OptionGroup var file: StartingFileOptions

  func validate() throws {
    try ValueType.identifier.check(id)
    try ValueType.instrumentCode.check(instrument)
    try ValueType.code.check(cluster)
  }

  func run() throws {
    let corpus = try companions.corpus([.instruments, .questionnaires], file.common).corpus
    guard let treaty = corpus.instruments[instrument: instrument] else {
      let hint = Suggestion.clause(for: instrument, in: corpus.instruments.all.map(\.id))
      throw ValidationError(help(Texts.NewFileCommand.noInstrument(id: instrument, hint: hint)))
    }
    let others = corpus.questionnaires.values.filter { $0.key.id != id }
    let start = StartingFile.questionnaire(
      QuestionnaireKey(id: id, version: "\(day.day.year).1"), about: treaty, Cluster(rawValue: cluster),
      besides: Set(others.flatMap(\.questions).map(\.id)), in: file.common.language)
    guard let start else {
      let provisions = treaty.articles.flatMap(\.provisions)
      let themes = corpus.instruments.clusters.filter { theme in provisions.contains { $0.cluster == theme } }
      let known = themes.isEmpty ? "–" : themes.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        help(Texts.NewFileCommand.nothingToAsk(instrument: instrument, cluster: cluster, known: known)))
    }
    try file.write(start, from: companions.paths)
  }
}
