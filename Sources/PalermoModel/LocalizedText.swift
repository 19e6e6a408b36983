/// A text in up to four languages.
///
/// Use a string literal for a text that is the same in all of them, such as an id.
public struct LocalizedText: Hashable, Sendable, ExpressibleByStringLiteral {
  private var en, es, fr, pt: String?

  /// A text in each of the four languages.
  public init(en: String, es: String, fr: String, pt: String) {
    (self.en, self.es, self.fr, self.pt) = (en, es, fr, pt)
  }

  /// No text yet; texts are added as they are read from a file, where languages may be missing.
  public init() {}

  /// The same text in every language.
  public init(verbatim text: String) {
    self.init(en: text, es: text, fr: text, pt: text)
  }

  /// The same text in every language.
  public init(stringLiteral value: String) {
    self.init(verbatim: value)
  }

  /// The text in exactly this language, if there is one.
  public subscript(language: Language) -> String? {
    get {
      switch language {
      case .en: en
      case .es: es
      case .fr: fr
      case .pt: pt
      }
    }
    set {
      switch language {
      case .en: en = newValue
      case .es: es = newValue
      case .fr: fr = newValue
      case .pt: pt = newValue
      }
    }
  }

  /// The languages in which there is a text.
  public var languages: [Language] { Language.allCases.filter { self[$0] != nil } }

  /// The text in the language wanted; failing that in English, failing that in any other.
  ///
  /// - Returns: The text and the language it is in. The empty text when there is none at all.
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

  /// Replaces each `{name}` by the argument of that name, in every language.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  public func filled(with arguments: [String: LocalizedText]) -> LocalizedText {
    if arguments.isEmpty { return self }
    var filled = self
    for language in languages { filled[language] = fill(self[language]!, with: arguments, in: language) }
    return filled
  }
}

/// A text with places to be filled, and what to fill them with: it is put together when somebody reads it.
public struct FilledText: Hashable, Sendable {
  let template: LocalizedText
  let arguments: [String: LocalizedText]

  /// The text in the language wanted, or the nearest to it.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func callAsFunction(_ language: Language) -> String {
    let (text, language) = template.best(for: language)
    return arguments.isEmpty ? text : fill(text, with: arguments, in: language)
  }
}

private func fill(_ template: String, with arguments: [String: LocalizedText], in language: Language) -> String {
  var result = ""
  var rest = template[...]
  while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
    let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
  {
    result += rest[..<open]
    let name = String(rest[rest.utf8.index(after: open)..<close])
    result += arguments[name]?(language) ?? String(rest[open...close])
    rest = rest[rest.utf8.index(after: close)...]
  }
  return result + rest
}

extension LocalizedText {
  /// The text cut, in every language, to a number of characters.
  func shortened(to count: Int) -> LocalizedText {
    var result = self
    // A character has at least a byte.
    for language in languages where result[language]!.utf8.count > count {
      let text = result[language]!
      let start = text.prefix(count)
      if start.endIndex < text.endIndex { result[language] = start + "…" }
    }
    return result
  }

  /// The text with the same words after it in every language.
  public func appending(_ words: String) -> LocalizedText {
    var result = self
    for language in languages { result[language]! += words }
    return result
  }
}
