public import ArgumentParser

/// The command line: `palermo COMMAND`.
public struct Palermo: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "palermo",
    abstract: help(
      en: "Checks, scores and analyses answers to questionnaires on the Palermo Convention and its Protocols.",
      es:
        "Verifica, puntúa y analiza las respuestas a los cuestionarios sobre la Convención de Palermo y sus Protocolos.",
      fr: "Vérifie, note et analyse les réponses aux questionnaires sur la Convention de Palerme et ses Protocoles.",
      pt: "Verifica, pontua e analisa as respostas aos questionários sobre a Convenção de Palermo e seus Protocolos."),
    discussion: help(
      en:
        "Exit codes: 0 clean; 1 findings of severity error (with --strict, warnings too); 64 usage; 66 an input cannot be read; 70 internal error; 73 an output cannot be written.",
      es:
        "Códigos de salida: 0 sin hallazgos; 1 hallazgos de gravedad error (con --strict, también advertencias); 64 uso; 66 una entrada no puede leerse; 70 error interno; 73 una salida no puede escribirse.",
      fr:
        "Codes de sortie : 0 sans constat ; 1 constats de gravité erreur (avec --strict, aussi les avertissements) ; 64 usage ; 66 une entrée ne peut être lue ; 70 erreur interne ; 73 une sortie ne peut être écrite.",
      pt:
        "Códigos de saída: 0 sem constatações; 1 constatações de gravidade erro (com --strict, também avisos); 64 uso; 66 uma entrada não pode ser lida; 70 erro interno; 73 uma saída não pode ser escrita."
    ),
    version: Version.text,
    subcommands: [
      ValidateCommand.self, LintCommand.self, ScoreCommand.self, GapsCommand.self, ExplainCommand.self, FmtCommand.self,
      BreakingCommand.self, MigrateCommand.self, NewCommand.self, StatusCommand.self, DiffCommand.self,
      ExportCommand.self,
    ])

  public init() {}
}

extension ParsableCommand {
  /// Runs the command that the arguments name, and ends the process with its exit code.
  public static func start() -> Never {
    do {
      var command = try parseAsRoot()
      try command.run()
      exit()
    } catch {
      // What is neither a usage error, a request for help nor an exit code of ours is a fault of the program.
      guard exitCode(for: error) == .failure, !(error is ExitCode) else { exit(withError: error) }
      Console.warn("\(configuration.commandName ?? "palermo"): \(error)")
      exit(withError: ExitCode.internalError)
    }
  }
}
