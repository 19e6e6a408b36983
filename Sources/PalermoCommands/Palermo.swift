public import ArgumentParser
import PalermoLoading
import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

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
    let arguments = Self.arguments
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      exit()
    } catch let error as ExitCode {
      exit(withError: error)
    } catch {
      let code = exitCode(for: error)
      // Help and the version are results; whatever else is neither a usage error nor an exit code of ours is a fault of
      // the program.
      if code == .success { Console.write(fullMessage(for: error) + "\n") }
      if code == .failure { Console.warn("\(configuration.commandName ?? "palermo"): \(error)") }
      if code != .success && code != .failure { Console.warn(escaping(arguments, in: fullMessage(for: error))) }
      exit(withError: code == .failure ? ExitCode.internalError : code)
    }
  }

  /// The arguments after the name of the program. The system's are bytes, and a path among them need not be UTF-8.
  private static var arguments: [String] {
    UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).compactMap(\.self).dropFirst().map
    {
      PathText.argument(UnsafeBufferPointer(start: $0, count: strlen($0)).map { UInt8(bitPattern: $0) })
    }
  }

  /// A message without the line breaks and other controls of arguments that it repeats.
  private static func escaping(_ arguments: [String], in message: String) -> String {
    arguments.filter { $0.unicodeScalars.contains { $0.isUnsafeInText || $0.value < 0x20 } }.reduce(message) {
      $0.replacing($1, with: PathText.shown(Array($1.utf8)))
    }
  }
}
