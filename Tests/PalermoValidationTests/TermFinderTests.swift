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
