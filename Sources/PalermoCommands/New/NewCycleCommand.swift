import ArgumentParser
import PalermoLoading
import PalermoModel
import PalermoVocabularies

struct NewCycleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cycle",
    abstract: help(Texts.NewFileCommand.cycle),
    discussion: help(Texts.NewFileCommand.how))

  @Argument(help: ArgumentHelp(help(Texts.NewFileCommand.idOfCycle), valueName: "id"))
  var id: String

  @Argument(
    help: ArgumentHelp(help(Texts.NewFileCommand.dueQuestionnaires), valueName: "questionnaire"),
    completion: .questionnaires)
  var questionnaires: [String] = []

  @Option(help: ArgumentHelp(help(Texts.NewFileCommand.opens), valueName: "yyyy-mm-dd"))
  var opens: CalendarDate

  @Option(help: ArgumentHelp(help(Texts.NewFileCommand.due), valueName: "yyyy-mm-dd"))
  var due: CalendarDate

  @OptionGroup var companions: CompanionOptions
  @OptionGroup var file: StartingFileOptions

  func validate() throws {
    try ValueType.code.check(id)
    if due < opens {
      throw ValidationError(help(Texts.NewFileCommand.dueBeforeOpening(due: "\(due)", opens: "\(opens)")))
    }
  }

  func run() throws {
    let files = questionnaires.filter(\.namesFile)
    let named = NamedQuestionnaires(try companions.corpus(with: files, .questionnaires, file.common))
    var keys: [QuestionnaireKey] = []
    for id in questionnaires.isEmpty ? named.ids : questionnaires {
      let key = try named.find(id).key
      if keys.contains(key) { throw ValidationError(help(Texts.NewFileCommand.namedTwice(code: key.id))) }
      keys.append(key)
    }
    try file.write(
      .cycle(id, opens: opens, due: due, questionnaires: keys, in: file.common.language),
      from: questionnaires + companions.paths)
  }
}
