import PalermoModel
package import PalermoXML

package final class GlossaryBuilder: DocumentBuilder {
  private var note = LocalizedText()
  private var terms: [Glossary.Term] = []

  package init() {}

  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch GlossaryChild(rawValue: element.name) {
    case .note: note.add(element)
    case .term: if let term = Glossary.Term(element, decoder: &decoder) { terms.append(term) }
    case nil: break
    }
  }

  package var document: Document? { .glossary(Glossary(terms, note: note.nilIfEmpty)) }
}

extension Glossary {
  /// The root of its file.
  package var xml: XMLNode { .glossary(note.xml(.note) + terms.map { $0.xml }) }
}

extension Glossary.Term {
  fileprivate init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let id = element.string(.id) else { return nil }
    var forms: [Language: [String]] = [:]
    for form in element.children(.form).compactMap({ RespondentText($0) }) {
      if let language = Language(rawValue: form.language) { forms[language, default: []].append(form.text) }
    }
    self.init(id: id, forms: forms, position: decoder.position(of: element))
  }

  fileprivate var xml: XMLNode {
    .term(
      id: id,
      Language.allCases.flatMap { language in
        (forms[language] ?? []).map { .localText(.form, xmlLang: language.rawValue, $0) }
      })
  }
}
