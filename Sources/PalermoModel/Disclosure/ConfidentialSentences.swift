/// The sentences of a text in which a word of confidence begins, one after the other, each with the sign before it. Of
/// nearly every text there is none, and of the others most sentences need not be read for what they ask.
///
/// What stands in brackets ends no sentence.
struct ConfidentialSentences: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// Where the sentence begins, and how many brackets are open.
  private var (start, depth) = (0, 0)

  init(in text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Whether a text has any.
  ///
  /// - Complexity: O(*n*)
  static func isAny(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var sentences = ConfidentialSentences(in: text)
    return sentences.next() != nil
  }

  /// The next one.
  ///
  /// - Complexity: O(*n*) in the bytes up to its end.
  mutating func next() -> Range<Int>? {
    // The place is a variable of the function, which is quicker than one of the value, for every byte.
    var index = self.index
    defer { self.index = index }
    var (isFound, isPublic) = (false, false)
    while index < text.count {
      let byte = text[index]
      if ConfidentialStems.isLetter(byte) {
        // What stands behind a letter with an accent is looked at like a word: the end of "público".
        let first = index
        repeat { index += 1 } while index < text.count && ConfidentialStems.isLetter(text[index])
        if index - first > 3, !isFound, ConfidentialStems.begin(text, at: first) {
          if ConfidentialStems.meansPublic(text[first..<index]) { isPublic = true } else { isFound = true }
        }
        continue
      }
      index += 1
      switch byte {
      case UInt8(ascii: " "): continue
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        depth = Swift.min(depth + 1, ConfidentialPassage.deepest - 1)
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = Swift.max(depth - 1, 0)
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        guard depth == 0, index == text.count || text[index] == 0x20 || text[index] == 0x0A else { continue }
        let sentence = start..<index
        start = index - 1
        if isFound || isPublic && holdsDenial(sentence) { return sentence }
        isPublic = false
      case 0x80...:
        guard mayHideLetters(at: index - 1) else { continue }
        index = text.count
        return start..<index
      default: continue
      }
    }
    return isFound || isPublic && holdsDenial(start..<index) ? start..<index : nil
  }

  /// Whether a word for not may stand in a sentence: without one, that something is public asks for nothing.
  private func holdsDenial(_ sentence: Range<Int>) -> Bool {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let first = index
      while index < text.count, ConfidentialStems.isLetter(text[index]) { index += 1 }
      if index > first, ConfidentialStems.mayDeny(text[first..<index], before: text.dropFirst(index).first) {
        return true
      }
      index += 1
    }
    return false
  }

  /// Whether what begins here may be a letter of full width, or a hyphen or blank that is not seen, in a word.
  private func mayHideLetters(at index: Int) -> Bool {
    switch text[index] {
    case 0xEF: true
    case 0xC2: index + 1 < text.count && text[index + 1] == 0xAD
    case 0xE2:
      index + 2 < text.count
        && (text[index + 1] == 0x80 && (0x8B...0x8F).contains(text[index + 2])
          || text[index + 1] == 0x81 && text[index + 2] == 0xA0)
    default: false
    }
  }
}
