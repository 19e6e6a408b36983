/// Texts kept as lines.
enum TextTable {
  /// The texts of a table.
  ///
  /// - Parameter lines: For each text a line: its name and its words in every language, with tabs between them; nothing
  ///   stands where a language has none.
  /// - Complexity: O(*n*).
  static func entries(_ lines: String) -> [(name: String, text: LocalizedText)] {
    lines.split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      var text = LocalizedText()
      for (language, words) in zip(Language.allCases, fields.dropFirst()) where !words.isEmpty {
        text[language] = String(words)
      }
      return (String(fields[0]), text)
    }
  }
}
