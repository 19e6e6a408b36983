import PalermoModel

/// What the library that reads the command line says, in the languages of the toolkit.
///
/// The library speaks English alone and gives its sentences no names. They are recognized by their English form, line by
/// line; one that is not known stays as it is.
struct ParserMessages {
  private static let patterns: [TextPattern] = [
    Texts.ParserMessages.error(message: ""), Texts.ParserMessages.help(text: ""), Texts.ParserMessages.usage(form: ""),
    Texts.ParserMessages.seeHelp(command: ""), Texts.ParserMessages.seeSubcommand(command: ""),
    Texts.ParserMessages.missingArgument(argument: ""), Texts.ParserMessages.missingOneOf(arguments: ""),
    Texts.ParserMessages.missingValue(option: ""), Texts.ParserMessages.similarOption(option: "", suggestion: ""),
    Texts.ParserMessages.unknownOption(option: ""), Texts.ParserMessages.invalidOption(option: ""),
    Texts.ParserMessages.unexpectedArgument(argument: ""),
    Texts.ParserMessages.unexpectedArguments(count: "", arguments: ""),
    Texts.ParserMessages.unexpectedValue(option: "", value: ""), Texts.ParserMessages.twice(second: "", first: ""),
    Texts.ParserMessages.invalidChoiceListed(value: "", option: ""),
    Texts.ParserMessages.invalidChoice(value: "", option: "", choices: ""),
    Texts.ParserMessages.invalidValue(value: "", option: ""), Texts.ParserMessages.overview(text: ""),
    Texts.ParserMessages.usageHeading(form: ""), Texts.ParserMessages.versionOption(option: ""),
    Texts.ParserMessages.helpOption(option: ""), Texts.ParserMessages.missingSubcommand.filledText,
    Texts.ParserMessages.argumentsHeading.filledText, Texts.ParserMessages.optionsHeading.filledText,
    Texts.ParserMessages.subcommandsHeading.filledText,
  ].map { TextPattern($0.template) }

  private let language: Language

  /// The sentences in a language.
  init(_ language: Language) {
    self.language = language
  }

  /// A message of the library in the language, as far as its sentences are known.
  ///
  /// - Complexity: O(*n*) in the length of the message.
  func translated(_ message: String) -> String {
    if language == Language.allCases[0] { return message }
    let isHelp = message.hasPrefix(Self.beginningOfHelp)
    return message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { isHelp ? withValues(line($0)) : line($0) }
      .joined(separator: "\n")
  }

  private static let beginningOfHelp = "OVERVIEW: "

  private func line(_ line: Substring) -> String {
    let indentation = line.prefix { $0 == " " }
    let text = line.dropFirst(indentation.count)
    for pattern in Self.patterns {
      guard var values = pattern.values(in: text) else { continue }
      // What an error says is a sentence of its own.
      if let message = values["message"] { values["message"] = self.line(message[...]) }
      for name in ["choices", "arguments"] { values[name] = values[name].map(list) }
      return indentation + pattern.filled(with: values, in: language)
    }
    return String(line)
  }

  /// A list, of which the library may divide the last two by a word.
  private func list(_ items: String) -> String {
    ["', '", "' and '", "' or '"].reduce(items) { $0.replacing($1, with: ", ") }
  }

  /// A line of help with the words before what an option may be.
  private func withValues(_ line: String) -> String {
    [
      Texts.ParserMessages.values, Texts.ParserMessages.default, Texts.ParserMessages.defaultSubcommand,
    ].reduce(line) { line, label in
      ["(", " "].reduce(line) { $0.replacing($1 + label(Language.allCases[0]), with: $1 + label(language)) }
    }
  }
}
