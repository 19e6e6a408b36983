/// A sentence, a bracket, or what stands before a colon or a dash, read for words that ask for confidence.
struct ConfidentialPassage {
  /// Whether it begins where a sentence does, or behind a label such as "Note:". In a running sentence such words mostly
  /// describe something: "levels: secret, confidential".
  private let isAnchored: Bool
  private var words: [ArraySlice<Unicode.Scalar>] = []
  /// Those at the front that may be words of confidence and fillers, as they are compared.
  private var known: [String] = []
  /// How many of them at the front, and at the end, are in capitals.
  private var capitals = (front: 0, end: 0)
  /// Whether a word begins like the word itself, and is not at the front.
  private var mayName = false

  /// What follows a passage.
  private enum End {
    /// A colon or a dash: it speaks of what comes.
    case pause
    /// The end of a sentence or a line.
    case sentence
    /// The end of a bracket at the end of a sentence, which is no heading behind a number.
    case lastBracket
    /// Anything else.
    case other
  }

  /// The most words of a passage that are looked at together: a longer sentence is read in pieces.
  private static let longest = 200
  /// The letters with which the word itself begins: conf, rese, sigi.
  private static let beginnings: Set<UInt32> = [0x636F_6E66, 0x7265_7365, 0x7369_6769]
  /// How far is looked for what follows a sign.
  private static let farthest = 100
  /// The most brackets in brackets that are told apart.
  private static let deepest = 8

  private init(isAnchored: Bool) { self.isAnchored = isAnchored }

