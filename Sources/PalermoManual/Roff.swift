/// Text in the language of man pages, man(7).
enum Roff {
  /// Text of a page: nothing in it is taken for a request.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func text(_ text: String) -> String {
    let escaped = text.reduce(into: "") { escaped, character in
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\n": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// What is typed as it stands.
  static func bold(_ text: String) -> String { "\\fB\(self.text(text))\\fR" }

  /// What stands for something else.
  static func italic(_ text: String) -> String { "\\fI\(self.text(text))\\fR" }

  /// An argument of a request.
  static func quoted(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\e").replacing("\"", with: "\\(dq"))\""
  }
}
