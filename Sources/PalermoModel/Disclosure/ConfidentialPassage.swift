/// A sentence, a bracket, or what stands before a colon or a dash, read for words that ask for confidence.
struct ConfidentialPassage {
  /// Whether it begins where a sentence does, or behind a label such as "Note:". In a running sentence such words mostly
  /// describe something: "levels: secret, confidential".
  private let isAnchored: Bool
  /// Where its words stand.
  private var words: [Range<Int>] = []
  /// How many words at the front, and at the end, are in capitals.
  private var capitals = (front: 0, end: 0)
  /// Whether a word begins like one of confidence; without any nothing is asked for.
  private var holdsStem = false
  /// Whether a word begins like the word itself.
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
  /// The most words of a label.
  private static let longestLabel = 6
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
        if open[open.count - 1].passage.take(start..<index, of: scalars) { return true }
        continue
      }
      index += 1
      switch scalar {
      case " ": break
      case "(", "[", "{":
        if open.count == deepest, open.removeFirst().passage.asks(before: .other, index, of: scalars) { return true }
        let followsNumber = scalars[..<(index - 1)].last { $0 != " " }.map { ("0"..."9").contains($0) } ?? false
        let isAnchored = open[open.count - 1].passage.isFresh && !followsNumber
        open.append((ConfidentialPassage(isAnchored: isAnchored), followsNumber))
      case ")", "]", "}":
        let isLast = !open[open.count - 1].followsNumber && endsSentence(scalars[index...])
        if open[open.count - 1].passage.asks(before: isLast ? .lastBracket : .other, index, of: scalars) { return true }
        // A bracket that was not opened is that of a letter in a list.
        if open.count > 1 { open.removeLast() }
      case ",":
        if open[open.count - 1].passage.isNameOnly(in: scalars), goesOn(scalars[index...]) { return true }
      default:
        guard let end = end(in: scalars, at: index - 1) else { break }
        if open[open.count - 1].passage.asks(before: end, index, of: scalars) { return true }
        let isAnchored = open[open.count - 1].passage.anchorsWhatFollows(end, in: scalars)
        open[open.count - 1].passage = ConfidentialPassage(isAnchored: isAnchored)
      }
    }
    return open.contains { $0.passage.asks(before: .sentence, scalars.count, of: scalars) }
      || open[open.count - 1].passage.endsInCapitals(in: scalars)
  }

  /// Takes a word in. Returns whether there are so many that the passage is read now, and asks for confidence.
  private mutating func take(_ word: Range<Int>, of scalars: [Unicode.Scalar]) -> Bool {
    let isCapital =
      word.count > 1 && !Self.isSmall(scalars[word.lowerBound]) && !scalars[word].contains(where: Self.isSmall)
    if isCapital && capitals.front == words.count { capitals.front += 1 }
    capitals.end = isCapital ? capitals.end + 1 : 0
    words.append(word)
    if word.count > 3, ConfidentialWords.beginsWithStem(scalars[word]) {
      holdsStem = true
      mayName = mayName || word.count > 7 && ConfidentialWords.beginsLikeName(scalars[word])
    }
    guard words.count == Self.longest else { return false }
    let asks = asks(before: .other, word.upperBound, of: scalars)
    self = ConfidentialPassage(isAnchored: false)
    return asks
  }

  /// Whether it has no words yet, where a sentence begins.
  private var isFresh: Bool { isAnchored && words.isEmpty }

  /// Its words as they are compared.
  private func folded(in scalars: [Unicode.Scalar]) -> [String] {
    words.map { ConfidentialWords.folded(scalars[$0]) }
  }

  /// Those at the front that may be words of confidence and fillers, as they are compared.
  private func known(in scalars: [Unicode.Scalar]) -> [String] {
    var known: [String] = []
    for word in words {
      let folded = ConfidentialWords.folded(scalars[word])
      guard ConfidentialWords.mayAsk(folded) else { break }
      known.append(folded)
    }
    return known
  }

  /// Whether a sentence may begin behind its end: it ended one, or says of what follows only that it is a note or the like.
  private func anchorsWhatFollows(_ end: End, in scalars: [Unicode.Scalar]) -> Bool {
    if end == .sentence || isFresh { return true }
    guard isAnchored, end == .pause, words.count <= Self.longestLabel else { return false }
    return ConfidentialWords.label(folded(in: scalars))
  }

  /// Whether it is the word itself alone, as in "Confidential, the unit has four officers".
  private func isNameOnly(in scalars: [Unicode.Scalar]) -> Bool {
    isAnchored && mayName && words.count < 4 && ConfidentialWords.isNamed(folded(in: scalars))
  }

  /// Whether it asks for confidence.
  ///
  /// - Parameters:
  ///   - end: What ends it.
  ///   - next: Where the text goes on.
  private func asks(before end: End, _ next: Int, of scalars: [Unicode.Scalar]) -> Bool {
    guard holdsStem else { return false }
    let known = known(in: scalars)
    if known.isEmpty && !mayName { return false }
    let isKnown = known.count == words.count
    if isAnchored {
      if isKnown && ConfidentialWords.ask(known[...]) && !isTakenBack(by: scalars[next...]) { return true }
      if capitals.front > 0, capitals.front <= known.count, capitals.front < words.count,
        ConfidentialWords.ask(known.prefix(capitals.front)),
        !ConfidentialWords.isVerb(ConfidentialWords.folded(scalars[words[capitals.front]]))
      {
        return true
      }
    } else if isKnown {
      if ConfidentialWords.prohibit(known) || capitals.front == words.count && ConfidentialWords.ask(known[...]) {
        return true
      }
      if end == .pause || end == .lastBracket, ConfidentialWords.askOnce(known) { return true }
    }
    // Whatever else asks names the word, says no at the front, or speaks of this answer there.
    let mayForbid = isAnchored && known.contains { ConfidentialWords.isDenial($0) }
    guard mayName || mayForbid || ConfidentialWords.speakOfThisAnswer(known) else { return false }
    let all = folded(in: scalars)
    if mayForbid && ConfidentialWords.forbid(all) && !isSubject(all, in: scalars) { return true }
    if isAnchored && mayName && end != .other && ConfidentialWords.askForATime(all) { return true }
    return ConfidentialWords.callThisAnswerConfidential(all)
  }

  /// Whether what follows says no, as in "Confidential: no", or names the law that a heading is about.
  private func isTakenBack(by rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let rest = rest.prefix(Self.farthest).drop { !Self.isLetter($0) }
    let word = rest.prefix { Self.isLetter($0) }
    let folded = ConfidentialWords.folded(word)
    if ConfidentialWords.denies(folded) {
      return rest.dropFirst(word.count).first { $0 != " " }.map { !Self.isLetter($0) } ?? true
    }
    return words.count > 1 && ConfidentialWords.cites(folded)
  }

  /// Whether what is forbidden is the subject of a sentence, as in "No divulgar la identidad es un deber legal".
  private func isSubject(_ all: [String], in scalars: [Unicode.Scalar]) -> Bool {
    // Folded, the Portuguese word for is looks like the one for and.
    let verb = all.indices.first {
      $0 > 1 && ConfidentialWords.isVerb(all[$0]) && (all[$0] != "e" || scalars[words[$0]].elementsEqual(["é"]))
    }
    guard let verb else { return false }
    return !ConfidentialWords.speakOfThisAnswer(all) && !all[..<verb].contains { ConfidentialWords.gives(reason: $0) }
  }

  /// Whether the last words of a text, in capitals, ask for confidence.
  private func endsInCapitals(in scalars: [Unicode.Scalar]) -> Bool {
    guard holdsStem, capitals.end > 0, capitals.end < words.count else { return false }
    let all = folded(in: scalars)
    // "Information marked CONFIDENTIAL" tells of a stamp.
    return ConfidentialWords.ask(all.suffix(capitals.end))
      && !ConfidentialWords.tellsOfStamp(all[words.count - capitals.end - 1])
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
