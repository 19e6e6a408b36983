import PalermoModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Picks the help text in the language of the command line or, failing that, of the environment.
func help(_ text: some TextArgument) -> String {
  text.filledText(Language.ofCommandLine)
}

extension Language {
  /// The language after `--lang`, else that of the environment. Help is written before options are parsed, so this
  /// reads the arguments itself.
  static let ofCommandLine: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
        return language
      }
      if argument == "--lang", index + 1 < arguments.count, let language = Language(rawValue: arguments[index + 1]) {
        return language
      }
    }
    return ofEnvironment
  }()

  /// The language of the first of LC_ALL, LC_MESSAGES and LANG that is set, or English if the toolkit does not have
  /// that language.
  static var ofEnvironment: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty {
        return Language(rawValue: String(value.prefix(2))) ?? .en
      }
    }
    return .en
  }
}
