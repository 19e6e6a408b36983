/// The terms of the field, with what each is called in the four languages.
///
/// Translators and `palermo lint` use it: a text that uses an English term is to use the term's form in every other
/// language too.
public struct Glossary: Sendable {
  /// One notion and its names.
  public struct Term: Sendable, Identifiable {
    /// Permanent id of the notion, such as `extradition`.
    public let id: String
    /// The inflections and accepted variants in each language, in the order of the file.
    public let forms: [Language: [String]]
    /// Where it stands in its file.
    public let position: SourcePosition

    /// A term with its forms.
    public init(id: String, forms: [Language: [String]], position: SourcePosition) {
      (self.id, self.forms, self.position) = (id, forms, position)
    }
  }

  /// Where the terms come from. Nil if the file does not say.
  public let note: LocalizedText?
  /// The terms, in the order of the file.
  public let terms: [Term]

  /// A glossary with its terms in order.
  public init(_ terms: [Term], note: LocalizedText? = nil) {
    (self.terms, self.note) = (terms, note)
  }
}
