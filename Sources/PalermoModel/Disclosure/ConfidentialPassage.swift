/// A sentence, a bracket, or what stands before a colon or a dash, read for words that ask for confidence.
struct ConfidentialPassage {
  private var words: [ArraySlice<Unicode.Scalar>] = []
  /// Those at the front that may be words of confidence and fillers, as they are compared.
  private var known: [String] = []
  /// How many of them at the front, and at the end, are in capitals.
  private var capitals = (front: 0, end: 0)
  /// Whether a word begins like the word itself, and is not at the front.
  private var mayName = false

  /// The most words of a passage that are looked at together: a longer sentence is read in pieces.
  private static let longest = 200
  /// The letters with which the word itself begins: conf, rese, sigi.
  private static let beginnings: Set<UInt32> = [0x636F_6E66, 0x7265_7365, 0x7369_6769]
  /// How far is looked for what follows a comma or a line.
  private static let farthest = 100
  /// The most brackets in brackets that are told apart.
  private static let deepest = 8

  /// Whether a text has a passage that asks for confidence.
  ///
  /// - Complexity: O(*n*).
  static func isFound(in text: String) -> Bool {
    let scalars = ConfidentialWords.plain(text)
    // The passages that brackets stand in, the innermost last.
    var open = [ConfidentialPassage()]
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isLetter(scalar) {
        let start = index
        while index < scalars.count, isLetter(scalars[index]) { index += 1 }
        if open[open.count - 1].take(scalars[start..<index]) { return true }
        continue
      }
      switch scalar {
      case " ": break
      case "(", "[", "{":
        if open.count == deepest, open.removeFirst().asks { return true }
        open.append(ConfidentialPassage())
      case ")", "]", "}":
        if open[open.count - 1].asks { return true }
        open.removeLast()
        if open.isEmpty { open.append(ConfidentialPassage()) }
      case ",":
        let passage = open[open.count - 1]
        if passage.mayAsk, (1...12).contains(passage.words.count), goesOn(scalars[(index + 1)...]), passage.asks {
          return true
        }
      default:
        if !open[open.count - 1].words.isEmpty, ends(scalars, at: index) {
          if open[open.count - 1].asks { return true }
          open[open.count - 1] = ConfidentialPassage()
        }
      }
      index += 1
    }
    return open.contains { $0.asks } || open[open.count - 1].endsInCapitals
  }

  /// Takes a word in. Returns whether there are so many that the passage is read now, and asks for confidence.
  private mutating func take(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let isCapital = word.count > 1 && !word.contains(where: Self.isSmall)
    if isCapital && capitals.front == words.count { capitals.front += 1 }
    capitals.end = isCapital ? capitals.end + 1 : 0
    if mayAsk {
      let folded = ConfidentialWords.folded(word)
      if ConfidentialWords.mayAsk(folded) { known.append(folded) }
    }
    words.append(word)
    mayName =
      mayName || word.count > 7 && Self.beginnings.contains(word.prefix(4).reduce(0) { $0 << 8 | $1.value | 0x20 })
    guard words.count == Self.longest else { return false }
    let asks = asks
    self = ConfidentialPassage()
    return asks
  }

  /// Whether all so far may be words of confidence and fillers.
  private var mayAsk: Bool { known.count == words.count }

  /// Whether it asks for confidence.
  private var asks: Bool {
    if words.isEmpty { return false }
    if known.isEmpty && !mayName { return false }
    if mayAsk && ConfidentialWords.ask(known) { return true }
    if capitals.front > 0, capitals.front <= known.count, capitals.front < words.count,
      ConfidentialWords.ask(known.prefix(capitals.front))
    {
      return true
    }
    if ConfidentialWords.forbid(known) { return true }
    guard mayName || ConfidentialWords.speakOfThisAnswer(known) else { return false }
    return ConfidentialWords.callThisAnswerConfidential(words.map(ConfidentialWords.folded))
  }

  /// Whether the last words of a text, in capitals, ask for confidence.
  private var endsInCapitals: Bool {
    capitals.end > 0 && capitals.end < words.count
      && ConfidentialWords.ask(words.suffix(capitals.end).map(ConfidentialWords.folded))
  }

  /// Whether what follows a comma begins with an article or the like.
  private static func goesOn(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = rest.prefix(farthest).drop { !isLetter($0) }.prefix { isLetter($0) }
    return ConfidentialWords.begins(ConfidentialWords.folded(word))
  }

  /// Whether a passage ends with a sign: one that is no blank, quotation mark or part of a word or number.
  private static func ends(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    let before = index > 0 ? scalars[index - 1] : " "
    switch scalars[index] {
    case " ", "\t", "\r", "\u{A0}", "\u{202F}", "\u{2009}", "\"", "'", "«", "»", "“", "”", "‘", "’", "„", "¿", "¡", "%",
      "º", "ª", "&", "§", "@", "0"..."9":
      return false
    case ".": return !isSmall(next) && !("0"..."9").contains(next)
    case "-", "‐", "‑", "/", "_", "=": return isBlank(before) || isBlank(next) || next == scalars[index]
    // A line ends a passage where what follows does not go on with it.
    case "\n":
      let rest = scalars[(index + 1)...].prefix(farthest)
      return rest.first { $0 != " " && $0 != "\t" && $0 != "\r" }.map { !isSmall($0) } ?? true
    default: return true
    }
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value | 0x20)
      || scalar.value > 0xA0 && (scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value))
        && scalar != "ª" && scalar != "º"
  }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("a"..."z").contains(scalar) : scalar.properties.isLowercase
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar == "\u{A0}" || scalar == "\u{202F}"
  }
}
