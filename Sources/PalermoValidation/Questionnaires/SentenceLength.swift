import PalermoModel

/// How long the sentences of a text are.
///
/// A ministry's expert reads a question once, often not in the first language. Guides to plain writing advise some 20
/// words on average; a question on a treaty needs more, to name the duty and its limits. The limits are an estimate of
/// ours, made on the shipped questionnaires, of whose sentences fewer than one in 500 are longer. Spanish, French and
/// Portuguese take 10 to 20 percent more words than English for the same.
enum SentenceLength {
  /// The number of words of the longest sentence. A sentence ends with a full stop, question or exclamation mark before
  /// a capital letter, so that “art. 5” does not end one.
  static func longest(in text: String) -> Int {
    var (longest, count, hasEnded) = (0, 0, false)
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let first = word.first(where: { $0.isLetter || $0.isNumber }) {
        if hasEnded && first.isUppercase { count = 0 }
        count += 1
        hasEnded = false
      }
      longest = max(longest, count)
      if let last = word.last(where: { !")]\"'”’»".contains($0) }), ".?!…".contains(last) { hasEnded = true }
    }
    return longest
  }
}
