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

  @Test func whereSeveralAreEquallyNearNoneIsTheOne() {
    let codes = ["XAA", "XAB", "XAH"]
    for written in ["XAУ", "XA1", "XAU", "XA", "xaq"] {
      #expect(Suggestion.onlyNearest(to: written, in: codes) == nil, "\(written)")
      // In whatever order they come.
      #expect(Suggestion.onlyNearest(to: written, in: codes.reversed()) == nil, "\(written)")
    }
    for written in ["XBH", "XHA", "xah"] { #expect(Suggestion.onlyNearest(to: written, in: ["XAH", "YYY"]) == "XAH") }
    // One that is named twice is one.
    #expect(Suggestion.onlyNearest(to: "XAU", in: ["XAA", "XAA"]) == "XAA")
    // A nearer one goes before those that are equally far.
    #expect(Suggestion.onlyNearest(to: "prevention", in: ["prevxxtion", "preventin", "prevyytion"]) == "preventin")
  }

  @Test func lettersOfOtherScriptsThatLookLikeLatinOnesAreRead() {
    #expect(Suggestion.onlyNearest(to: "ХАН", in: ["XAA", "XAH", "XAB"]) == "XAH")
    #expect(Suggestion.onlyNearest(to: "ΧΑΗ", in: ["XAA", "XAH", "XAB"]) == "XAH")
    #expect(
      Suggestion.nearest(to: "untос-prevention", in: ["tip-prevention", "untoc-prevention"]) == "untoc-prevention"
    )
  }
}
