extension LocalizedText: ExpressibleByStringLiteral {
  /// The same text in every language.
  public init(verbatim text: String) {
    self.init { _ in text }
  }

  /// The same text in every language, such as an id.
  public init(stringLiteral value: String) {
    self.init(verbatim: value)
  }

  /// A text that is made for each language.
  public init(_ text: (Language) -> String) {
    self.init()
    for language in Language.allCases { self[language] = text(language) }
  }

  /// The languages in which there is a text.
  public var languages: [Language] { Language.allCases.filter { self[$0] != nil } }

  /// The text in the language wanted; failing that in the first language, failing that in any other.
  ///
  /// - Returns: The text and the language it is in; an empty text if there is no text in any language.
  public func best(for language: Language) -> (text: String, language: Language) {
    if let text = self[language] { return (text, language) }
    for other in Language.allCases {
      if let text = self[other] { return (text, other) }
    }
    return ("", language)
  }

  /// The text in the language wanted, or the nearest to it.
  public func callAsFunction(_ language: Language) -> String {
    best(for: language).text
  }
}

extension LocalizedText {
  /// The text cut, in every language, to a number of characters.
  public func shortened(to count: Int) -> LocalizedText {
    var result = self
    // The number of bytes is an upper bound of the number of characters.
    for language in languages where result[language]!.utf8.count > count {
      let text = result[language]!
      let start = text.prefix(count)
      if start.endIndex < text.endIndex { result[language] = start + "…" }
    }
    return result
  }

  /// Replaces each `{name}` by the argument of that name, in every language.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  public func filled(with arguments: [String: LocalizedText]) -> LocalizedText {
    FilledText(self, TextArguments(arguments)).localized
  }

  /// The text with the same words after it in every language.
  public func appending(_ words: String) -> LocalizedText {
    var result = self
    for language in languages { result[language]! += words }
    return result
  }
}
