/// How words ask for confidence.
extension ConfidentialWords {
  /// Whether words consist of words of confidence, and of others that say nothing beside them.
  static func ask(_ words: ArraySlice<Word>) -> Bool {
    var rest = words
    var (isFound, isWeak, isPointing, isDirecting, isOfNoun) = (false, false, false, false, false)
    while let first = rest.first {
      let roles = first.roles
      if roles.contains(.beginsPhrase),
        let phrase = ConfidentialVocabulary.phrases.first(where: { $0[0] == first && rest.starts(with: $0) })
          ?? ConfidentialVocabulary.statements.first(where: { rest.starts(with: $0) })
      {
        rest = rest.dropFirst(phrase.count)
        isFound = true
        continue
      }
      if isName(first) || roles.contains(.label) && words.count == 1 {
        isFound = true
      } else if roles.contains(.weak) {
        isWeak = true
      } else if roles.contains(.noun) {
        isOfNoun = true
      } else if roles.isDisjoint(with: .fillers) {
        guard roles.contains(.courtesy) else { return false }
        isWeak = true
      }
      isPointing = isPointing || roles.contains(.figure) || !roles.isDisjoint(with: .pointer)
      isDirecting = isDirecting || roles.contains(.directive)
      rest = rest.dropFirst()
    }
    // "Please preserve the confidentiality of this answer".
    if isOfNoun { return isDirecting && isPointing }
    // "To be kept confidential" directs, "the file is kept confidential" tells.
    return isFound
      && (!isWeak || isPointing || isDirecting && !words.contains { $0.plays(.verbOfSentence) })
  }

  /// Whether words in a running sentence consist of fillers and of one word of confidence: several describe something.
  static func askOnce(_ words: ArraySlice<Word>) -> Bool {
    countOfNames(words) == 1 && ask(words)
  }

  /// How often words name the word itself.
  static func countOfNames(_ words: ArraySlice<Word>) -> Int { words.count { isName($0) } }

  /// Whether words ask, and go on with what must or must not be done: "These figures are confidential and must not …".
  static func askAndOblige(_ words: [Word]) -> Bool {
    guard let and = words.prefix(longestClause).firstIndex(where: { ands.contains($0) }), and + 1 < words.count else {
      return false
    }
    return words[and + 1].plays([.denial, .modal]) && words[..<and].contains { $0.plays(.pointer) }
      && ask(words[..<and])
  }

  /// Whether words are the noun for confidence, and fillers: "Confidentiality".
  static func nameConfidence(_ words: [Word]) -> Bool {
    words.contains { $0.plays(.noun) && $0.hasPrefix(nameStem) } && words.allSatisfy { $0.plays([.noun, .fillers]) }
  }

  /// Whether words consist of requests not to publish, and of fillers.
  static func prohibit(_ words: ArraySlice<Word>) -> Bool {
    ask(words)
      && ConfidentialVocabulary.prohibitions.contains { phrase in
        words.indices.contains { words[$0...].starts(with: phrase) }
      }
  }

  /// Whether words begin with a request not to publish, whatever it is about.
  static func forbid(_ words: [Word]) -> Bool {
    var request = words.drop { $0.plays([.courtesy, .demonstrative]) }
    let isOfThing =
      request.first.map { $0.plays(.thing) } ?? false
      && words[..<request.startIndex].contains { $0.plays(.demonstrative) }
    if isOfThing { request = request.dropFirst() }
    if ConfidentialVocabulary.prohibitions.contains(where: { request.starts(with: $0) }) { return true }
    let rest = request.drop { $0.plays(.modal) || $0 == doWord }
    guard let first = rest.first, first.plays(.denial) else { return false }
    // "Must not be disclosed", "no debe publicarse", "ne le publiez pas", "not cleared for publication".
    let between = rest.dropFirst().prefix { $0.plays(.betweens) }
    guard between.count < 7, let verb = rest.dropFirst(1 + between.count).first else { return false }
    let isSaidAsDuty =
      first == cannot || words[..<rest.startIndex].contains { $0.plays(.modal) }
      || between.contains { $0.plays(.modal) }
    if isOfThing {
      // "This information is not published" tells, and so does whatever says more: "… must not be shared with the client".
      let isDuty = words[request.startIndex..<(rest.startIndex + 1 + between.count)].contains {
        $0 == cannot || $0.plays(.modal) && !$0.plays(.verbOfSentence)
      }
      guard isDuty, words[(rest.startIndex + 1 + between.count)...].dropFirst().allSatisfy(mayAsk) else { return false }
    }
    let roles = verb.roles
    return roles.contains(.request) || isSaidAsDuty && roles.contains(.participle)
      || roles.contains(.publicity) && between.contains { $0.plays(.maker) }
      || roles.contains(.publishing) && between.contains { $0.plays(.purpose) }
  }

