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
    /// What it means where a treaty gives it a special sense. Nil if it has none.
    public let definition: LocalizedText?
    /// Where the definition stands, such as `UNTOC 2 (a)`. Nil if the file does not say.
    public let source: String?
    /// Where it stands in its file.
    public let position: SourcePosition

    /// A term with its forms.
    public init(
      id: String, forms: [Language: [String]], definition: LocalizedText? = nil, source: String? = nil,
      position: SourcePosition
    ) {
      (self.id, self.forms, self.definition, self.source) = (id, forms, definition, source)
      self.position = position
    }

    /// The preferred form in a language, in English if there is none; the id if there is none either.
    public func name(_ language: Language) -> String { forms[language]?.first ?? forms[.en]?.first ?? id }
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
