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
