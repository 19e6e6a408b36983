public import ArgumentParser
public import PalermoModel

extension Submission.Status: ExpressibleByArgument {}

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: help(Texts.ValidateCommand.abstract),
    discussion: help(Texts.ValidateCommand.discussion))

  @OptionGroup var inputs: InputOptions
  @OptionGroup var common: CommonOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      help(Texts.ValidateCommand.status)))
  var status: Submission.Status?

  @OptionGroup var result: FormatOptions<FindingFormat>

  @Flag(
    help: ArgumentHelp(
      help(Texts.ValidateCommand.strict)))
  var strict = false

  @OptionGroup var project: ProjectOptions
  @OptionGroup var questionnaires: QuestionnaireOptions

  /// What the command does.
  var validation: Validation {
    Validation(
      inputs: inputs, common: common, status: status, result: result, strict: strict, project: project,
      questionnaires: questionnaires)
  }

  func run() throws { try validation.run() }
}
