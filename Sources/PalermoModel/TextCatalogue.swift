/// A file of what the program says.
public struct TextCatalogue: Sendable {
  /// One text, or one of its forms.
  public struct Entry: Sendable {
    /// What the text is to its owner: an entry or one of its plural forms, or a part of what a rule says.
    public enum Part: Sendable {
      case text, form, title, message, fix, rationale, placeholder
    }

    /// What the text is to its owner.
    public let part: Part
    /// The group or rule, and the entry in it.
    public let owner: String
    /// The text in every language in which the file has it.
    public let text: LocalizedText
    /// Whether a note says how it is meant, so that an equal text may be translated otherwise.
    public let hasNote: Bool
    /// Where it stands in its file.
    public let position: SourcePosition

    /// A text with what it belongs to.
    public init(_ part: Part, of owner: String, _ text: LocalizedText, hasNote: Bool, position: SourcePosition) {
      (self.part, self.owner, self.text) = (part, owner, text)
      (self.hasNote, self.position) = (hasNote, position)
    }
  }

  /// The texts, in the order of the file.
  public let entries: [Entry]

  /// A catalogue with its texts in order.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }
}
