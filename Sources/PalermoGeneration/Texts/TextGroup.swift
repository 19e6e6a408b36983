/// What becomes one namespace: a group of texts, or the texts of a rule.
struct TextGroup: Sendable {
  let id: String
  /// Whether a table of its texts by name is wanted, for templates.
  let isLookup: Bool
  /// Whether its texts leave the program as they are, placeholders included, for somebody else to fill. There is then
  /// nothing but the table.
  let isOpen: Bool
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
