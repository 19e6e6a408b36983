/// A text with placeholders, and their arguments. It is filled in when it is read.
public struct FilledText: Hashable, Sendable {
  /// The text in which `{name}` marks a place.
  public let template: LocalizedText
  /// What stands in the places, by their names.
  public let arguments: TextArguments

  /// A text with its arguments; one without any stays as it is, braces included.
  public init(_ template: LocalizedText, _ arguments: TextArguments = TextArguments()) {
    (self.template, self.arguments) = (template, arguments)
  }

  /// The text in the language wanted, or the nearest to it.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func callAsFunction(_ language: Language) -> String {
    let (text, language) = template.best(for: language)
    return filled(text, in: language)
  }

  /// The text put together in every language that it has.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  public var localized: LocalizedText {
    if arguments.isEmpty { return template }
    var result = template
    for language in template.languages { result[language] = filled(template[language]!, in: language) }
    return result
  }

  /// The text cut, in every language, to a number of characters.
  public func shortened(to count: Int) -> FilledText {
    FilledText(localized.shortened(to: count))
  }

  private func filled(_ template: String, in language: Language) -> String {
    if arguments.isEmpty { return template }
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
}
