import PalermoModel
import PalermoXML
import TestSupport
import Testing

@testable import PalermoValidation

/// Spaces and quotation marks: of examples, and of every text that ships.
struct TypographyTests {
  @Test(arguments: [
    (Language.en, "Is it “yes”?"), (.en, "see a: b; c"), (.en, "write value=\"no\" or value=\"yes\""),
    (.en, "at 10:30, https://example.org/?a;b"), (.es, "¿Es «sí»? ¡No!"), (.pt, "é “sim”: não"),
    (.fr, "Est-ce «\u{A0}oui\u{A0}»\u{A0}?"), (.fr, "a\u{A0}: b\u{A0}; c\u{A0}!"),
    (.fr, "a\u{202F}; «\u{202F}b\u{202F}»"),
    (.fr, "à 10:30, https://example.org/?a"), (.fr, "écrivez &lt; ou &amp; ou &#60;"), (.fr, "(?)"),
    (.fr, "quoi\u{A0}?!"),
    (.en, "closed, ? unknown; – : none"), (.fr, "écrivez value=\"a ; b\" ici"),
  ])
  func whatALanguageWritesIsNoSlip(language: Language, text: String) {
    #expect(Typography(language).slips(in: text) == [])
  }

  @Test(arguments: [
    (Language.en, "Is it \"yes\"?", 2), (.en, "Is it «yes»?", 2), (.en, "What ?", 1), (.en, "“ yes”", 1),
    (.es, "Es “sí”", 2), (.es, "« sí »", 2), (.pt, "é «sim»", 2), (.pt, "não ;", 1),
    (.fr, "Est-ce « oui » ?", 3), (.fr, "Est-ce «oui»?", 3), (.fr, "a: b; c!", 3), (.fr, "Est-ce “oui”", 2),
    (.fr, "l’article; puis", 1), (.fr, "& a;", 1),
  ])
  func eachSlipIsFound(language: Language, text: String, count: Int) {
    #expect(Typography(language).slips(in: text).count == count)
  }

  @Test func everyShippedTextIsWrittenAsItsLanguageDoes() throws {
    let paths = ["Sources/PalermoTexts/Texts", "Questionnaires", "Samples/americas", "Samples/exercise"].flatMap {
      Project.files(in: $0, extension: "xml")
    }
    var (texts, slips) = (0, [String]())
    for path in paths {
      let document = try #require(XMLDocument(SourceText(Project.bytes(path))), "\(path)")
      for (language, text) in document.root.localizedTexts {
        texts += 1
        slips += Typography(language).slips(in: text).map { "\(path): \(language) \($0)" }
      }
    }
    #expect(texts > 20_000)
    #expect(slips == [])
  }
}

extension XMLNode {
  /// The texts in our languages, of the element and of all within it.
  fileprivate var localizedTexts: [(language: Language, text: String)] {
    let own: [(Language, String)] =
      self[attribute: "xml:lang"].flatMap(Language.init).map { language in
        [(language, content.reduce(into: "") { if case .text(let text) = $1 { $0 += text } })]
      } ?? []
    return own + children.flatMap(\.localizedTexts)
  }
}
