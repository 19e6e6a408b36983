import PalermoModel
package import PalermoXML

/// Reads the terms of the field (`glossary`).
package final class GlossaryBuilder: DocumentBuilder {
  private var note = LocalizedText()
  private var terms: [Glossary.Term] = []

  /// A builder that has read nothing. The root carries no data.
  package init() {}

  /// Takes a note or a term.
  package func add(_ element: XMLElement, decoder: inout Decoder) {
    switch GlossaryChild(rawValue: element.name) {
    case .note: note.add(element)
    case .term: if let term = Glossary.Term(element, decoder: &decoder) { terms.append(term) }
    case nil: break
    }
  }

  /// The glossary with what was read so far.
  package var document: Document? { .glossary(Glossary(terms, note: note.nilIfEmpty)) }
}
