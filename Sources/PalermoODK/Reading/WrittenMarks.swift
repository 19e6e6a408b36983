import PalermoModel

/// What stands in a field of marks: the codes of the form, or its labels in any language, whatever parts them.
struct WrittenMarks {
  /// The codes of the marks that are known.
  let known: Set<String>
  /// The first word that is none of them. Nil if all are known.
  let unknown: String?

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The text of the field.
  ///   - options: The codes of the marks that the field has.
  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: String, among options: [String]) {
    var known: Set<String> = []
    var unknown: String?
    for piece in text.split(whereSeparator: { ",;|".contains($0) || $0.isNewline }) {
      var rest = piece.split(whereSeparator: \.isWhitespace)[...]
      while let word = rest.first {
        // Of labels that begin alike the longest is meant.
        let lengths = (1...min(Self.mostWords, rest.count)).reversed()
        let found = lengths.lazy.compactMap { length in
          Self.codes[rest.prefix(length).joined(separator: " ").folded].map { (code: $0, length: length) }
        }.first { options.contains($0.code) }
        if let found {
          known.insert(found.code)
        } else if unknown == nil {
          unknown = String(word)
        }
        rest = rest.dropFirst(found?.length ?? 1)
      }
    }
    (self.known, self.unknown) = (known, unknown)
  }

  /// The codes of marks by what they are called.
  private static let codes: [String: String] = Dictionary(
    FormMark.allCases.flatMap { mark in
      ([mark.rawValue] + Language.allCases.map { mark.label($0) }).map { ($0.folded, mark.rawValue) }
    }, uniquingKeysWith: { first, _ in first })

  /// The most words of what a mark is called.
  private static let mostWords = codes.keys.reduce(1) { max($0, $1.split(separator: " ").count) }
}
