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
  /// Name, help, version and subcommands for the command line.
  public static let configuration = CommandConfiguration(
    commandName: "palermo",
    abstract: help(Texts.PalermoCommand.abstract),
    discussion: help(Texts.PalermoCommand.discussion),
    version: Version.text,
    subcommands: [
      ValidateCommand.self, LintCommand.self, ScoreCommand.self, GapsCommand.self, ExplainCommand.self, FmtCommand.self,
      BreakingCommand.self, MigrateCommand.self, NewCommand.self, FormCommand.self,
      WorkbookCommand.self, ImportCommand.self, SplitCommand.self, MergeCommand.self, CollectCommand.self,
      StatusCommand.self, DiffCommand.self,
      ExportCommand.self, ReceiveCommand.self, RegisterCommand.self,
      ReceiptCommand.self, KeyCommand.self, SignCommand.self, VerifyCommand.self,
    ])

  /// The command without a subcommand. The parser of arguments makes it.
  public init() {}
}

extension ParsableCommand {
  /// Runs the command that the arguments name, and ends the process with its exit code.
  public static func start() -> Never {
    let arguments = Self.arguments
    do {
      var command = try namedCommand(arguments) ?? parseAsRoot(arguments)
      try command.run()
      exit()
    } catch let error as ExitCode {
      exit(withError: error)
    } catch {
      let code = exitCode(for: error)
      // Help and the version are results. Any error other than a usage error or an exit code is a fault of the program.
      let messages = ParserMessages(.ofCommandLine)
      if code == .success { Console.write(messages.translated(fullMessage(for: error)) + "\n") }
      if code == .failure { Console.warn("\(configuration.commandName ?? "palermo"): \(error)") }
      if code != .success && code != .failure {
        Console.warn(messages.translated(escaping(arguments, in: fullMessage(for: error))))
      }
      exit(withError: code == .failure ? ExitCode.internalError : code)
    }
  }

  /// The subcommand that the first argument names, with the others, read without making all other subcommands. Returns
  /// nil where there is none, or it has some itself, or anything is amiss: then all of them are needed to say so.
  private static func namedCommand(_ arguments: [String]) -> (any ParsableCommand)? {
    guard let named = configuration.subcommands.first(where: { $0.configuration.commandName == arguments.first }),
      named.configuration.subcommands.isEmpty, let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      // It may be the one that shows help.
      type(of: command) == named
    else { return nil }
    return command
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
