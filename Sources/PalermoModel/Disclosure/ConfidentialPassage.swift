/// A sentence, a bracket, or what stands before a colon or a dash, read for words that ask for confidence.
struct ConfidentialPassage {
  typealias Scalars = Slice<UnsafeBufferPointer<Unicode.Scalar>>

  /// Whether it begins where a sentence does, or behind a label such as "Note:". In a running sentence such words mostly
  /// describe something: "levels: secret, confidential".
  private var isAnchored: Bool
  private var words: [ConfidentialWord] = []
  /// Which of them are the Portuguese word for is, which without its accent looks like the one for and.
  private var copulas: [Int] = []
  /// How many words at the front, and at the end, are in capitals.
  private var capitals = (front: 0, end: 0)
  /// How many words at the end begin with a capital letter: a name.
  private var capitalized = 0
  /// Whether it stands behind a label, or behind a dash and a value: "Level: confidential", "14 – confidential".
  private var (isLabelled, isBehindValue) = (false, false)
  /// Whether what it goes on from cites a law: "art. 24".
  private var isCitation = false
  /// How many words stand before the only comma, where a value does: "Juan, confidential".
  private var valueBeforeComma: Int?
  /// How many commas it has.
  private var commas = 0
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

  /// What a bracket stands behind.
  private enum Bracket {
    /// A number of something, or the name of somebody: it says that this is confidential.
    case value
    /// A number of a law: it may hold the heading.
    case citation
    /// A number that is called: it describes the line.
    case line
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
  static let deepest = 8
  /// What the word itself begins with.
  private static let stemsOfNames = ConfidentialWord.all(in: "conf rese sigi")
  private static let and = ConfidentialWord(letters: "e".utf8)

  private init(isAnchored: Bool) { self.isAnchored = isAnchored }

  /// Begins anew.
  private mutating func restart(isAnchored: Bool) {
    self.isAnchored = isAnchored
    words.removeAll(keepingCapacity: true)
    copulas.removeAll()
    (capitals, holdsStem, mayName) = ((0, 0), false, false)
    (capitalized, isLabelled, isBehindValue, isCitation) = (0, false, false, false)
    (valueBeforeComma, commas) = (nil, 0)
  }

  /// Whether a text has a passage that asks for confidence.
  ///
  /// - Complexity: O(*n*).
  static func isFound(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    ConfidentialSentences(in: text).contains { isFound(in: $0, of: text) }
  }

  /// Whether a sentence of a text has such a passage.
  ///
  /// - Complexity: O(*n*) in the bytes of the sentence.
  static func isFound(in sentence: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    let scalars = ConfidentialWords.plain(UnsafeBufferPointer(rebasing: text[sentence]))
    let isLast = sentence.upperBound == text.count
    let isCitation = follows(citation: text[..<sentence.lowerBound])
    guard
      scalars.withUnsafeBufferPointer({
        isFound(in: $0, upTo: scalars.count, behindCitation: isCitation, isLast: isLast)
      })
    else {
      return false
    }
    if isLast { return true }
    // What follows may take it back. A letter has four bytes at most.
    let rest = text[sentence.upperBound...].prefix(4 * (farthest + 1))
    let more = scalars + ConfidentialWords.plain(UnsafeBufferPointer(rebasing: rest))
    return more.withUnsafeBufferPointer {
      isFound(in: $0, upTo: scalars.count, behindCitation: isCitation, isLast: false)
    }
  }

  /// Whether the last word of a text begins the citation of a law: the sentence ends behind "art." only for its sign.
  private static func follows(citation text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let end = text.suffix(2 * ConfidentialWord.most).reversed().drop { $0 == 0x20 || $0 == UInt8(ascii: ".") }
    let letters = Array(end.prefix { ConfidentialStems.isLetter($0) || $0 >= 0x80 }.reversed())
    return letters.withUnsafeBufferPointer { ConfidentialWord(ConfidentialWords.plain($0)).plays(.citation) }
  }

