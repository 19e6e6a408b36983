/// Finds the instrument that somebody means who wrote something else in the place of its code.
public struct InstrumentFinder: Sendable {
  /// What an instrument is called, folded: its code, and its short and full titles in all languages.
  private struct Names: Sendable {
    let id: String
    let code: String
    let short: [String]
    let full: [String]
  }

  /// The longest text, and the most of a title, that is looked at.
  private static let longest = 400

  /// The most instruments that one text may mean.
  private static let most = 8

  private let all: [Names]

  /// Looks for instruments.
  ///
  /// - Complexity: O(*n*) in their titles.
  public init(_ instruments: Instruments) {
    all = instruments.all.map { instrument in
      Names(
        id: instrument.id, code: instrument.id.folded, short: Self.folded(instrument.shortTitle),
        full: Self.folded(instrument.title))
    }
  }

  /// The codes of the instruments that a text names otherwise: by a whole title, or else by words or the beginnings of words
  /// of short titles, or else of full ones.
  ///
  /// - Returns: None if nothing fits, or so many that nothing is said by them.
  /// - Complexity: O(*n*) in the titles.
  public func instruments(meantBy written: String) -> [String] {
    guard written.utf8.count <= Self.longest else { return [] }
    let folded = written.folded
    let words = folded.split(separator: " ")
    if words.isEmpty { return [] }
    func holdsWords(_ title: String) -> Bool {
      let parts = title.split(separator: " ")
      return words.allSatisfy { word in parts.contains { $0.utf8.starts(with: word.utf8) } }
    }
    var meant = all.filter { $0.code == folded || $0.short.contains(folded) || $0.full.contains(folded) }
    if meant.isEmpty { meant = all.filter { $0.short.contains(where: holdsWords) } }
    if meant.isEmpty { meant = all.filter { $0.full.contains(where: holdsWords) } }
    return meant.count <= Self.most ? meant.map { $0.id } : []
  }

  /// The suggestion of the instruments that are meant, by their titles or with a slip of the pen. Returns nil if none is.
  ///
  /// - Complexity: O(*n*) in the titles, up to a fixed number of steps for a slip.
  public func suggestion(insteadOf written: String) -> Suggestion? {
    let meant = instruments(meantBy: written)
    if meant.count == 1 { return Suggestion(writing: meant[0], insteadOf: written) }
    if meant.isEmpty { return .near(written, in: all.lazy.map { $0.id }) }
    return Suggestion(Texts.Suggestion.oneOf(values: meant.joined(separator: ", ")))
  }

  private static func folded(_ title: LocalizedText) -> [String] {
    title.languages.map { String(title($0).prefix(longest)).folded }
  }
}
