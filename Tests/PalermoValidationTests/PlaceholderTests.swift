import PalermoModel
import TestSupport
import Testing

/// What forms and people put in a field in place of words.
struct PlaceholderTests {
  static let everywhere = [
    "", " ", "…", "...", "-", "–", "--", "?", "???", "•", "[…]", "[name of the law]", "<title>", "{{law}}", "(n/a)",
    "n/a", "N/A", "n.a.", "NA", "xxx", "XXXX", "xxx xx", "TODO", "todo", "TODO: cite the law", "TBD", "tbc",
    "to be completed", "por completar", "à compléter", "a preencher", "Not applicable", "No aplica", "sans objet",
    "não se aplica", "\u{200B}", "\u{A0}…\u{A0}", "ｎ／ａ", "___", "aaaa", "https://…", "lorem ipsum",
    "Click or tap here to enter text.", "Haga clic o pulse aquí para escribir texto.", "Pendiente", "en attente",
    "Cliquez ou appuyez ici pour entrer du texte.", "Clique ou toque aqui para inserir o texto.", "Ver anexo",
    "See the annex", "voir annexe", "vide anexo", "Idem", "same as above", "Lorem ipsum dolor sit amet",
    String(repeating: ".", count: 300), String(repeating: "…", count: 300), String(repeating: "x", count: 300),
  ]

  @Test(arguments: everywhere)
  func isNothingAnywhere(text: String) {
    let uses: [Placeholder.Use] = text == "https://…" ? [.address] : [.text, .words, .provision, .address]
    for use in uses { #expect(Placeholder.isLeft(in: text, as: use), "\(text) as \(use)") }
  }

  @Test(arguments: [
    "no", "Sí", "none", "ninguna", "Nada", "nenhum", "x", "1", "Ley N.º …", "Law No. ___", "Title", "Ver anexo 1",
  ])
  func isNoReasonAndNoTitle(text: String) {
    #expect(Placeholder.isLeft(in: text, as: .words))
  }

  @Test(arguments: ["art. …", "art.", "arts. xx", "Section ?", "x"])
  func isNoProvision(text: String) {
    #expect(Placeholder.isLeft(in: text, as: .provision))
  }

  @Test(arguments: ["https://", "http://xxx", "…@…", "xxx@xxx.xx", "0000000", "tel: …"])
  func isNoAddress(text: String) {
    #expect(Placeholder.isLeft(in: text, as: .address))
  }

  @Test func whatPeopleMeanIsKept() {
    for text in [
      "No", "None", "1", "En proceso", "In progress", "Ver anexo: Ley 1", "Annex I", "Pending before parliament",
      "España", "№ 5", "Η Ελλάδα", "日本", "Todo el territorio", "NATO", "Ley",
    ] {
      #expect(!Placeholder.isLeft(in: text, as: .text), "\(text)")
    }
    for text in ["Ley 20.507", "Loi n° 2013-711", "Código Penal (ejercicio)", "Penal Code", "Ley", "反人身売買法", "ATA"] {
      #expect(!Placeholder.isLeft(in: text, as: .words), "\(text)")
    }
    for text in ["281", "art. 281", "X", "III", "arts. 5, 6 y …7", "§ 232", "11"] {
      #expect(!Placeholder.isLeft(in: text, as: .provision), "\(text)")
    }
    for text in ["https://example.org/xaa/law", "+506 2222 2222", "ministerio@example.org", "Calle 7, San José"] {
      #expect(!Placeholder.isLeft(in: text, as: .address), "\(text)")
    }
  }

  /// A text that begins with a word is judged by a word that says something, where there is one: with a blank before it, it
  /// is read whole.
  @Test func aBlankBeforeItChangesNothing() {
    var random = SeededRandom(seed: 5)
    let words =
      Self.everywhere.filter { $0.utf8.count < 60 && !$0.contains(":") } + [
        "no", "none", "ninguna", "Title", "art.", "arts", "Section", "Ley", "N.º", "281", "III", "iii", "https://",
        "www.",
        "http://xxx", "example.org", "Penal", "Code", "law", "Sí", "título", "aaab", "Ab", "an", "act", "X1", "xx1",
        "aplica", "completar", "texto", "aqui", "trata", "institucionalización", "completarcompletarcompletar",
        "plac\u{200B}eholder", "plac\u{301}eholder", "com\u{AD}pletar", "“texto”", "12", "o12", "no12", "law12", "$",
        "%",
        "(", "+506",
        "Código", "Décret", "Título", "Ação", "à", "ààà", "ÀÀa", "Œuvre", "nº", "N°", "mòtif", "raíz×", "ÿaz", "ñandú",
      ]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...4, using: &random)).map { _ in words.randomElement(using: &random)! }
        .joined(separator: [" ", ", ", "/", "…"].randomElement(using: &random)!)
      for use in [Placeholder.Use.text, .words, .provision, .address] where text != "x" {
        #expect(
          Placeholder.isLeft(in: text, as: use) == Placeholder.isLeft(in: " " + text, as: use), "\(text) as \(use)")
      }
    }
  }

  @Test func aPlaceholderAnswersNothing() {
    var answer = Answer(question: "a", values: [])
    answer.texts = [RespondentText(language: "en", text: "…")]
    #expect(!answer.isAnswered && answer.hasContent)
    answer.texts = [RespondentText(language: "en", text: "Since 2012")]
    #expect(answer.isAnswered)
  }
}
