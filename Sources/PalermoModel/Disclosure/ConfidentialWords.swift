/// Tells words that ask for confidence, such as `CONFIDENCIAL: …` or `Not for publication`, from sentences about it.
///
/// People write them into a text, or beside an answer, where the answer should carry the mark.
package enum ConfidentialWords {
  /// Whether a text is such words, begins with them, or ends with them in capitals.
  ///
  /// - Complexity: O(1) for nearly every text.
  package static func mark(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = text.firstIndex { $0 > 0x20 } ?? text.count
    if holdsStem(text[start...].prefix(reach)) {
      let beginning = string(text[start...].prefix(longest))
      if mayBeMark(beginning), isMark(opening(of: beginning)) { return true }
    }
    guard text.count - start > reach, holdsStem(text.suffix(reach), inCapitals: true) else { return false }
    let closing = words(of: closing(of: string(text.suffix(longest))))
    return closing.allSatisfy(isInCapitals) && isMark(closing.map { $0.folded })
  }

  /// Whether a remark beside an answer asks for confidence: it names the word, and does not deny it.
  ///
  /// - Complexity: O(*n*).
  package static func mark(remark text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard holdsStem(text[...]) else { return false }
    let words = words(of: string(text.prefix(longestRemark))[...]).map { $0.folded }
    let isNamed = words.indices.contains { index in
      names.contains(words[index]) && !(index > 0 && denials.contains(words[index - 1]))
        && !(index + 1 < words.count && words[index + 1] == "false")
    }
    return isNamed || mark(text)
  }

  private static let reach = 28
  private static let longest = 160
  private static let longestRemark = 2000

  private static func string(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Whether four letters stand somewhere with which the main word of such words begins.
  private static func holdsStem(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, inCapitals: Bool = false) -> Bool {
    var last: UInt32 = 0
    for byte in bytes {
      last = last << 8 | (inCapitals && byte & 0x20 != 0 ? 0 : UInt32(byte | 0x20))
      switch last {
      case 0x636F_6E66, 0x7265_7365, 0x7075_626C, 0x6469_7675, 0x7369_6769, 0x6469_6675, 0x6469_6666, 0x6469_7363,
        0x696E_7465:
        return true  // conf, rese, publ, divu, sigi, difu, diff, disc, inte
      default: continue
      }
    }
    return false
  }

  /// Whether the first word of a text is one that such words begin with. Few texts in which a stem stands have one.
  private static func mayBeMark(_ text: String) -> Bool {
    beginnings.contains(String(text.drop { !$0.isLetter }.prefix { $0.isLetter }).folded)
  }

  /// What stands before the first mark that parts it from the rest.
  private static func opening(of text: String) -> Substring {
    let text = text.drop { !$0.isLetter }
    var before: Character = " "
    for index in text.indices {
      let character = text[index]
      if ends.contains(character) || character.isNewline || character == "-" && before == " " { return text[..<index] }
      before = character
    }
    return text
  }

  /// What stands behind the last mark that parts it from the rest.
  private static func closing(of text: String) -> Substring {
    var end = text.endIndex
    while end > text.startIndex, !text[text.index(before: end)].isLetter { end = text.index(before: end) }
    let text = text[..<end]
    guard let mark = text.lastIndex(where: { ends.contains($0) || $0.isNewline || "([{".contains($0) }) else {
      return ""
    }
    return text[text.index(after: mark)...]
  }

  private static let ends: Set<Character> = [".", ":", "!", ")", "]", "}", "*", "|", "–", "—", "…"]

  private static func words(of text: Substring) -> [String] {
    text.split { !$0.isLetter }.map(String.init)
  }

  private static func isInCapitals(_ word: String) -> Bool { word.count > 1 && word == word.uppercased() }

  /// Whether a passage is only such words, or begins with them in capitals and goes on in others.
  private static func isMark(_ passage: Substring) -> Bool {
    let written = words(of: passage)
    if isMark(written.map { $0.folded }) { return true }
    let capitals = written.prefix(while: isInCapitals)
    return capitals.count < written.count && isMark(capitals.map { $0.folded })
  }

  /// Whether words consist of such words, and of others that say nothing beside them.
  private static func isMark(_ words: [String]) -> Bool {
    var rest = words[...]
    var isFound = false
    while let first = rest.first {
      if let phrase = phrases.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(phrase.count)
        isFound = true
      } else if fillers.contains(first) {
        rest = rest.dropFirst()
      } else {
        return false
      }
    }
    return isFound
  }

  /// The word itself in the languages of the forms.
  private static let names: Set<String> = [
    "confidential", "confidencial", "confidenciales", "confidenciais", "confidentiel", "confidentielle",
    "confidentiels", "confidentielles",
  ]

  private static let denials: Set<String> = ["not", "no", "non", "nao", "pas"]

  private static let phrases: [[String]] =
    names.sorted().map { [$0] }
    + [
      "not for publication", "not to be published", "do not publish", "not for disclosure", "do not disclose",
      "for internal use only", "internal use only", "this answer is confidential", "this information is confidential",
      "reservado", "reservada", "no publicar", "no divulgar", "no difundir", "para uso interno", "uso interno",
      "esta respuesta es confidencial", "esta informacion es confidencial", "la presente respuesta es confidencial",
      "ne pas publier", "ne pas divulguer", "ne pas diffuser", "diffusion restreinte", "a usage interne",
      "usage interne", "cette reponse est confidentielle", "cette information est confidentielle",
      "nao publicar", "nao divulgar", "sigiloso", "sigilosa", "esta resposta e confidencial",
      "esta informacao e confidencial",
    ].map { $0.split(separator: " ").map(String.init) }

  private static let beginnings = fillers.union(phrases.map { $0[0] })

  private static let fillers: Set<String> = [
    "and", "answer", "highly", "information", "please", "strictly",
    "caracter", "datos", "de", "estrictamente", "favor", "informacion", "por", "respuesta", "y",
    "donnees", "et", "informations", "reponse", "strictement",
    "carater", "dados", "e", "estritamente", "informacao", "informacoes", "resposta",
  ]
}
