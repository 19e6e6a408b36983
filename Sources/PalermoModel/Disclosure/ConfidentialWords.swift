/// Tells words that ask for confidence, such as `CONFIDENCIAL: …` or `Not for publication`, from sentences about it.
///
/// People write them into a text, or beside an answer, where the answer should carry the mark. They ask for it where a
/// sentence, a bracket, or what stands before a colon, a dash or a bracket consists of words of confidence and fillers
/// only, begins or ends with them in capitals, begins with a request not to publish, or calls this answer confidential.
package enum ConfidentialWords {
  typealias Word = ConfidentialWord

  /// Whether a text holds such words.
  ///
  /// - Complexity: O(*n*), and next to nothing for a text in which no word of confidence begins: nearly every one.
  package static func mark(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var sentences = ConfidentialSentences(in: text)
    guard let first = sentences.next() else { return false }
    if isCode(text) { return isNamed(text.split { !ConfidentialStems.isLetter($0) }.map { Word(letters: $0) }) }
    return ConfidentialPassage.isFound(in: first, of: text)
      || sentences.contains { ConfidentialPassage.isFound(in: $0, of: text) }
  }

  /// Whether a text may be codes of options, such as `restricted-access`: of one it counts whether it names the word itself.
  private static func isCode(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let isPlain = text.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || [0x20, 0x2D, 0x2E].contains($0)
    }
    // A hyphen joins words in a code, and parts them in a text.
    return isPlain && (text.contains(0x2D) || !text.contains(0x20))
      && !zip(text, text.dropFirst()).contains { $0 == 0x2D && $1 == 0x20 || $0 == 0x20 && $1 == 0x2D }
  }

  /// Whether a line such as a title or the name of an authority holds such words.
  ///
  /// - Complexity: That of ``mark(_:)``.
  package static func mark(line: String?) -> Bool {
    guard var line else { return false }
    return line.withUTF8 { mark($0) }
  }

  /// Whether a remark beside an answer, or the title of a source, asks for confidence: it names the word, and does not deny
  /// it, or it asks not to publish.
  ///
  /// - Complexity: O(*n*).
  package static func mark(remark text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard ConfidentialSentences.isAny(in: text) else { return false }
    var text = String(decoding: text.prefix(longestRemark), as: UTF8.self)
    // Drafts have the question beside the answer, with what can be written: an option may speak of anything.
    if let question = text.lastIndex(of: "?"), text[question...].utf8.contains(where: { $0 == 0x3C || $0 == 0x3D }) {
      let lines = text[text.index(after: question)...].split { $0 == "\n" || $0 == "\r\n" }
      text = lines.filter { !isOption($0) }.map { String($0) }.joined(separator: "\n")
    }
    if text.withUTF8(ConfidentialPassage.isFound) { return true }
    let clauses = text.withUTF8(plain).split { isEndOfClause($0) }.map { clause in
      clause.split { !ConfidentialPassage.isLetter($0) }.map { Word($0) }
    }
    let count = clauses.reduce(0) { $0 + $1.count }
    guard count <= longestMark || clauses.contains(where: { $0.contains { $0.plays(.answer) } }) else { return false }
    // "Confidential: no" takes back what was said.
    let rest = clauses.indices.filter {
      !($0 + 1 < clauses.count && clauses[$0 + 1].count == 1 && clauses[$0 + 1][0].plays(.no))
    }
    return rest.contains { isRemark(clauses[$0]) }
  }

  /// Whether a part of a remark names the word, and does not deny it, or asks not to publish.
  private static func isRemark(_ words: [Word]) -> Bool {
    let isNamed = words.indices.contains { index in
      (isLongName(words[index]) || words[index].plays(.label)) && !words[..<index].contains { $0.plays(.negations) }
        && !(index + 1 < words.count && words[index + 1] == isFalse)
    }
    return isNamed || asks(words, with: ConfidentialVocabulary.phrases) || forbids(words)
      || words.contains { $0.plays(.noun) } && words.allSatisfy { $0.plays([.noun, .fillers]) }
  }

  private static func isEndOfClause(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ".", ":", "?", "!", "\n": true
    default: false
    }
  }

  /// Whether a line is an option as drafts have them: `value="…": ` and what it means.
  private static func isOption(_ line: Substring) -> Bool {
    let parts = line.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].drop { $0 == " " } == "value=" && parts[2].first == ":"
  }

  /// The words of a text in small letters without accents.
  package static func words(of text: UnsafeBufferPointer<UInt8>) -> [String] {
    plain(text).split { !ConfidentialPassage.isLetter($0) }.map { String(String.UnicodeScalarView($0)).folded }
  }

  private static let longestRemark = 2000
  /// The most words of a remark that is read word by word, unless it speaks of answers.
  private static let longestMark = 12
}
