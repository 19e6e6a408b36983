/// Codes with the names that people write in their place.
public struct KnownCodes: Sendable {
  /// States and territories: their codes of ISO 3166-1.
  public static let states = KnownCodes(Texts.StateNames.all.map { ($0.name.uppercased(), $0.text) })

  /// Languages: their codes of ISO 639.
  public static let languages = KnownCodes(Texts.LanguageNames.all.map { ($0.name, $0.text) })

  /// Codes by themselves and by the names for them in all languages, folded.
  private let codes: [String: String]

  /// The most words of a value that are looked at, and the most words that a name has.
  private static let mostWords = (value: 64, name: 8)

  /// Codes and their names.
  public init(_ entries: [(code: String, name: LocalizedText)]) {
    var codes: [String: String] = [:]
    for (code, name) in entries {
      for language in name.languages {
        let folded = Self.key(name[language]!)
        if codes[folded] == nil { codes[folded] = code }
      }
    }
    for (code, _) in entries { codes[code.folded] = code }
    self.codes = codes
  }

  /// The states that a text names by their codes, whether known or not, or in words; `none` for 0.
  ///
  /// - Returns: Nil if a part of the text names no state.
  public static func states(namedIn text: String) -> [String]? {
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map(String.init)
    if words == ["0"] { return [Answer.noState] }
    return !words.isEmpty && words.allSatisfy(State.isCode) ? words : states.codes(in: text)
  }

  /// Whether a text is one of the codes, as it stands.
  public func contains(_ code: String) -> Bool { codes[code.folded] == code }

  /// The code that a text means: itself, in any case, or a name in any language. Returns nil if nothing of the kind is
  /// known.
  public func code(of text: String) -> String? { codes[text.folded] ?? codes[Self.key(text)] }

  /// The codes that a text means which lists codes or names, with commas or words such as "and" between them or nothing
  /// but spaces.
  ///
  /// - Returns: A code for each name, each once; nil if a part of the text means nothing known.
  /// - Complexity: O(*n*) in the text, of which only so much is looked at as a list of names may be long.
  public func codes(in text: String) -> [String]? {
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map(String.init)
    guard words.count <= Self.mostWords.value else { return nil }
    var found: [String] = []
    var rest = words[...]
    while let first = rest.first {
      // The longest name counts: "República Dominicana" before "República".
      let lengths = (1...min(Self.mostWords.name, rest.count)).reversed()
      if let (length, code) = lengths.lazy.compactMap({ length in
        code(of: rest.prefix(length).joined(separator: " ")).map { (length, $0) }
      }).first {
        rest = rest.dropFirst(length)
        if !found.contains(code) { found.append(code) }
      } else if Self.isJoint(first) {
        rest = rest.dropFirst()
      } else {
        return nil
      }
    }
    return found.isEmpty ? nil : found
  }

  /// Whether a word stands between the items of a list.
  private static func isJoint(_ word: String) -> Bool {
    ["and", "or", "y", "e", "o", "u", "et", "ou", "&"].contains(word.folded)
  }

  /// A name without the words that writers leave out.
  private static func key(_ name: String) -> String {
    let words = name.folded.split(separator: " ").map { $0 == "st" || $0 == "st." ? "saint" : $0 }
    let kept = words.filter { !articles.contains(String($0)) }
    return (kept.isEmpty ? words : kept).joined(separator: " ")
  }

  /// The words of names that writers leave out, folded.
  static let articles: Set<String> = [
    "the", "of", "and", "el", "la", "los", "las", "de", "del", "y", "le", "les", "du", "des", "et", "l", "d", "o", "a",
    "os", "as", "do", "da", "dos", "das", "e", "&",
  ]
}
