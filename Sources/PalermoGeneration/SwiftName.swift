/// Names of Swift made from ids such as `missing-evidence`.
enum SwiftName {
  /// The name of a member, `missingEvidence`, in backticks where it is a keyword.
  static func member(_ id: String) -> String {
    let name = camelCase(id)
    return keywords.contains(name) ? "`\(name)`" : name
  }

  /// The name of a type: `MissingEvidence`.
  static func type(_ id: String) -> String {
    words(id).map(capitalized).joined()
  }

  /// The words of an id joined, each but the first with a capital letter.
  static func camelCase(_ id: String) -> String {
    let words = words(id)
    return words.dropFirst().reduce(String(words.first ?? "")) { $0 + capitalized($1) }
  }

  /// A string literal, on one line.
  static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "\"": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\u{A0}", "\u{202F}": result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func words(_ id: String) -> [Substring] { id.split { $0 == "-" || $0 == "." } }

  private static func capitalized(_ word: some StringProtocol) -> String {
    acronyms.contains(String(word)) ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The words that are written in capital letters unless they begin the name of a member.
  private static let acronyms: Set = ["csv", "html", "id", "json", "pdf", "url", "utf8", "xml"]

  /// The reserved words of the language that an id may be.
  private static let keywords: Set = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]
}
