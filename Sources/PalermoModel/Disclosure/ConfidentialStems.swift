/// What words of confidence begin with. In nearly every text no word begins so.
enum ConfidentialStems {
  private static let all = ConfidentialWord.all(
    in: """
      confi confe confd confn reserv publi blic divulg sigilo difun difus diffus disclos internal interno interne restri
      restre secret circul officia oficial release distrib compart partag share shari classif clasifi ultrase ultrass
      segredo
      """)

  /// By five bits of each of two letters, whether they are the first two of a stem, and whether they are the next two.
  private static let (firsts, seconds): ([Bool], [Bool]) = {
    var (firsts, seconds) = ([Bool](repeating: false, count: 1024), [Bool](repeating: false, count: 1024))
    for stem in all {
      firsts[stem.pair(at: 0)] = true
      seconds[stem.pair(at: 2)] = true
    }
    return (firsts, seconds)
  }()

  /// Whether a word begins with one.
  static func begin(_ word: ConfidentialWord) -> Bool {
    (4...ConfidentialWord.most).contains(word.count) && firsts[word.pair(at: 0)] && seconds[word.pair(at: 2)]
      && all.contains { word.hasPrefix($0) }
  }

  /// The most letters that have to be looked at.
  private static let longest = 8

  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether the letters from a place on begin with one.
  @inline(__always) static func begin(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 3 < text.count, firsts[pair(text, at: index)], seconds[pair(text, at: index + 2)] else {
      return false
    }
    let letters = text[index...].prefix(longest).prefix { isLetter($0) }
    let word = ConfidentialWord(letters: letters)
    if begin(word) { return true }
    // It may go on with an accent: "secrèt".
    return word.count > 3 && letters.endIndex < text.count && text[letters.endIndex] >= 0x80
      && all.contains { $0.hasPrefix(word) }
  }

  /// Whether letters say that something is public, or are what stands behind the accent in such a word.
  static func meansPublic(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    publicity.contains { $0.count == letters.count && zip($0, letters).allSatisfy { $0 == $1 | 0x20 } }
  }

  private static let publicity = [
    "public", "publics", "publico", "publicos", "publica", "publicas", "blico", "blicos", "blica", "blicas",
  ].map { Array($0.utf8) }

  /// Whether letters may be a word for not, or go on with what one goes on with behind them: the sign of "não".
  static func mayDeny(_ letters: Slice<UnsafeBufferPointer<UInt8>>, before next: UInt8?) -> Bool {
    switch letters[letters.startIndex] | 0x20 {
    // An accent, what is left of it, or its name follows.
    case UInt8(ascii: "n"):
      next ?? 0 >= 0x80 || next == UInt8(ascii: "?") || next == UInt8(ascii: "&")
        || letters.count < 6 && ConfidentialWord(letters: letters).plays(.denial)
    case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "p"):
      letters.count < 7 && ConfidentialWord(letters: letters).plays(.denial)
    default: false
    }
  }

  @inline(__always) private static func pair(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    Int(text[index] & 31) << 5 | Int(text[index + 1] & 31)
  }
}
