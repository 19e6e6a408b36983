import PalermoLoading
import PalermoModel
import PalermoVocabularies
import PalermoXML
import TestSupport

/// Adds to submissions what respondents may write, and made-up answers do not hold.
enum Enrichment {
  /// A submission with more in some of its answers.
  static func enriched(_ submission: Submission, _ random: inout SeededRandom) throws -> Submission {
    var root = submission.xml
    for place in root.content.indices where Int.random(in: 0..<4, using: &random) == 0 {
      guard case .element(var answer) = root.content[place], answer.name == "answer" else { continue }
      enrich(&answer, &random)
      root.content[place] = .element(answer)
    }
    root.content.append(.element(unknown))
    let file = Loader().load(SourceText(XMLDocument(root: root).text), path: submission.file)
    guard case .submission(let enriched) = file.document, file.findings.isEmpty else {
      throw Failure(findings: file.findings.map { $0.message(.en) })
    }
    return enriched
  }

  struct Failure: Error {
    let findings: [String]
  }

  /// An answer to a question that no questionnaire has.
  private static let unknown = XMLNode(
    "answer", ["question": "made.up", "value": "yes", "confidential": "true"],
    [XMLNode("explanation", ["xml:lang": "nah"], text: "Ma nimitzmaca")])

  private static let texts = [
    "=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "'quoted'", "007", "1.234", "1,5", "2026-03-04", "3/4/2026",
    "_x000D_ _x005F_ _x41_", "TRUE", "#REF!", "“curly” ‘quotes’ «fr » – — …", "é\u{301}🎻 日本 عربي", "no", "Sí",
    "a\nb\n\nc", "<b>&amp;</b>", "palermo:question", "-", "“-”", "art. 5 (c)", "x", "  ", "1E5", "12345678901234567890",
    String(repeating: "Largo texto. ", count: 6_000), String(repeating: "𝔘", count: 40_000),
  ]

  private static func text(_ random: inout SeededRandom) -> String {
    let text = texts.randomElement(using: &random)!
    return text.allSatisfy(\.isWhitespace) ? "text" : text
  }

  private static func enrich(_ answer: inout XMLNode, _ random: inout SeededRandom) {
    func line() -> String { text(&random).collapsed }
    let languages = ["es", "fr", "en", "gn", "quz-PE"]
    let additions: [XMLNode] = [
      XMLNode("explanation", ["xml:lang": languages.randomElement(using: &random)], text: text(&random)),
      XMLNode("explanation", ["xml:lang": languages.randomElement(using: &random)], text: text(&random)),
      XMLNode("text", ["xml:lang": "pt"], text: text(&random)),
      XMLNode("other", ["xml:lang": "es"], text: text(&random)),
      XMLNode("figure", ["year": "1999", "value": "12.5"]),
      XMLNode(
        "authority",
        [
          "name": line(), "role": line(), "address": line(), "email": "a@example.org", "phone": "0012 345",
          "languages": "es en gn", "territory": line(),
        ]),
      XMLNode("link", ["href": "https://example.org/?a=1&b=2", "title": line()]), XMLNode("link", ["href": line()]),
      XMLNode("reference", ["mechanism": line(), "question": line(), "asOf": "2024-05"]),
      XMLNode("evidence", ["kind": "legislation", "title": line(), "provision": line(), "inForce": "1999"]),
      XMLNode("evidence", ["kind": "agreement", "title": line(), "href": line(), "verifiedBy": line()]),
      XMLNode("assistance", ["kind": "need", "area": "training", "details": line()]),
      XMLNode("assistance", ["kind": "offer", "area": "other"]),
    ]
    let order = [
      "text", "other", "figure", "authority", "link", "explanation", "reference", "evidence", "assistance",
    ]
    let chosen = additions.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
    let children = answer.children + chosen
    answer.content = order.flatMap { name in children.filter { $0.name == name } }.map { .element($0) }
    if Bool.random(using: &random) { answer[attribute: "confidential"] = "true" }
    if Int.random(in: 0..<4, using: &random) == 0 { answer[attribute: "reconfirm"] = "true" }
    if Int.random(in: 0..<4, using: &random) == 0 {
      answer[attribute: "answeredBy"] = "justice police"
      answer[attribute: "answeredOn"] = "2026-02-03"
    }
    if Int.random(in: 0..<6, using: &random) == 0 { answer[attribute: "value"] = "not-applicable" }
  }
}
