import PalermoModel
import Testing

/// What a writer probably meant is looked for in a bounded number of steps, however many candidates a file brings.
struct SuggestionTests {
  /// Candidates without end that count how many of them were looked at.
  private final class Endless: Sequence, IteratorProtocol {
    private(set) var count = 0

    func next() -> String? {
      count += 1
      return "candidate"
    }
  }

  @Test(arguments: ["", "x", "candidata", String(repeating: "ca", count: 64)])
  func ofCandidatesWithoutEndTheFirstAreLookedAt(word: String) {
    let candidates = Endless()
    let found = Suggestion.nearest(to: word, in: candidates)
    #expect(found == (word == "candidata" ? "candidate" : nil))
    #expect(candidates.count <= (1 << 18) / (word.unicodeScalars.count + 1) + 1)
  }

  @Test func nothingIsSuggestedForAWordThatNoIdIsAsLongAs() {
    let candidates = Endless()
    #expect(Suggestion.nearest(to: String(repeating: "a", count: 129), in: candidates) == nil)
    #expect(candidates.count == 0)
  }

  @Test func longCandidatesAreNotCompared() {
    let long = String(repeating: "a", count: 100_000)
    #expect(Suggestion.nearest(to: "aa", in: [long, "ab"]) == "ab")
  }
}
