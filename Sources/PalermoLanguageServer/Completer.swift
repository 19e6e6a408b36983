import PalermoModel
import PalermoVocabularies

/// Says what can be written at a place of a document.
struct Completer {
  let knowledge: DocumentKnowledge
  let text: DocumentText
  /// Whether the client takes texts with a place for the cursor.
  let takesSnippets: Bool

  private var outline: MarkupOutline { knowledge.outline }

  /// What can be written at a byte. Empty where nothing is known.
  func items(at offset: Int) -> [CompletionItem] {
    switch outline.place(at: offset) {
    case .tagName(let name, let parent): elements(name, at: name.lowerBound - 1, in: parent)
    case .endTagName(let name, let closing): endTag(name, closing)
    case .attributeName(let tag, let name): attributes(of: tag, replacing: name)
    case .inTag(let tag): attributes(of: tag, replacing: offset..<offset)
    case .value(let tag, let attribute): values(of: attribute, in: tag, at: offset)
    case .text, .remark: []
    }
  }

  private func elements(_ name: Range<Int>, at offset: Int, in parent: Int?) -> [CompletionItem] {
    let type = knowledge.type(ofTag: parent)
    let names = knowledge.children(at: offset, in: parent).map { child, own in
      NamedValue(child.text, SchemaDescriptions.element(child, own, in: type))
    }
    return items(names, .element, replacing: name)
  }

  private func endTag(_ name: Range<Int>, _ closing: Int?) -> [CompletionItem] {
    guard let closing else { return [] }
    let isClosed = name.upperBound < outline.bytes.count && outline.bytes[name.upperBound] == UInt8(ascii: ">")
    let written = outline.text(outline.tags[closing].name)
    return items([NamedValue(written)], .element, replacing: name) { isClosed ? $0 : $0 + ">" }
  }

  private func attributes(of tag: Int, replacing range: Range<Int>) -> [CompletionItem] {
    guard let type = knowledge.type(ofTag: tag) else { return [] }
    let others = outline.tags[tag].attributes.filter { $0.name != range }
    let present = Set(others.map { outline.text($0.name) })
    let names = type.type.attributes.filter { !present.contains($0.name.text) }.map { attribute in
      NamedValue(attribute.name.text, SchemaDescriptions.attribute(attribute.name, of: type))
    }
    // One that has its value keeps it.
    let hasValue = outline.tags[tag].attributes.contains { $0.name == range && $0.whole != range }
    return items(names, .attribute, replacing: range, isSnippet: takesSnippets && !hasValue) { name in
      hasValue ? name : takesSnippets ? "\(name)=\"$1\"" : "\(name)=\"\""
    }
  }

  private func values(of attribute: MarkupOutline.Attribute, in tag: Int, at offset: Int) -> [CompletionItem] {
    let written = outline.text(attribute.name)
    guard let value = attribute.value, let name = Name(spelled: written), let type = knowledge.type(ofTag: tag),
      let subject = knowledge.subject(ofAttribute: written, inTag: tag)
    else { return [] }
    let word = knowledge.word(at: offset, in: value)
    var values = knowledge.values(of: subject, name, of: type)
    // What is written in the value already, or answered elsewhere, is not wanted again.
    let others = Set(
      outline.text(value.lowerBound..<word.lowerBound).split { $0.isWhitespace }.map(String.init)
        + outline.text(word.upperBound..<value.upperBound).split { $0.isWhitespace }.map(String.init))
    values.removeAll { others.contains($0.value) }
    if type == .answer, name == .question {
      let answered = answeredQuestions(beside: tag)
      values = values.filter { !answered.contains($0.value) } + values.filter { answered.contains($0.value) }
    }
    let kind: CompletionItem.Kind =
      switch subject {
      case .question: .reference
      case .choice, .option: .choice
      case .optionList, .questionnaire, .version, .cycle, .cluster, .region, .state, .instrument, .provision, .rule,
        .language, .free:
        .value
      }
    return items(values, kind, replacing: word)
  }

  private func answeredQuestions(beside tag: Int) -> Set<String> {
    let siblings = outline.children(of: outline.tags[tag].parent).filter { $0 != tag }
    return Set(siblings.compactMap { outline.value(of: Name.question.text, in: outline.tags[$0]) })
  }

  private func items(
    _ values: [NamedValue], _ kind: CompletionItem.Kind, replacing range: Range<Int>, isSnippet: Bool = false,
    _ written: (String) -> String = { $0 }
  ) -> [CompletionItem] {
    let range = text.range(range)
    return values.enumerated().map { index, value in
      let number = "\(index)"
      return CompletionItem(
        label: value.value, kind: kind, detail: value.meaning, documentation: value.description,
        sortText: String(repeating: "0", count: max(0, 5 - number.utf8.count)) + number,
        insertTextFormat: isSnippet ? 2 : 1,
        textEdit: .init(range: range, newText: written(value.value)))
    }
  }
}