  private static func isFound(
    in scalars: UnsafeBufferPointer<Unicode.Scalar>, upTo end: Int, behindCitation: Bool, isLast: Bool
  ) -> Bool {
    // The passages that brackets stand in, the innermost last, with what each bracket stands behind.
    var open = [(passage: ConfidentialPassage(isAnchored: true), bracket: Bracket.other)]
    open[0].passage.words.reserveCapacity(32)
    open[0].passage.isCitation = behindCitation
    var index = 0
    while index < end {
      let scalar = scalars[index]
      if isLetter(scalar) {
        let start = index
        while index < end, isLetter(scalars[index]) { index += 1 }
        if open[open.count - 1].passage.take(start..<index, of: scalars) { return true }
        continue
      }
      index += 1
      switch scalar {
      case " ": break
      case "(", "[", "{":
        if open.count == deepest, open.removeFirst().passage.asks(before: .other, index, of: scalars) { return true }
        let (passage, followsNumber) = (open[open.count - 1].passage, follows(number: scalars[..<(index - 1)]))
        open.append(
          (
            ConfidentialPassage(isAnchored: passage.isFresh && !followsNumber),
            passage.bracket(behindNumber: followsNumber)
          )
        )
      case ")", "]", "}":
        let (passage, bracket) = open[open.count - 1]
        if passage.asks(before: passage.end(of: bracket, before: scalars[index...]), index, of: scalars) { return true }
        // A bracket that was not opened is that of a letter in a list.
        if open.count > 1 { open.removeLast() }
      case ",":
        if open[open.count - 1].passage.isNameOnly, goesOn(scalars[index...]) { return true }
        if open[open.count - 1].passage.isAnswerAlone {
          open[open.count - 1].passage.restart(isAnchored: true)
          break
        }
        open[open.count - 1].passage.takeComma(behindNumber: follows(number: scalars[..<(index - 1)]))
      default:
        guard let sign = self.end(in: scalars, at: index - 1) else { break }
        if open[open.count - 1].passage.asks(before: sign, index, of: scalars) { return true }
        let isAnchored =
          open[open.count - 1].passage.anchorsWhatFollows(sign)
          && !(scalar == ConfidentialWords.endOfBlock && Self.goesOnSmall(scalars[index...]))
        let isNumber = follows(number: scalars[..<(index - 1)])
        open[open.count - 1].passage.restart(behind: sign, scalar, isNumber: isNumber, isAnchored: isAnchored)
      }
    }
    return isLast
      && (open.contains { $0.passage.asks(before: .sentence, end, of: scalars) }
        || open[open.count - 1].passage.endsInCapitals)
  }

  /// Takes a word in. Returns whether there are so many that the passage is read now, and asks for confidence.
  private mutating func take(_ range: Range<Int>, of scalars: UnsafeBufferPointer<Unicode.Scalar>) -> Bool {
    let isCapital =
      range.count > 1 && !Self.isSmall(scalars[range.lowerBound]) && !scalars[range].contains(where: Self.isSmall)
    if isCapital && capitals.front == words.count { capitals.front += 1 }
    capitals.end = isCapital ? capitals.end + 1 : 0
    if range.count == 1, scalars[range.lowerBound] == "é" { copulas.append(words.count) }
    capitalized = Self.isSmall(scalars[range.lowerBound]) ? 0 : capitalized + 1
    let word = ConfidentialWord(scalars[range])
    words.append(word)
    if ConfidentialStems.begin(word) {
      holdsStem = true
      mayName = mayName || word.count > 7 && Self.stemsOfNames.contains { word.hasPrefix($0) }
    }
    guard words.count == Self.longest else { return false }
    let asks = asks(before: .other, range.upperBound, of: scalars)
    restart(isAnchored: false)
    return asks
  }

  /// Whether it answers a question, as in "No, it is public".
  private var isAnswerAlone: Bool { isAnchored && words.count == 1 && words[0].plays([.no, .yes]) }

  /// Takes a comma in.
  private mutating func takeComma(behindNumber: Bool) {
    commas += 1
    valueBeforeComma = commas == 1 && endsInValue(number: behindNumber) ? words.count : nil
  }

  /// Begins anew behind a sign.
  private mutating func restart(behind end: End, _ sign: Unicode.Scalar, isNumber: Bool, isAnchored: Bool) {
    let isLabel = end == .pause && !isFresh
    let isBehindValue = end == .pause && sign != ":" && endsInValue(number: isNumber)
    let isCitation =
      end == .sentence
      ? sign == "." && words.last.map { $0.plays(.citation) } ?? (self.isCitation && !isNumber)
      : self.isCitation || words.contains { $0.plays(.citation) }
    restart(isAnchored: isAnchored)
    (isLabelled, self.isBehindValue, self.isCitation) = (isLabel && isAnchored, isBehindValue, isCitation)
  }

