import ArgumentParser
import PalermoModel

/// The files that somebody begins with: a submission, or what an author writes.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: help(Texts.NewCommand.overview),
    discussion: help(Texts.NewCommand.kinds),
    subcommands: [
      NewSubmissionCommand.self, NewRegionCommand.self, NewCycleCommand.self, NewParticipationCommand.self,
      NewInstrumentCommand.self, NewQuestionnaireCommand.self, NewProfileCommand.self, NewGlossaryCommand.self,
    ],
    defaultSubcommand: NewSubmissionCommand.self)
}
