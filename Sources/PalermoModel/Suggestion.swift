/// Finds what a writer probably meant.
public enum Suggestion {
  /// The candidate nearest to a word, if one is near enough to be a slip of the pen.
  ///
  /// - Complexity: O(*k* · *n*²) for *k* candidates of length *n*.
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let count = word.unicodeScalars.count
    let limit = max(1, word.count / 3)
    // Words that differ more in length differ by more in all.
    let near = candidates.filter { abs($0.unicodeScalars.count - count) <= limit }
    let best = near.map { (distance: distance(word, $0), text: $0) }.min {
      ($0.distance, $0.text) < ($1.distance, $1.text)
    }
    return best.flatMap { $0.distance <= limit ? $0.text : nil }
  }

  /// A clause such as "; did you mean …?" to end a message with, or nothing.
  public static func clause(for word: String, in candidates: some Sequence<String>) -> FilledText {
    nearest(to: word, in: candidates).map(clause) ?? FilledText("")
  }

  /// The clause for a word that is known to be meant.
  public static func clause(meaning word: String) -> FilledText {
    Texts.Suggestion.didYouMean(word: word)
  }

  /// The number of insertions, deletions and replacements between two words (Levenshtein 1966).
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let replaced = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