  /// Whether the sentence so far ends in a number or a name, which is no place in a law and no line that is called.
  private func endsInValue(number: Bool) -> Bool {
    // The first word of a sentence has a capital letter whatever it is.
    let isName = capitalized > 0 && (words.count > 1 || capitals.end > 0)
    return isAnchored && (number || isName) && !isCitation && !words.contains { $0.plays([.citation, .line]) }
  }

  private func bracket(behindNumber: Bool) -> Bracket {
    if behindNumber {
      if words.contains(where: { $0.plays(.line) }) { return .line }
      return isCitation || words.contains { $0.plays(.citation) } ? .citation : .value
    }
    // "The agent is Juan (confidential) and works in Lima".
    let verb = words.count - capitalized - 1
    guard capitalized > 0, verb >= 0, words[verb].plays(.verbOfSentence) else { return .other }
    return words[verb] != Self.and || copulas.contains(verb) ? .value : .other
  }

  /// How a bracket ends that holds this passage.
  private func end(of bracket: Bracket, before rest: Scalars) -> End {
    switch bracket {
    case .value: .lastBracket
    // The heading of a provision has a noun.
    case .citation:
      words.count == 1 && ConfidentialWords.isLongName(words[0]) && Self.endsSentence(rest) ? .lastBracket : .other
    case .line: .other
    case .other: Self.endsSentence(rest) ? .lastBracket : .other
    }
  }

  /// Whether it ends in words of confidence behind a value and a comma or a dash, as in "Juan, confidential".
  private var endsBehindValue: Bool {
    let tail = isBehindValue ? words[...] : valueBeforeComma.map { words[$0...] } ?? []
    return !tail.isEmpty && ConfidentialWords.askOnce(tail) && !tail.contains { $0.plays(.thing) }
  }

  /// Whether it has no words yet, where a sentence begins.
  private var isFresh: Bool { isAnchored && words.isEmpty }

  /// Whether a sentence may begin behind its end: it ended one, or says of what follows only that it is a note or the like.
  private func anchorsWhatFollows(_ end: End) -> Bool {
    if end == .sentence || isFresh { return true }
    guard isAnchored, end == .pause, words.count <= Self.longestLabel else { return false }
    return ConfidentialWords.label(words)
  }

  /// Whether it is the word itself alone, as in "Confidential, the unit has four officers".
  private var isNameOnly: Bool {
    isAnchored && mayName && words.count < 4 && ConfidentialWords.isNamed(words)
  }

  /// Whether it asks for confidence.
  ///
  /// - Parameters:
  ///   - end: What ends it.
  ///   - next: Where the text goes on.
  private func asks(before end: End, _ next: Int, of scalars: UnsafeBufferPointer<Unicode.Scalar>) -> Bool {
    guard holdsStem else { return false }
    if end == .sentence && endsBehindValue { return true }
    if isAnchored && end == .pause && ConfidentialWords.nameConfidence(words) && Self.isGranted(by: scalars[next...]) {
      return true
    }
    // Those at the front that may be words of confidence and fillers.
    let known = words.prefix { ConfidentialWords.mayAsk($0) }
    if known.isEmpty && !mayName { return false }
    let isKnown = known.count == words.count
    if isAnchored {
      // "Classification: secret, confidential" has several.
      if isKnown && ConfidentialWords.ask(known) && !(isLabelled && ConfidentialWords.countOfNames(known) > 1)
        && !isTakenBack(by: scalars[next...])
      {
        return true
      }
      if ConfidentialWords.askAndOblige(words) { return true }
      if capitals.front > 0, capitals.front <= known.count, capitals.front < words.count,
        ConfidentialWords.ask(known.prefix(capitals.front)),
        !words[capitals.front].plays(.verbOfSentence)
      {
        return true
      }
    } else if isKnown {
      if ConfidentialWords.prohibit(known) || capitals.front == words.count && ConfidentialWords.ask(known) {
        return true
      }
      if end == .pause || end == .lastBracket, ConfidentialWords.askOnce(known) { return true }
    }
    // Whatever else asks names the word, says no at the front, or speaks of this answer there.
    let mayForbid = isAnchored && known.contains { $0.plays(.denial) }
    guard mayName || mayForbid || ConfidentialWords.speakOfThisAnswer(known) else { return false }
    if mayForbid && ConfidentialWords.forbid(words) && !isSubject { return true }
    if isAnchored && mayName && end != .other && ConfidentialWords.askForATime(words) { return true }
    return ConfidentialWords.callThisAnswerConfidential(words)
  }

