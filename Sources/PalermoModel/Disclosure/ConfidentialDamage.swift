/// Words of confidence in which letters were lost: `Informaci?n`, with a question mark or a sign for what could not be read.
enum ConfidentialDamage {
  private typealias Word = ConfidentialWord

  /// A text with the letters that were lost in known words. Of other words the sign for what could not be read is dropped.
  ///
  /// - Complexity: O(*n*).
  static func mended(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      let start = index
      var isDamaged = false
      while index < scalars.count {
        if !ConfidentialPassage.isLetter(scalars[index]) {
          guard isLost(scalars, at: index) else { break }
          isDamaged = true
        }
        index += 1
      }
      if index == start {
        result.append(scalars[index])
        index += 1
      } else if !isDamaged {
        result += scalars[start..<index]
      } else if let word = meant(by: scalars[start..<index]) {
        let isSmall = scalars[start..<index].contains { $0.properties.isLowercase }
        for place in 0..<word.count {
          result.append(Unicode.Scalar(UInt8(word.letter(at: place)) | (isSmall ? 0x60 : 0x40)))
        }
      } else {
        result += scalars[start..<index].filter { $0 != unread }
      }
    }
    return result
  }

  private static let unread: Unicode.Scalar = "\u{FFFD}"
  /// Stands for a letter that was lost, in a word as it is compared.
  private static let lost = 31

  /// Whether a letter was lost here: one that could not be read, or a question mark between letters.
  private static func isLost(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    if scalars[index] == unread { return true }
    guard scalars[index] == "?", index > 0,
      ConfidentialPassage.isLetter(scalars[index - 1]) || scalars[index - 1] == "?"
    else { return false }
    // Those of one letter stand together.
    guard let next = scalars[index...].prefix(3).first(where: { $0 != "?" }) else { return false }
    return ConfidentialPassage.isLetter(next)
  }

  /// The known word that was probably written: one that has the other letters, and for each sign a letter or, where a
  /// letter left two, none. The most letters count, and then the alphabet.
  private static func meant(by scalars: ArraySlice<Unicode.Scalar>) -> Word? {
    guard scalars.count <= Word.most else { return nil }
    let word = Word(scalars.map { $0 == unread ? "?" : $0 })
    guard word.count > 1, word.count <= Word.most, let candidates = known[word.letter(at: 0)] else { return nil }
    var best: Word?
    for candidate in candidates where (best?.count ?? 0) < candidate.count && isMeant(candidate, by: word) {
      best = candidate
    }
    return best
  }

  /// The words of confidence by their first letters, in the order of the alphabet.
  private static let known: [Int: [Word]] = {
    var known: [Int: [Word]] = [:]
    for word in ConfidentialVocabulary.roles.keys.sorted(by: Word.isBefore) {
      known[word.letter(at: 0), default: []].append(word)
    }
    return known
  }()

  private static func isMeant(_ candidate: Word, by word: Word) -> Bool {
    var place = 0
    var missing = word.count - candidate.count
    guard missing >= 0 else { return false }
    for index in 0..<word.count {
      let letter = word.letter(at: index)
      if letter == lost, missing > 0 {
        missing -= 1
        continue
      }
      guard place < candidate.count, letter == lost || letter == candidate.letter(at: place) else { return false }
      place += 1
    }
    return place == candidate.count
  }
}