  /// Whether words ask for confidence for some time: "Confidential until the trial ends".
  static func askForATime(_ words: [Word]) -> Bool {
    guard let name = words.firstIndex(where: isName), words.count < name + 9, ask(words[...name]) else { return false }
    let tail = words[(name + 1)...]
    return ConfidentialVocabulary.tails.contains { tail.starts(with: $0) }
  }

  /// Whether a sentence speaks of this answer, and calls it confidential or forbids to publish it.
  static func callThisAnswerConfidential(_ words: [Word]) -> Bool {
    guard let answer = words.indices.dropFirst().first(where: { isThisAnswer(words[...], at: $0) }) else {
      return false
    }
    if forbids(words) { return true }
    // Between them nothing else is spoken of, nor behind the word.
    guard let name = words.indices.first(where: { $0 > answer && isName(words[$0]) }) else {
      return words[..<answer].contains(where: isName) && !words[..<answer].contains { $0.plays(.negations) }
    }
    let isOfAnswer = words[answer..<name].allSatisfy { mayAsk($0) || $0.plays(.verb) }
    let next = words[(name + 1)...].first
    return isOfAnswer && !words[..<name].contains { $0.plays(.negations) }
      && (next.map { mayAsk($0) || ConfidentialVocabulary.tails.contains { tail in tail[0] == next } } ?? true)
  }

  /// Whether a word may begin, or go on, in words that ``ask(_:)``.
  static func mayAsk(_ word: Word) -> Bool { word.plays(.known) || isName(word) }

  /// Whether the first words of a sentence speak of this answer.
  static func speakOfThisAnswer(_ words: ArraySlice<Word>) -> Bool {
    words.indices.dropFirst().contains { isThisAnswer(words, at: $0) }
  }

  private static func isThisAnswer(_ words: ArraySlice<Word>, at index: Int) -> Bool {
    words[index].plays(.answer) && words[index - 1].plays(.demonstrative)
  }

  /// Whether words say of what follows only that it is a note, a text or the like.
  static func label(_ words: [Word]) -> Bool { words.allSatisfy { $0.plays([.fillers, .weak]) } }

  /// Whether it is the word itself in some words.
  static func isNamed(_ words: [Word]) -> Bool {
    words.contains { isLongName($0) } && ask(words[...])
  }

  static func asks(_ words: [Word], with phrases: [[Word]]) -> Bool {
    words.indices.contains { index in phrases.contains { words[index...].starts(with: $0) } }
  }

  /// Whether a word for not is followed by one for publishing, and not by one for not yet.
  static func forbids(_ words: [Word]) -> Bool {
    words.indices.contains { index in
      let next = words[(index + 1)...].prefix(4)
      return words[index].plays(.denial)
        && next.contains { word in ConfidentialVocabulary.stemsOfPublishing.contains { word.hasPrefix($0) } }
        && !words.contains { $0.plays(.delay) }
    }
  }

  /// Whether a word is the word itself in a language of the forms, or a slip of the pen for it: a letter is missing, added
  /// or another, or letters are exchanged.
  private static func isName(_ word: Word) -> Bool {
    let roles = word.roles
    if roles.contains(.name) { return true }
    guard word.hasPrefix(nameStem), word.count > 8, word.count < 17, !roles.contains(.otherThanName) else {
      return false
    }
    let counts = word.letterCounts
    return ConfidentialVocabulary.longNames.contains { name in
      let rest = zip(counts, name.letterCounts).map { $0 - $1 }
      return rest.reduce(0) { $0 + max($1, 0) } < 2 && rest.reduce(0) { $0 + min($1, 0) } > -2
    }
  }

  /// Whether a word is a long form of the word itself.
  static func isLongName(_ word: Word) -> Bool { word.hasPrefix(nameStem) && isName(word) }

  /// The most words of a clause before one for and.
  private static let longestClause = 12
  private static let ands = Word.all(in: "and y e et")
  private static let nameStem = Word(letters: "conf".utf8)
  static let isFalse = Word(letters: "false".utf8)
  private static let doWord = Word(letters: "do".utf8)
  private static let cannot = Word(letters: "cannot".utf8)
}