  /// Whether a text has a passage that asks for confidence.
  ///
  /// - Complexity: O(*n*).
  static func isFound(in text: String) -> Bool {
    let scalars = ConfidentialWords.plain(text)
    // The passages that brackets stand in, the innermost last, with whether a number stands before each bracket.
    var open = [(passage: ConfidentialPassage(isAnchored: true), followsNumber: false)]
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isLetter(scalar) {
        let start = index
        while index < scalars.count, isLetter(scalars[index]) { index += 1 }
        if open[open.count - 1].passage.take(scalars[start..<index]) { return true }
        continue
      }
      let passage = open[open.count - 1].passage
      switch scalar {
      case " ": break
      case "(", "[", "{":
        if open.count == deepest, open.removeFirst().passage.asks(before: .other, []) { return true }
        let followsNumber = scalars[..<index].last { $0 != " " }.map { ("0"..."9").contains($0) } ?? false
        let isAnchored = passage.isAnchored && passage.words.isEmpty && !followsNumber
        open.append((ConfidentialPassage(isAnchored: isAnchored), followsNumber))
      case ")", "]", "}":
        let isLast = !open[open.count - 1].followsNumber && endsSentence(scalars[(index + 1)...])
        if passage.asks(before: isLast ? .lastBracket : .other, scalars[(index + 1)...]) { return true }
        // A bracket that was not opened is that of a letter in a list.
        if open.count > 1 { open.removeLast() }
      case ",":
        if passage.isNameOnly, goesOn(scalars[(index + 1)...]) { return true }
      default:
        if let end = end(in: scalars, at: index) {
          let rest = scalars[(index + 1)...]
          if passage.asks(before: end, rest) { return true }
          let isAnchored =
            end == .sentence || passage.isAnchored && (passage.words.isEmpty || end == .pause && passage.isLabel)
          open[open.count - 1].passage = ConfidentialPassage(isAnchored: isAnchored)
        }
      }
      index += 1
    }
    let rest = scalars[scalars.count...]
    return open.contains { $0.passage.asks(before: .sentence, rest) } || open[open.count - 1].passage.endsInCapitals
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
    let asks = asks(before: .other, [])
    self = ConfidentialPassage(isAnchored: false)
    return asks
  }

  /// Whether all so far may be words of confidence and fillers.
  private var mayAsk: Bool { known.count == words.count }

  /// Whether it says of what follows only that it is a note, a text or the like.
  private var isLabel: Bool { mayAsk && ConfidentialWords.label(known) }

  /// Whether it is the word itself alone, as in "Confidential, the unit has four officers".
  private var isNameOnly: Bool {
    isAnchored && mayAsk && (1...3).contains(known.count) && ConfidentialWords.isNamed(known)
  }

  /// Whether it asks for confidence.
  private func asks(before end: End, _ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    if words.isEmpty || known.isEmpty && !mayName { return false }
    if isAnchored {
      if mayAsk && ConfidentialWords.ask(known) && !isTakenBack(by: rest) { return true }
      if capitals.front > 0, capitals.front <= known.count, capitals.front < words.count,
        ConfidentialWords.ask(known.prefix(capitals.front)),
        !ConfidentialWords.isVerb(ConfidentialWords.folded(words[capitals.front]))
      {
        return true
      }
      let all = words.map { ConfidentialWords.folded($0) }
      if ConfidentialWords.forbid(all) && !isSubject(all) || end != .other && ConfidentialWords.askForATime(all) {
        return true
      }
    } else if mayAsk {
      if ConfidentialWords.prohibit(known) || capitals.front == words.count && ConfidentialWords.ask(known) {
        return true
      }
      if end == .pause || end == .lastBracket, ConfidentialWords.askOnce(known) { return true }
    }
    guard mayName || ConfidentialWords.speakOfThisAnswer(known) else { return false }
    return ConfidentialWords.callThisAnswerConfidential(words.map { ConfidentialWords.folded($0) })
  }

  /// Whether what follows says no, as in "Confidential: no", or names the law that a heading is about.
  private func isTakenBack(by rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let rest = rest.prefix(Self.farthest).drop { !Self.isLetter($0) }
    let word = ConfidentialWords.folded(rest.prefix { Self.isLetter($0) })
    if ConfidentialWords.denies(word) {
      return rest.dropFirst(word.utf8.count).first { $0 != " " }.map { !Self.isLetter($0) } ?? true
    }
    return words.count > 1 && ConfidentialWords.cites(word)
  }

  /// Whether what is forbidden is the subject of a sentence, as in "No divulgar la identidad es un deber legal".
  private func isSubject(_ all: [String]) -> Bool {
    guard let verb = all.indices.first(where: { $0 > 1 && isVerb(at: $0, all) }) else { return false }
    return !ConfidentialWords.speakOfThisAnswer(all) && !all[..<verb].contains { ConfidentialWords.gives(reason: $0) }
  }

  private func isVerb(at index: Int, _ all: [String]) -> Bool {
    // Folded, the Portuguese word for is looks like the one for and.
    ConfidentialWords.isVerb(all[index]) && (all[index] != "e" || words[index].elementsEqual("é".unicodeScalars))
  }

  /// Whether the last words of a text, in capitals, ask for confidence.
  private var endsInCapitals: Bool {
    guard capitals.end > 0, capitals.end < words.count,
      ConfidentialWords.ask(words.suffix(capitals.end).map { ConfidentialWords.folded($0) })
    else { return false }
    // "Information marked CONFIDENTIAL" tells of a stamp.
    return !ConfidentialWords.tellsOfStamp(ConfidentialWords.folded(words[words.count - capitals.end - 1]))
  }

  /// Whether what follows a comma begins with an article or the like.
  private static func goesOn(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = rest.prefix(farthest).drop { !isLetter($0) }.prefix { isLetter($0) }
    return ConfidentialWords.begins(ConfidentialWords.folded(word))
  }

  /// Whether nothing but the end of a sentence, of a line or of the text follows.
  private static func endsSentence(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let next = rest.prefix(farthest).first(where: { $0 != " " && !isQuotationMark($0) }) else { return true }
    return next == "." || next == "\n" || next == "!"
  }

  /// How a sign ends a passage: one that is no blank, quotation mark or part of a word or number. Nil if it does not.
  private static func end(in scalars: [Unicode.Scalar], at index: Int) -> End? {
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    let before = index > 0 ? scalars[index - 1] : " "
    let scalar = scalars[index]
    switch scalar {
    case "\t", "\r", "\u{A0}", "\u{202F}", "\u{2009}", "¿", "¡", "%", "º", "ª", "&", "§", "@", "0"..."9": return nil
    case ".": return isSmall(next) || ("0"..."9").contains(next) ? nil : .sentence
    case "!", "?", "…": return .sentence
    case "-", "‐", "‑", "/", "_", "=":
      return isBlank(before) || isBlank(next) || next == scalar ? .pause : nil
    case ":", "–", "—", "―", "：": return .pause
    // A line ends a passage where what follows does not go on with it.
    case "\n":
      let rest = scalars[(index + 1)...].prefix(farthest)
      return rest.first { $0 != " " && $0 != "\t" && $0 != "\r" }.map { isSmall($0) } ?? false ? nil : .sentence
    default: return isQuotationMark(scalar) ? nil : .other
    }
  }

  private static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "«", "»", "“", "”", "‘", "’", "„": true
    default: false
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
