/// What a writer probably meant.
public struct Suggestion: Hashable, Sendable {
  /// What says so, to end a message with: it begins with its own punctuation.
  public let clause: FilledText
  /// What is to be written in place of what is there. Nil if it is one of several.
  public let correction: Correction?

  /// A suggestion by what says so and what it leads to.
  public init(_ clause: FilledText, _ correction: Correction? = nil) {
    (self.clause, self.correction) = (clause, correction)
  }

  /// The suggestion of a word in place of another: "; did you mean …?".
  public init(meaning word: String, insteadOf written: String) {
    self.init(Self.clause(meaning: word), Correction(writing: word, insteadOf: written))
  }

  /// The suggestion of a value in place of another: "; write …".
  public init(writing value: String, insteadOf written: String) {
    self.init(Texts.Suggestion.write(value: value), Correction(writing: value, insteadOf: written))
  }

  /// The suggestion of the candidate nearest to a word. Returns nil if none is near enough (``nearest(to:in:)``).
  public static func near(_ written: String, in candidates: some Sequence<String>) -> Suggestion? {
    nearest(to: written, in: candidates).map { Suggestion(meaning: $0, insteadOf: written) }
  }

  /// The most characters of a word that anything is suggested for. No id or name of ours is as long.
  private static let longest = 128

  /// The most steps that one suggestion takes: enough for thousands of candidates. The limit keeps a hostile file from
  /// choosing how long its check takes.
  private static let steps = 1 << 18

  /// The candidate nearest to a word: capitals for small letters, letters of another script that look alike, or a few
  /// letters missing, added, replaced or exchanged with their neighbour. Returns nil if none is near enough to be a slip
  /// of the pen. Of several that are equally near it is the first of the alphabet: whoever reads it knows better. Of very
  /// many candidates only the first are looked at.
  ///
  /// - Complexity: O(*k* · *n*²) for *k* candidates of length *n*, up to a fixed number of steps.
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    closest(to: word, in: candidates)?.text
  }

  /// The candidate nearest to a word, as ``nearest(to:in:)`` finds it, where something follows from which it is. Returns
  /// nil if several are equally near.
  ///
  /// - Complexity: O(*k* · *n*²) for *k* candidates of length *n*, up to a fixed number of steps.
  public static func onlyNearest(to word: String, in candidates: some Sequence<String>) -> String? {
    closest(to: word, in: candidates).flatMap { $0.isAlone ? $0.text : nil }
  }

  /// The candidate nearest to a word, and whether no other is as near.
  private static func closest(
    to word: String, in candidates: some Sequence<String>
  ) -> (text: String, isAlone: Bool)? {
    let letters = Letters(word)
    guard letters.scalars.count <= longest else { return nil }
    let limit = max(1, word.count / 3)
    var best: (distance: Int, text: String)?
    var isAlone = true
    var rest = steps
    for candidate in candidates {
      rest -= letters.scalars.count + 1
      guard rest > 0 else { break }
      // Words that differ more in length, or in the letters that they consist of, differ by more in all.
      guard candidate.utf8.count <= 4 * (letters.scalars.count + limit) else { continue }
      let other = Letters(candidate)
      if other.folded == letters.folded, candidate != word { return (candidate, true) }
      guard letters.leastDistance(to: other) <= limit else { continue }
      rest -= letters.scalars.count * other.scalars.count
      let found = (distance: distance(letters.scalars, other.scalars), text: candidate)
      guard found.distance <= limit else { continue }
      if let known = best {
        if found.distance < known.distance {
          isAlone = true
        } else if found.distance == known.distance, found.text != known.text {
          isAlone = false
        }
        if known < found { continue }
      }
      best = found
    }
    return best.map { ($0.text, isAlone) }
  }

  /// The characters of a word, in the Latin script where they look like it, and how many there are of each kind.
  private struct Letters {
    let scalars: [Unicode.Scalar]
    /// Without the difference between capitals and small letters of ASCII.
    let folded: [UInt32]
    private var counts = [Int](repeating: 0, count: 64)

    init(_ word: String) {
      scalars = word.unicodeScalars.map { $0.latin }
      folded = scalars.map { $0.value >= 0x41 && $0.value <= 0x5A ? $0.value | 0x20 : $0.value }
      for scalar in scalars { counts[Int(scalar.value & 63)] += 1 }
    }

    /// What the distance to another word is at least.
    func leastDistance(to other: Letters) -> Int {
      var (missing, added) = (0, 0)
      for index in counts.indices {
        let difference = counts[index] - other.counts[index]
        if difference > 0 { missing += difference } else { added -= difference }
      }
      return max(missing, added)
    }
  }

  /// A clause such as "; did you mean …?" to end a message with, or an empty text.
  public static func clause(for word: String, in candidates: some Sequence<String>) -> FilledText {
    nearest(to: word, in: candidates).map(clause) ?? FilledText("")
  }

  /// The clause for a word that is known to be meant.
  public static func clause(meaning word: String) -> FilledText {
    Texts.Suggestion.didYouMean(word: word)
  }

  /// The number of insertions, deletions, replacements and exchanges of neighbours between two words (optimal string
  /// alignment).
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var (before, row) = (Array(0...b.count), Array(0...b.count))
    for i in a.indices {
      var next = [Int](repeating: i + 1, count: b.count + 1)
      for j in b.indices {
        next[j + 1] = min(row[j] + (a[i] == b[j] ? 0 : 1), next[j] + 1, row[j + 1] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { next[j + 1] = min(next[j + 1], before[j - 1] + 1) }
      }
      (before, row) = (row, next)
    }
    return row[b.count]
  }
}

extension Suggestion? {
  /// What says what is meant, to end a message with; empty if nothing is suggested.
  public var clause: FilledText { self?.clause ?? FilledText("") }
}
