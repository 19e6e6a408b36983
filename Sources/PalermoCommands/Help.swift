import PalermoModel
import PalermoWriting

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

  /// The language of the environment, as gettext takes it: the first of those in LANGUAGE that the toolkit has, else that of
  /// the first of LC_ALL, LC_MESSAGES and LANG that is set. In the locale C or POSIX, LANGUAGE does not count. English if
  /// the toolkit has none of them.
  static var ofEnvironment: Language {
    func value(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    guard let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(value).first else { return .en }
    let name = locale.prefix { $0 != "." && $0 != "@" }
    if name == "C" || name == "POSIX" { return .en }
    let preferred = value("LANGUAGE")?.split(separator: ":").map(String.init) ?? []
    return (preferred + [locale]).lazy.compactMap(Language.of(locale:)).first ?? .en
  }
}
