import PalermoModel

/// A text with open places by which sentences in the first language are recognized.
struct TextPattern {
  private let template: LocalizedText
  /// The words around the places, in order: one more than there are places.
  private let words: [Substring]
  private let names: [String]

  /// The pattern of a text with names in braces.
  init(_ template: LocalizedText) {
    self.template = template
    var (words, names) = ([Substring](), [String]())
    var rest = template(Language.allCases[0])[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      words.append(rest[..<open])
      names.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    (self.words, self.names) = (words + [rest], names)
  }

  /// What stands in the places of a sentence. Returns nil if the sentence is another one.
  func values(in sentence: Substring) -> [String: String]? {
    guard sentence.hasPrefix(words[0]), sentence.hasSuffix(words[words.count - 1]) else { return nil }
    if names.isEmpty { return sentence == words[0] ? [:] : nil }
    guard sentence.utf8.count >= words[0].utf8.count + words[words.count - 1].utf8.count else { return nil }
    var values: [String: String] = [:]
    var rest = sentence.dropFirst(words[0].count).dropLast(words[words.count - 1].count)
    for (index, name) in names.enumerated().dropLast() {
      guard let divider = rest.firstRange(of: words[index + 1]) else { return nil }
      values[name] = String(rest[..<divider.lowerBound])
      rest = rest[divider.upperBound...]
    }
    values[names[names.count - 1]] = String(rest)
    return values
  }

  /// The text with values in its places.
  func filled(with values: [String: String], in language: Language) -> String {
    FilledText(template, TextArguments(values.mapValues { LocalizedText(verbatim: $0) }))(language)
  }
}
