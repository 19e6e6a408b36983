import PalermoLoading
import PalermoModel
import PalermoXML
import TestSupport
import Testing

@testable import PalermoRules
@testable import PalermoValidation

/// Text that went through the wrong encoding is told from text that did not.
struct GarblingTests {
  /// What each byte of a text in UTF-8 is in Windows 1252, or in Latin 1 where that has nothing.
  private func garbled(_ text: String) -> String {
    let windows = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    var garbled = ""
    for byte in text.utf8 {
      garbled.unicodeScalars.append((0x80...0x9F).contains(byte) ? windows[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return garbled
  }

  private static let words = [
    "Educación", "“buena”", "niñez", "l’État", "reconnaît", "cœur", "Œuvre", "não", "AÇÃO", "2º", "«así»", "¿Sí?",
    "€",
    "EDUCACIÓN", "órgão", "été", "–", "…", "crianças", "GARANTÍAS",
  ]

  @Test(arguments: words) func whatWasGarbledIsRead(_ word: String) throws {
    let found = try #require(Garbling.firstWord(in: "La \(garbled(word)) x"))
    #expect(found.meant == word && found.written == garbled(word))
    #expect(Array(garbled(word).utf8).withUnsafeBufferPointer(Garbling.mayStand))
  }

  @Test(arguments: ["Educación", "niñez", "été"]) func whatWasGarbledTwiceIsRead(_ word: String) {
    #expect(Garbling.firstWord(in: garbled(garbled(word)))?.meant == word)
  }

  @Test func aQuotationMarkThatLostItsLastByteIsRead() {
    #expect(Garbling.firstWord(in: "â€œbuenaâ€")?.meant == "“buena”")
  }

  @Test(arguments: [
    "", "a", "IRMÃ", "“AMANHÔ", "MAÇÃ…", "a MANHÃ – CEDO", "CRISTû", "CÂMARA", "AÇÃO", "LIBERTÉ»", "«ÉTÉ»", "naïve»",
    "Ã",
    "â", "Â", "château", "âge", "IRMÃ’", "«Ã»", "R$ 5 â vista", "Århus", "“Å”",
  ])
  func whatIsRightIsLeft(_ text: String) {
    #expect(Garbling.firstWord(in: text) == nil)
  }

  /// Every text of the questionnaires, of the program and of the samples, in four languages.
  @Test func noTextOfOursIsTakenForGarbled() throws {
    for folder in [
      "Questionnaires", "Sources/PalermoTexts/Texts", "Samples/americas", "Samples/exercise", "Samples/caricom",
    ] {
      for path in InputFiles.find([Project.path(folder)]).paths {
        let text = String(decoding: try InputFiles.read(path).bytes, as: UTF8.self)
        #expect(Garbling.firstWord(in: text) == nil, "\(path)")
      }
    }
  }
}