  /// Whether what follows says no, as in "Confidential: no", or names the law that a heading is about.
  private func isTakenBack(by rest: Scalars) -> Bool {
    let rest = rest.prefix(Self.farthest).drop { !Self.isLetter($0) }
    let letters = rest.prefix { Self.isLetter($0) }
    let word = ConfidentialWord(letters)
    if word.plays(.no) { return rest.dropFirst(letters.count).first { $0 != " " }.map { !Self.isLetter($0) } ?? true }
    return words.count > 1 && word.plays(.citation)
  }

  /// Whether what follows says yes and no more.
  private static func isGranted(by rest: Scalars) -> Bool {
    let rest = rest.prefix(farthest).drop { !isLetter($0) }
    let letters = rest.prefix { isLetter($0) }
    return ConfidentialWord(letters).plays(.yes) && endsSentence(rest.dropFirst(letters.count))
  }

  /// Whether a number stands before a place.
  private static func follows(number scalars: Scalars) -> Bool {
    scalars.suffix(farthest).last { $0 != " " }.map { ("0"..."9").contains($0) } ?? false
  }

  /// Whether what is forbidden is the subject of a sentence, as in "No divulgar la identidad es un deber legal".
  private var isSubject: Bool {
    let verb = words.indices.first {
      $0 > 1 && words[$0].plays(.verbOfSentence) && (words[$0] != Self.and || copulas.contains($0))
    }
    guard let verb else { return false }
    return !ConfidentialWords.speakOfThisAnswer(words[...]) && !words[..<verb].contains { $0.plays(.reason) }
  }

  /// Whether the last words of a text, in capitals, ask for confidence.
  private var endsInCapitals: Bool {
    guard holdsStem, capitals.end > 0, capitals.end < words.count else { return false }
    // "Information marked CONFIDENTIAL" tells of a stamp.
    return ConfidentialWords.ask(words.suffix(capitals.end)) && !words[words.count - capitals.end - 1].plays(.stamp)
  }

  /// Whether what follows a comma begins with an article or the like.
  private static func goesOn(_ rest: Scalars) -> Bool {
    ConfidentialWord(rest.prefix(farthest).drop { !isLetter($0) }.prefix { isLetter($0) }).plays(.beginning)
  }

  /// Whether nothing but the end of a sentence, of a line or of the text follows.
  private static func endsSentence(_ rest: Scalars) -> Bool {
    guard let next = rest.prefix(farthest).first(where: { $0 != " " && !isQuotationMark($0) }) else { return true }
    return next == "." || next == "\n" || next == "!" || next == ConfidentialWords.endOfBlock
  }

  /// Whether the next letter, or whatever stands there, is a small one.
  private static func goesOnSmall(_ rest: Scalars) -> Bool {
    rest.prefix(farthest).first { $0 != " " && $0 != "\t" && $0 != "\r" }.map { isSmall($0) } ?? false
  }

  /// How a sign ends a passage: one that is no blank, quotation mark or part of a word or number. Nil if it does not.
  private static func end(in scalars: UnsafeBufferPointer<Unicode.Scalar>, at index: Int) -> End? {
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    let before = index > 0 ? scalars[index - 1] : " "
    let scalar = scalars[index]
    switch scalar {
    case "\t", "\r", "\u{A0}", "\u{202F}", "\u{2009}", "¿", "¡", "%", "º", "ª", "&", "§", "@", "0"..."9": return nil
    case ".": return isSmall(next) || ("0"..."9").contains(next) ? nil : .sentence
    case "!", "?", "…", ConfidentialWords.endOfBlock: return .sentence
    case "-", "‐", "‑", "/", "_", "=":
      return isBlank(before) || isBlank(next) || next == scalar ? .pause : nil
    case ":", "–", "—", "―", "：": return .pause
    // A line ends a passage where what follows does not go on with it.
    case "\n":
      return goesOnSmall(scalars[(index + 1)...]) ? nil : .sentence
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
