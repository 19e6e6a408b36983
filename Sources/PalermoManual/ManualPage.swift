public import PalermoTexts

/// A page of the manual, made from the description that `--help` is made from too.
public struct ManualPage: Sendable {
  /// Its name without the section, such as `palermo-validate`.
  public let name: String
  /// The page in man(7).
  public let text: String

  /// The pages of a program and of all its commands.
  ///
  /// - Parameters:
  ///   - program: What the program says of itself, in the language.
  ///   - version: Its version, which stands at the foot.
  ///   - day: The day of the version.
  /// - Complexity: O(*n*) in the description.
  public static func pages(
    of program: CommandDescription, version: String, day: String, language: Language
  ) -> [ManualPage] {
    let footer = Footer(program: program.commandName, version: version, day: day)
    return pages(of: program, below: [], footer, language)
  }

  /// What stands at the edges of each page.
  private struct Footer {
    let program: String
    let version: String
    let day: String
  }

  private static func pages(
    of command: CommandDescription, below path: [String], _ footer: Footer, _ language: Language
  ) -> [ManualPage] {
    [ManualPage(command, below: path, footer, language)]
      + shown(command).flatMap { pages(of: $0, below: path + [command.commandName], footer, language) }
  }

  /// The commands below a command that have pages. The library adds one that prints help, which is told with the option.
  private static func shown(_ command: CommandDescription) -> [CommandDescription] {
    (command.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  private init(_ command: CommandDescription, below path: [String], _ footer: Footer, _ language: Language) {
    let words = path + [command.commandName]
    let name = words.joined(separator: "-")
    let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
    var lines = [
      [
        ".TH", Roff.quoted(name.uppercased()), "1", Roff.quoted(footer.day),
        Roff.quoted("\(footer.program) \(footer.version)"), Roff.quoted(Texts.Manual.title(language)),
      ].joined(separator: " ")
    ]
    func section(_ heading: LocalizedText, _ content: [String]) {
      if !content.isEmpty { lines += [".SH \(Roff.quoted(heading(language).uppercased()))"] + content }
    }

    let abstract = command.abstract ?? ""
    let sentence = abstract.hasSuffix(".") ? String(abstract.dropLast()) : abstract
    section(Texts.Manual.name, ["\(Roff.text(name)) \\- \(Roff.text(sentence))"])
    section(Texts.Manual.synopsis, [Self.synopsis(words, of: command, arguments, language)])
    section(
      Texts.Manual.description, [Roff.text(abstract)] + (command.discussion.map { [".PP", Roff.text($0)] } ?? []))
    section(
      Texts.Manual.commands,
      Self.shown(command).flatMap { below in
        [".TP", "\(Roff.bold("\(name)-\(below.commandName)"))(1)", Roff.text(below.abstract ?? "")]
      })
    section(
      Texts.Manual.arguments,
      arguments.filter { $0.kind == .positional }.flatMap { Self.paragraph(of: $0, language) })
    section(
      Texts.Manual.options, arguments.filter { $0.kind != .positional }.flatMap { Self.paragraph(of: $0, language) })
    // The page of the program itself has that as its description.
    section(Texts.Manual.exitStatus, path.isEmpty ? [] : [Roff.text(Texts.PalermoCommand.discussion(language))])
    section(Texts.Manual.seeAlso, path.isEmpty ? [] : ["\(Roff.bold(path.joined(separator: "-")))(1)"])
    self.name = name
    text = lines.joined(separator: "\n") + "\n"
  }

  /// How a command is called: what it needs, and the rest as “options”.
  private static func synopsis(
    _ words: [String], of command: CommandDescription, _ arguments: [CommandDescription.Argument], _ language: Language
  ) -> String {
    let below = shown(command).isEmpty ? [] : [Roff.italic(Texts.Manual.command(language))]
    let positional = arguments.filter { $0.kind == .positional }.map { argument in
      argument.isOptional ? "[\(value(of: argument))]" : value(of: argument)
    }
    let needed = arguments.filter { $0.kind == .option && !$0.isOptional }.map { argument in
      "\(names(of: argument)) \(value(of: argument))"
    }
    return
      ([Roff.bold(words.joined(separator: " "))] + below + positional + needed
      + ["[\(Roff.italic(Texts.Manual.options(language).lowercased()))]"]).joined(separator: " ")
  }

  /// What an argument does, and what it may be.
  private static func paragraph(of argument: CommandDescription.Argument, _ language: Language) -> [String] {
    let head =
      switch argument.kind {
      case .positional: value(of: argument)
      case .option: "\(names(of: argument)) \(value(of: argument))"
      case .flag: names(of: argument)
      }
    let sentences = [
      abstract(of: argument)(language),
      argument.allValues.map { Texts.Manual.values(list: $0.joined(separator: ", "))(language) },
      argument.defaultValue.map { Texts.Manual.default(value: $0)(language) },
    ]
    return [".TP", head, Roff.text(sentences.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " "))]
  }

  /// What an argument does. The library says of its own two what they do in English alone.
  private static func abstract(of argument: CommandDescription.Argument) -> LocalizedText {
    switch argument.names?.last?.name {
    case "version": Texts.Manual.versionOption
    case "help": Texts.Manual.helpOption
    default: LocalizedText(verbatim: argument.abstract ?? "")
    }
  }

  private static func names(of argument: CommandDescription.Argument) -> String {
    (argument.names ?? []).map { Roff.bold($0.text) }.joined(separator: ", ")
  }

  private static func value(of argument: CommandDescription.Argument) -> String {
    Roff.italic(argument.valueName ?? "") + (argument.isRepeating && argument.kind == .positional ? " ..." : "")
  }
}
