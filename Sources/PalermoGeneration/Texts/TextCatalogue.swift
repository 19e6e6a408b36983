/// The texts of one file of `Sources/PalermoTexts`.
struct TextCatalogue: Sendable {
  /// The file, from the top of the repository.
  let path: String
  /// Groups and rules, in the order of the file.
  let groups: [TextGroup]

  /// The name of the file without its ending.
  var name: String { String(path.split(separator: "/").last!.dropLast(4)) }
}

/// What becomes one namespace: a group of texts, or the texts of a rule.
struct TextGroup: Sendable {
  let id: String
  /// Whether a table of its texts by name is wanted, for templates.
  let isLookup: Bool
  /// Present for a rule.
  let rule: Rule?
  let entries: [TextEntry]

  /// What is particular to a rule.
  struct Rule: Sendable {
    let title, message, fix, rationale: TextEntry
    /// What the rule itself explains of them.
    let placeholders: [(name: String, text: TextEntry)]

    /// The names in the message and then in the fix, each once.
    var placeholderNames: [String] {
      message.placeholders + fix.placeholders.filter { !message.placeholders.contains($0) }
    }
  }
}

/// One text in all its languages.
struct TextEntry: Sendable {
  let id: String
  /// The placeholder whose number chooses among the forms, if the text has several.
  let plural: String?
  /// By language; each with its forms by plural category, `other` where the text has but one.
  let forms: [String: [(category: String, text: String)]]
  /// The names in braces, in the order of the first language.
  let placeholders: [String]

  /// The text of a language that stands where nothing chooses a form.
  func text(in language: String) -> String? {
    forms[language].flatMap { forms in forms.first { $0.category == "other" }?.text }
  }
}
