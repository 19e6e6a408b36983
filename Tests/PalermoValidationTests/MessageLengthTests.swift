import PalermoModel
import PalermoRules
import Testing

@testable import PalermoValidation

/// The first sentence of a message says what is wrong, and is short enough to be read at a glance.
struct MessageLengthTests {
  static let limit = 140

  /// How long what stands in a place is as a rule. What adds a clause with punctuation of its own begins another sentence.
  static func typicalLength(of placeholder: String) -> Int {
    switch placeholder {
    case "suggestion", "hint", "from", "remark": 0
    case "cycle", "count", "line", "language": 4
    case "value", "new", "old", "given", "date", "languages", "kind", "state", "code", "part": 12
    case "range", "span", "expected": 25
    // The id of a question, or a few short words.
    default: 20
    }
  }

  /// The first sentence with something of a usual length in each place.
  static func firstSentence(of template: String) -> String {
    var text = ""
    var rest = template[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      text += rest[..<start]
      text += String(repeating: "x", count: typicalLength(of: String(rest[rest.index(after: start)..<end])))
      rest = rest[rest.index(after: end)...]
    }
    text += rest
    let ends = [". ", "; ", "\u{A0}; ", "? ", "! "].compactMap { text.firstRange(of: $0)?.lowerBound }
    return ends.min().map { String(text[..<$0]) } ?? text
  }

  @Test(arguments: Rule.all.map(\.id))
  func theFirstSentenceIsShort(_ id: String) throws {
    let rule = try #require(Rule[id])
    for language in Language.allCases {
      let sentence = Self.firstSentence(of: rule.message(language))
      #expect(sentence.count <= Self.limit, "\(language): \(sentence)")
    }
  }

  @Test func whatIsTooLongIsFound() {
    let long = String(repeating: "word ", count: 27) + "“{question}”"
    #expect(Self.firstSentence(of: long).count > Self.limit)
    #expect(Self.firstSentence(of: long.replacing("word word", with: "word; word")).count <= Self.limit)
  }
}
