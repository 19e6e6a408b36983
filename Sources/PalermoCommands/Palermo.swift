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
      StatusCommand.self, DiffCommand.self, LanguageServerCommand.self,
      ExportCommand.self, ReceiveCommand.self, RegisterCommand.self,
      ReceiptCommand.self, KeyCommand.self, SignCommand.self, VerifyCommand.self,
    ])

  /// The command without a subcommand. The parser of arguments makes it.
  public init() {}
}

extension ParsableCommand {
  /// Runs the command that the arguments name, and ends the process with its exit code.
  public static func start() -> Never {
    Descriptor.keepStandardStreams()
    let arguments = Self.arguments
    var subcommand: (any ParsableCommand.Type)?
    do {
      if let validation = validation(arguments) {
        subcommand = ValidateCommand.self
        try validation.run()
        exit()
      }
      var command = try namedCommand(arguments) ?? parseAsRoot(arguments)
      subcommand = type(of: command)
      try command.run()
      exit()
    } catch let error as ExitCode {
      exit(withError: error)
    } catch {
      if let message = usageMessage(for: error, of: subcommand, arguments) {
        Console.warn(escaping(arguments, in: message))
        exit(withError: ExitCode.usage)
      }
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

  /// The validation that the arguments ask for, read without the parser of arguments. Returns nil if they ask for something
  /// else, or say more than that.
  private static func validation(_ arguments: [String]) -> Validation? {
    guard self == Palermo.self, arguments.first == ValidateCommand.configuration.commandName else { return nil }
    return Validation(paths: arguments.dropFirst())
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

  /// A usage error that the library would tell with the usage of the whole program: one that a command finds while it runs,
  /// and a command that does not exist. Returns nil for any other error.
  private static func usageMessage(
    for error: any Error, of subcommand: (any ParsableCommand.Type)?, _ arguments: [String]
  ) -> String? {
    if let subcommand {
      guard let error = error as? ValidationError else { return nil }
      return usageMessage(error.message, of: path(to: subcommand) ?? [subcommand])
    }
    guard exitCode(for: error) == ExitCode.usage, let (word, path) = unknownCommand(in: arguments) else { return nil }
    let known = path.last!.configuration.subcommands.map { $0._commandName }
    let suggestion = Suggestion.clause(for: word, in: known)
    return usageMessage(
      help(Texts.UsageErrors.noCommand(command: word, suggestion: suggestion, known: known.joined(separator: ", "))),
      of: path)
  }

  private static func usageMessage(_ message: String, of path: [any ParsableCommand.Type]) -> String {
    let name = path.map { $0._commandName }.joined(separator: " ")
    return [
      help(Texts.ParserMessages.error(message: message)),
      help(Texts.ParserMessages.usage(form: usageString(for: path.last!))),
      "  " + help(Texts.ParserMessages.seeHelp(command: "\(name) --help")),
    ].joined(separator: "\n")
  }

  /// The way from this command to one inside it.
  private static func path(to subcommand: any ParsableCommand.Type) -> [any ParsableCommand.Type]? {
    if subcommand == self { return [self] }
    return configuration.subcommands.lazy.compactMap { $0.path(to: subcommand) }.first.map { [self] + $0 }
  }

  /// The first argument that stands where a command is expected and is none, with the way to where it stands. Returns nil
  /// if there is no such argument.
  private static func unknownCommand(in arguments: [String]) -> (word: String, path: [any ParsableCommand.Type])? {
    guard !configuration.subcommands.isEmpty, configuration.defaultSubcommand == nil, let word = arguments.first,
      !word.hasPrefix("-"), word != "help"
    else {
      return nil
    }
    guard let next = configuration.subcommands.first(where: { $0._commandName == word }) else { return (word, [self]) }
    return next.unknownCommand(in: Array(arguments.dropFirst())).map { ($0.word, [self] + $0.path) }
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
    // What follows the equals sign of an option is repeated by itself.
    let repeated = arguments.flatMap { [$0] + $0.split(separator: "=", maxSplits: 1).dropFirst().map(String.init) }
    return repeated.filter { $0.unicodeScalars.contains { $0.isUnsafeInText || $0.value < 0x20 } }.reduce(message) {
      $0.replacing($1, with: PathText.shown(Array($1.utf8)))
    }
  }
}
