extension Suggestion {
  /// The suggestion of the instruments that a text in place of a code names: by a title in any language, or by words or the
  /// beginnings of words of one. Returns nil if none is meant.
  ///
  /// - Complexity: O(*n*) in the titles of the instruments at hand.
  public static func instrument(meantBy written: String, in corpus: Corpus) -> Suggestion? {
    let meant = corpus.instruments.codes(meantBy: written)
    if meant.count == 1 { return Suggestion(writing: meant[0], insteadOf: written) }
    if meant.isEmpty { return near(written, in: corpus.instruments.all.lazy.map { $0.id }) }
    return Suggestion(Texts.Suggestion.oneOf(values: meant.joined(separator: ", ")))
  }
}

extension Instruments {
  /// The longest text that is looked at.
  private static let longest = (text: 400, title: 400)

  /// The most that one text may mean.
  private static let most = 8

  /// The codes of the instruments that a text names otherwise: by a whole title, or else by words of short titles, or else
  /// of full ones.
  ///
  /// - Returns: None if nothing fits, or so many that nothing is said by them.
  /// - Complexity: O(*n*) in the titles.
  func codes(meantBy text: String) -> [String] {
    guard text.utf8.count <= Self.longest.text else { return [] }
    let folded = text.folded
    let words = folded.split(separator: " ")
    if words.isEmpty { return [] }
    let named = all.map { instrument in
      (id: instrument.id, short: Self.names(of: instrument.shortTitle), full: Self.names(of: instrument.title))
    }
    func isMade(_ title: String) -> Bool {
      let parts = title.split(separator: " ")
      return words.allSatisfy { word in parts.contains { $0.utf8.starts(with: word.utf8) } }
    }
    let whole = named.filter { $0.id.folded == folded || $0.short.contains(folded) || $0.full.contains(folded) }
    if !whole.isEmpty { return Self.few(whole.map { $0.id }) }
    let byShort = named.filter { $0.short.contains(where: isMade) }
    if !byShort.isEmpty { return Self.few(byShort.map { $0.id }) }
    return Self.few(named.filter { $0.full.contains(where: isMade) }.map { $0.id })
  }

  private static func names(of title: LocalizedText) -> [String] {
    title.languages.map { String(title($0).prefix(longest.title)).folded }
  }

  private static func few(_ codes: [String]) -> [String] { codes.count <= most ? codes : [] }
}
