import PalermoLoading
import PalermoModel
import PalermoRules
import Testing

@testable import PalermoValidation

/// The first sentence of a message says what is wrong, and is short enough to be read at a glance: in the program's rules
/// and in those of the questionnaires that ship.
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

  /// The first sentence with something of a usual length in each place. It ends with a full stop, question or exclamation
  /// mark before anything but a digit or a small letter, so that “art. 5” does not end it; nor does a semicolon.
  static func firstSentence(of template: String) -> String {
    var text = ""
    var rest = template[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      text += rest[..<start]
      text += String(repeating: "X", count: typicalLength(of: String(rest[rest.index(after: start)..<end])))
      rest = rest[rest.index(after: end)...]
    }
    text += rest
    return text.firstMatch(of: /[.?!] [^\p{Ll}\d]/).map { String(text[...$0.range.lowerBound]) } ?? text
  }

  @Test(arguments: Rule.all.map(\.id))
  func theFirstSentenceIsShort(_ id: String) throws {
    let rule = try #require(Rule[id])
    for language in Language.allCases {
      let sentence = Self.firstSentence(of: rule.message(language))
      #expect(sentence.count <= Self.limit, "\(language): \(sentence)")
    }
  }

  /// Versions that went before stay as they were.
  @Test func theFirstSentenceOfAQuestionnairesRuleIsShort() {
    let corpus = CorpusLoader().load([String](), extras: .questionnaires).corpus
    let latest = corpus.questionnaires.values.filter { corpus.latestVersion(of: $0.key.id) == $0.key }
    #expect(latest.count == 16)
    for questionnaire in latest {
      for rule in questionnaire.rules {
        for language in rule.message.languages {
          let sentence = Self.firstSentence(of: rule.message[language]!)
          #expect(sentence.count <= Self.limit, "\(questionnaire.fullID(of: rule)), \(language): \(sentence)")
        }
      }
    }
  }

  @Test(arguments: [
    ("You answered “no” here. Correct it.", "You answered “no” here."),
    ("None is named (art. 8, paras. 2 and 7; art. 9). Name one.", "None is named (art. 8, paras. 2 and 7; art. 9)."),
    ("El art. 5, párr. 1 a), es otro. «Sí» no cabe.", "El art. 5, párr. 1 a), es otro."),
    ("« Non »\u{A0}; est-ce exact\u{A0}? À vérifier.", "« Non »\u{A0}; est-ce exact\u{A0}?"),
    ("One sentence only", "One sentence only"),
  ])
  func whereTheFirstSentenceEnds(text: String, first: String) {
    #expect(Self.firstSentence(of: text) == first)
  }

  @Test func whatIsTooLongIsFound() {
    let long = String(repeating: "word ", count: 27) + "“{question}”"
    #expect(Self.firstSentence(of: long).count > Self.limit)
    #expect(Self.firstSentence(of: long.replacing("word word", with: "word. Word")).count <= Self.limit)
  }
}
