import PalermoModel

/// The spaces and quotation marks of a language.
///
/// Straight quotation marks stand for those of code, as in `value="no"`, and are wrong anywhere else.
struct Typography {
  private let language: Language
  private static let quotationMarks: Set<Character> = ["“", "”", "„", "«", "»"]
  private static let noBreakSpaces: Set<Character> = ["\u{A0}", "\u{202F}"]

  /// The conventions of a language.
  init(_ language: Language) {
    self.language = language
  }

  /// The places that the language writes otherwise, each with a little of what is around it.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  func slips(in text: String) -> [String] {
    let characters = Array(text)
    var isCode = false
    return characters.indices.filter { index in
      if characters[index] == "\"" {
        if isCode || (index > 0 && characters[index - 1] == "=") {
          isCode.toggle()
          return false
        }
        return true
      }
      return !isCode && isSlip(at: index, in: characters)
    }.map { String(characters[max(0, $0 - 8)..<min(characters.count, $0 + 4)]) }
  }

  private func isSlip(at index: Int, in text: [Character]) -> Bool {
    let mark = text[index]
    let before = index > 0 ? text[index - 1] : nil
    let after = index + 1 < text.count ? text[index + 1] : nil
    let (open, close) = language.quotationMarks
    if mark == open { return language.hasSpaceInQuotationMarks ? !isNoBreak(after) : isSpace(after) }
    if mark == close { return language.hasSpaceInQuotationMarks ? !isNoBreak(before) : isSpace(before) }
    if Self.quotationMarks.contains(mark) { return true }
    guard [":", ";", "?", "!"].contains(mark), endsWord(after), !endsReference(index, in: text) else { return false }
    if language.spacedMarks.contains(mark) { return !isNoBreak(before) && !isMark(before) }
    return isSpace(before) && followsWord(index, in: text)
  }

  /// Whether a semicolon is the end of a reference of XML, as in `&lt;`.
  private func endsReference(_ index: Int, in text: [Character]) -> Bool {
    guard text[index] == ";" else { return false }
    let name = text[..<index].reversed().prefix { $0.isLetter || $0.isNumber || $0 == "#" }
    return !name.isEmpty && index > name.count && text[index - name.count - 1] == "&"
  }

  /// Whether a word or its end stands before a mark, and not another mark, as where a text speaks of marks.
  private func followsWord(_ index: Int, in text: [Character]) -> Bool {
    guard let last = text[..<index].last(where: { !$0.isWhitespace }) else { return false }
    return last.isLetter || last.isNumber || last == ")" || Self.quotationMarks.contains(last)
  }

  private func isNoBreak(_ character: Character?) -> Bool { character.map(Self.noBreakSpaces.contains) ?? false }

  private func isSpace(_ character: Character?) -> Bool { character?.isWhitespace ?? false }

  /// Whether a mark stands with others, as in “?!” and “(?)”, or with nothing.
  private func isMark(_ character: Character?) -> Bool {
    character.map { [":", ";", "?", "!", "…", "("].contains($0) } ?? true
  }

  /// Whether a word, and not an address or a time, ends before this character.
  private func endsWord(_ character: Character?) -> Bool {
    character.map { $0.isWhitespace || Self.quotationMarks.contains($0) || [")", "…", "?", "!"].contains($0) } ?? true
  }
}
