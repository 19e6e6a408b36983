import PalermoModel
package import PalermoXML

/// Reads what the program says.
package final class TextCatalogueBuilder: DocumentBuilder {
  private var entries: [TextCatalogue.Entry] = []

  /// A builder that has read nothing. The root carries no data.
  package init() {}

  /// Takes a group or a rule with all its texts.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    guard let id = element.string(.id) else { return }
    switch TextsChild(rawValue: element.name) {
    case .group: break
    case .rule: addTexts(ofRule: element, id: id, decoder: &decoder)
    case nil: return
    }
    for entry in element.children(.entry) { add(entry, ofGroup: id, decoder: &decoder) }
  }

  private func addTexts(ofRule rule: XMLElement, id: String, decoder: inout Decoder) {
    let parts: [(TextCatalogue.Entry.Part, Name)] = [
      (.title, .title), (.message, .message), (.fix, .fix), (.rationale, .rationale),
    ]
    for (part, name) in parts {
      add(part, of: id, LocalizedText(name, in: rule), at: decoder.position(of: rule))
    }
    for placeholder in rule.children(.placeholder) {
      guard let name = placeholder.string(.name) else { continue }
      add(
        .placeholder, of: "\(id).\(name)", LocalizedText(.text, in: placeholder),
        at: decoder.position(of: placeholder))
    }
  }

  private func add(_ entry: XMLElement, ofGroup group: String, decoder: inout Decoder) {
    guard let id = entry.string(.id) else { return }
    var (text, forms) = (LocalizedText(), LocalizedText())
    for element in entry.children(.text) {
      if element.string(.plural) == nil { text.add(element) } else { forms.add(element) }
    }
    let (owner, position) = ("\(group).\(id)", decoder.position(of: entry))
    add(.text, of: owner, text.nilIfEmpty, hasNote: entry.first(.note) != nil, at: position)
    add(.form, of: owner, forms.nilIfEmpty, at: position)
  }

  private func add(
    _ part: TextCatalogue.Entry.Part, of owner: String, _ text: LocalizedText?, hasNote: Bool = true,
    at position: SourcePosition
  ) {
    guard let text else { return }
    entries.append(TextCatalogue.Entry(part, of: owner, text, hasNote: hasNote, position: position))
  }

  /// The texts read so far.
  package var document: Document? { .texts(TextCatalogue(entries)) }
}
