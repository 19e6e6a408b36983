/// Finds the state that is meant by a text in place of its code.
public struct StateFinder: Sendable {
  private let codes: [String]
  private let names: KnownCodes

  /// The longest text that is looked at.
  private static let longest = 200

  /// A finder among states.
  public init(_ states: [State]) {
    codes = states.map { $0.code }
    names = KnownCodes(states.map { ($0.code, $0.name) })
  }

  /// The code of the state that a text names in words or by a code in small letters, or that is a slip of the pen away.
  /// Returns nil if none is, or several are equally near.
  ///
  /// - Complexity: O(*n*) in the text and the states.
  public func code(meantBy text: String) -> String? {
    code(named: text) ?? Suggestion.onlyNearest(to: text, in: codes)
  }

  /// The suggestion of the code of the state that is meant. Returns nil if that is not clear.
  ///
  /// - Complexity: O(*n*) in the text and the states.
  public func suggestion(for text: String) -> Suggestion? {
    if let code = code(named: text) { return Suggestion(writing: code, insteadOf: text) }
    return Suggestion.onlyNearest(to: text, in: codes).map { Suggestion(meaning: $0, insteadOf: text) }
  }

  /// The code of the state whose name a text is, with or without what kind of state it is: "Republic of …".
  private func code(named text: String) -> String? {
    guard text.utf8.count <= Self.longest else { return nil }
    let words = text.inLatinLetters.folded.split(separator: " ").map { String($0) }
    let proper = words.drop { Self.kinds.contains($0) || KnownCodes.articles.contains($0) }
    for name in [words[...], proper] where !name.isEmpty {
      let name = name.joined(separator: " ")
      if let code = names.code(of: name) { return code }
      if let code = KnownCodes.states.code(of: name), codes.contains(code) { return code }
    }
    return nil
  }

  /// What stands in front of the names of states in long, folded.
  private static let kinds: Set<String> = [
    "republic", "republica", "republique", "kingdom", "reino", "royaume", "state", "estado", "etat", "commonwealth",
    "mancomunidad", "comunidade", "federation", "federacion", "federacao", "principality", "principado", "principaute",
    "bolivarian", "bolivariana", "bolivarienne", "cooperative", "cooperativa", "federative", "federativa",
    "plurinational", "plurinacional",
  ]
}
