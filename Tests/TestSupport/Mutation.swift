/// The ways in which a valid document is spoilt, or not.
public enum Mutation: CaseIterable, Sendable {
  case deleteElement, duplicateElement, renameElement, moveElement, swapChildren
  case deleteAttribute, duplicateAttribute, renameAttribute, addAttribute, prefixAttribute
  case replaceValue, replaceValueByAnother, replaceText, insertText, insertReference, insertCharacterData
  case insertForeignElement, insertOwnElement, changeNamespace, changeRoot, changeLanguage, insertComment, emptyElement
  case copyID

  /// Values of every type, right and wrong.
  public static let values = [
    "", " ", "x y", "2026-02-30", "2024-02-29", "2026-2-3", "2026-+5-30", "2008-+6", "2008-06", "2008-02-31", "2008",
    "0999",
    "3000-01-01", "2999-12-31", "2026-05-30Z", "-2026-05-30", "1e3", "-0", "+1", "007", "0", "1.", ".5", "1.50",
    "1234567890",
    "123456789.123456789", "NaN", "INF", "0x10", "1,5", "TRUE", "true", "false", "1", "yes", "no", "partly", "need",
    "x",
    "X", "ñ", "٣", "１２", "２０２６-05-30", "a.b", "a..b", "a.", ".a", "a-b.c", "a_b", "A_B", "_a", "UNTOC",
    "UNTOC/5/1(a)(i)",
    "UNTOC/5/1.2", "UNTOC/5/1.2.3", "UNTOC/05", "UNTOC/5/", "UNTOC/5//1", "UNTOC/5 UNTOC/6", "UNTOC/5/a", "/5/1",
    "2026.1",
    "2026.01", "2026.0", "2026.", "3026.1", "  2026.1  ", " true ", "&#9;x&#10;", "&#xA0;", "x&#xA0;y", "&#x2003;",
    "XAA", "Xaa",
    "XAAA", "en", "pt-BR", "en-", "englishes-x", "englishess", "12", "en_US", "i-klingon", "a&amp;b", "&lt;",
    "&#x1F600;",
    "&#10;a&#10;", "a\tb", String(repeating: "a", count: 3_000), String(repeating: "9", count: 400),
    "mandatory consider", "mandatory mandatory",
    "published", "final ", "F", "criminalization_jurisdiction", "legislation", "single-choice", "none",
  ]
  public static let texts = ["x", " ", "\n  ", "é", "0", "&amp;", "\u{A0}", "]", "\r\n", "\t"]
  public static let languages = [
    "", "en", "EN", "es-419", "x", "pt_BR", "toolonglanguage", "de", " fr ", "zh-Hant-TW", "en-", "1", "e1",
  ]
  public static let names = [
    "answer", "question", "text", "note", "title", "value", "id", "code", "kind", "href", "state", "all", "any", "not",
    "Answer",
    "answers", "xmlLang", "lang", "source", "evidence", "region", "name", "number", "party", "provision", "condition",
    "x", "level",
  ]

  /// Applies it somewhere in the document. A mutation that finds nothing to change leaves it as it is.
  public func apply(to root: MutableElement, _ random: inout SeededRandom) {
    let all = root.all
    let target = all.randomElement(using: &random)!
    let parent = all.filter { !$0.childIndices.isEmpty }.randomElement(using: &random) ?? root
    let holder = all.filter { !$0.attributes.isEmpty }.randomElement(using: &random) ?? root
    let index = parent.childIndices.randomElement(using: &random)
    let attribute = holder.attributes.indices.randomElement(using: &random)
    switch self {
    case .deleteElement: if let index { parent.content.remove(at: index) }
    case .duplicateElement:
      if let index, case .element(let child) = parent.content[index] {
        parent.content.insert(.element(child.copy), at: index)
      }
    case .renameElement: target.name = Self.names.randomElement(using: &random)!
    case .moveElement:
      if let index {
        let child = parent.content.remove(at: index)
        parent.content.insert(child, at: Int.random(in: 0...parent.content.count, using: &random))
      }
    case .swapChildren:
      if let index, let other = parent.childIndices.randomElement(using: &random) {
        parent.content.swapAt(index, other)
      }
    case .deleteAttribute: if let attribute { holder.attributes.remove(at: attribute) }
    case .duplicateAttribute: if let attribute { holder.attributes.append(holder.attributes[attribute]) }
    case .renameAttribute:
      if let attribute { holder.attributes[attribute].name = Self.names.randomElement(using: &random)! }
    case .addAttribute:
      target.attributes.append((Self.names.randomElement(using: &random)!, Self.values.randomElement(using: &random)!))
    case .prefixAttribute:
      if let attribute {
        root.attributes.append(("xmlns:q", ["urn:palermo-toolkit:1", "urn:other"].randomElement(using: &random)!))
        holder.attributes[attribute].name =
          "q:" + holder.attributes[attribute].name.drop { $0 != ":" }.drop { $0 == ":" }
      }
    case .replaceValue, .replaceValueByAnother:
      guard let attribute else { return }
      let values = self == .replaceValue ? Self.values : all.flatMap(\.attributes).map(\.value)
      holder.attributes[attribute].value = values.randomElement(using: &random)!
    case .replaceText:
      let texts = all.filter { $0.childIndices.isEmpty && !$0.content.isEmpty }
      texts.randomElement(using: &random)?.content = [.text(Self.values.randomElement(using: &random)!)]
    case .insertText: insert(.text(Self.texts.randomElement(using: &random)!), into: target, &random)
    case .insertReference:
      insert(.text(["&#65;", "&#32;", "&#xE9;", "&lt;"].randomElement(using: &random)!), into: target, &random)
    case .insertCharacterData:
      insert(
        .text(["<![CDATA[]]>", "<![CDATA[ ]]>", "<![CDATA[<x>]]>"].randomElement(using: &random)!), into: target,
        &random)
    case .insertComment: insert(.text(["<!-- x -->", "<?x y?>"].randomElement(using: &random)!), into: target, &random)
    case .emptyElement: target.content = []
    case .insertForeignElement:
      insert(.text("<note xmlns=\"urn:other\" xml:lang=\"en\">x</note>"), into: target, &random)
    case .insertOwnElement: insert(.element(all.randomElement(using: &random)!.copy), into: target, &random)
    case .changeNamespace:
      target.attributes.removeAll { $0.name == "xmlns" }
      target.attributes.append(
        ("xmlns", ["urn:other", "", "urn:palermo-toolkit:2", "urn:palermo-toolkit:1"].randomElement(using: &random)!))
    case .changeRoot:
      root.name = (all.map(\.name) + ["submission", "region", "cycle", "profile"]).randomElement(using: &random)!
    case .changeLanguage:
      let texts = all.filter { $0.attributes.contains { $0.name == "xml:lang" } }
      guard let text = texts.randomElement(using: &random) else { return }
      text.attributes.removeAll { $0.name == "xml:lang" }
      text.attributes.append(("xml:lang", Self.languages.randomElement(using: &random)!))
    case .copyID:
      let keys = ["id", "code", "question"]
      let holders = all.filter { $0.attributes.contains { keys.contains($0.name) } }
      guard let from = holders.randomElement(using: &random), let to = holders.randomElement(using: &random) else {
        return
      }
      let value = from.attributes.first { keys.contains($0.name) }!.value
      to.attributes[to.attributes.firstIndex { keys.contains($0.name) }!].value = value
    }
  }

  private func insert(_ content: MutableElement.Content, into element: MutableElement, _ random: inout SeededRandom) {
    element.content.insert(content, at: Int.random(in: 0...element.content.count, using: &random))
  }
}
