import PalermoModel
import Testing

@testable import PalermoValidation

struct TermFinderTests {
  private static func term(_ id: String, _ forms: [Language: [String]]) -> Glossary.Term {
    Glossary.Term(id: id, forms: forms, position: .start)
  }

  private static let finder = TermFinder(
    Glossary([
      term("crime", [.en: ["organized crime"], .es: ["delincuencia organizada"], .fr: ["criminalité organisée"]]),
      term("transnational", [.en: ["transnational organized crime"], .es: ["delincuencia organizada transnacional"]]),
      term(
        "state",
        [
          .en: ["State Party", "States Parties"], .es: ["Estado parte", "Estados parte"],
          .pt: ["Estado Parte", "Estados Partes"],
        ]),
    ]))

  /// The lapses as `term: languages`.
  private static func lapses(en: String, es: String = "", fr: String = "", pt: String = "") -> [String] {
    finder.lapses(in: LocalizedText(en: en, es: es, fr: fr, pt: pt)).map { lapse in
      "\(lapse.term.id): \(lapse.languages.map(\.rawValue).joined(separator: " "))"
    }
  }

  @Test(arguments: ["organized crime", "Organized Crime.", "(organized\u{A0}crime)", "anti-organized crime"])
  func englishFormsAreWholeWordsInAnyCase(text: String) {
    #expect(Self.lapses(en: text) == ["crime: es fr"])
  }

  @Test(arguments: ["disorganized crime", "organized crimes", "organized, crime", "organized", "crime", ""])
  func partsAndOtherWordsAreNone(text: String) {
    #expect(Self.lapses(en: text) == [])
  }

  @Test func theLongestFormTakesItsWords() {
    let es = "delincuencia organizada transnacional"
    #expect(Self.lapses(en: "transnational organized crime", es: es) == [])
    #expect(Self.lapses(en: "transnational organized crime") == ["transnational: es"])
    #expect(
      Self.lapses(en: "transnational organized crime and organized crime") == ["crime: es fr", "transnational: es"])
  }

  @Test func anyFormOfATranslationWillDo() {
    #expect(Self.lapses(en: "States Parties", es: "los ESTADOS\u{202F}PARTE", pt: "dos Estados Partes") == [])
    #expect(Self.lapses(en: "State Party and States Parties", es: "el Estado parte") == ["state: pt"])
  }

  @Test func aMissingTranslationIsNoLapse() {
    var text = LocalizedText()
    text[.en] = "organized crime"
    #expect(Self.finder.lapses(in: text).isEmpty)
  }
}

struct CitationsTests {
  @Test(arguments: [
    ("art. 5, para. 1 (a)(i)", "art. 5, párr. 1 a) i)"), ("(art. 8 (b))", "alínea b) do art. 8"),
    ("(art. 8 (b))", "(art. 8, alínea b)"), ("8 (b);", "8, alínea b;"), ("10,000 people", "10\u{202F}000 personnes"),
    ("2.5 years", "2,5 ans"), ("articles 5, 6 and 8", "articles 8, 6 et 5"), ("1 May", "1er mai"),
    ("a {name} of {other}", "{other}: {name}"),
    ("State(s)", "Estados"), ("paragraphs (a) to (c)", "al. a) à c)"), ("(see below)", "(voir plus bas)"),
    ("1.000.000", "1,000,000"),
  ])
  func formsOfOneCitationAreEqual(a: String, b: String) {
    #expect(Citations(in: a) == Citations(in: b))
  }

  @Test(arguments: [
    ("art. 5", "art. 6"), ("art. 5", "art."), ("(a)", "(b)"), ("1 (a)", "1"), ("arts. 5 and 5", "art. 5"),
    ("{name}", "{nombre}"), ("2.5", "25"),
    ("(iv)", "(vi)"), ("{a", "{b"), ("1.5", "15"),
  ])
  func differentCitationsAreNot(a: String, b: String) {
    #expect(Citations(in: a) != Citations(in: b))
  }

  @Test func whatIsBeyondTheOthersIsNamed() {
    let all = ["art. 5, 1 a) a)", "art. 5, 2 a)", "art. 5, 1"].map { Citations(in: $0) }
    #expect(all.map { $0.beyond(all) } == [["1", "a)", "a)"], ["2", "a)"], ["1"]])
  }
}

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
