import TestSupport

/// A well-formed document with everything that makes places hard to find.
struct RandomDocument {
  private var random: SeededRandom
  private let lineBreak: String
  private(set) var text: String

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    lineBreak = ["\n", "\r\n", "\r"][Int(seed % 3)]
    text = seed % 2 == 0 ? "\u{FEFF}" : ""
    if Bool.random(using: &random) { text += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + blank() }
    text += misc()
    text += element("root", depth: 1, extra: " xmlns=\"urn:test\" xmlns:t='urn:test' xmlns:o=\"urn:other>\"")
    text += misc()
  }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices.randomElement(using: &random)! }

  private mutating func blank() -> String {
    pick([" ", "  ", "\t", lineBreak, lineBreak + "\t", " " + lineBreak + lineBreak])
  }

  private mutating func misc() -> String {
    pick([
      "", blank(), "<!-- <item kind=\"é\"> " + lineBreak + " é - > -->",
      "<?target <item/> é" + blank() + "?>" + blank(),
    ])
  }

  private mutating func element(_ name: String, depth: Int, extra: String = "") -> String {
    var tag = "<" + name + extra
    var names = ["kind", "value", "xml:lang", "o:kind", "other", "länge", "o:välue", "kindness"].shuffled(
      using: &random)
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let quote = pick(["\"", "'"])
      tag +=
        blank() + names.removeLast() + pick(["", blank()]) + "=" + pick(["", blank()]) + quote + value(quote) + quote
    }
    tag += pick(["", blank()])
    if depth > 6 || (depth > 1 && Int.random(in: 0..<4, using: &random) == 0) { return tag + "/>" }
    tag += ">"
    for _ in 0..<Int.random(in: 0...(depth == 1 ? 12 : 4), using: &random) {
      tag += content()
      if Bool.random(using: &random) {
        tag += element(pick(["item", "part", "t:item", "o:item", "straße", "item2", "o:é"]), depth: depth + 1)
      }
    }
    return tag + "</" + name + pick(["", blank()]) + ">"
  }

  private mutating func value(_ quote: String) -> String {
    let parts = [
      ">", "/>", "é", "😀", "&lt;", "&#10;", "&#x1F600;", quote == "'" ? "\"" : "'", lineBreak, "\t", " kind=", "a", "=",
      "&amp;quot;",
    ]
    return (0..<Int.random(in: 0...5, using: &random)).map { _ in pick(parts) }.joined()
  }

  private mutating func content() -> String {
    pick([
      misc(), blank(), "text", "é" + lineBreak + "😀", "&amp;", "&#233;", "]]&gt;",
      "<![CDATA[<item kind='x'>" + lineBreak + "é]]>",
      "<![CDATA[]]]>", String(repeating: "ñ", count: 400),
    ])
  }
}
