import PalermoModel
import Testing
@testable import PalermoValidation

struct SentenceLengthTests {
  @Test(arguments: [
    ("", 0), ("One two three.", 3), ("One two. Three four five.", 3), ("See art. 5 of it.", 5), ("¿Uno dos? ¿Tres?", 2),
    ("Un deux\u{A0}? Trois\u{A0}: «\u{202F}quatre\u{202F}».", 2), ("He said “no.” Then he left it.", 4),
    ("One (art. 3). Two", 3),
    ("One – two", 2),
  ])
  func wordsOfTheLongestSentence(text: String, count: Int) {
    #expect(SentenceLength.longest(in: text) == count)
  }
}
