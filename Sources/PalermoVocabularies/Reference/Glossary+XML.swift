import PalermoModel
package import PalermoXML

extension Glossary {
  /// The root of its file.
  package var xml: XMLNode { .glossary(note.xml(.note) + terms.map { $0.xml }) }
}

extension Glossary.Term {
  init?(_ element: XMLElement, decoder: inout Decoder) {
    guard let id = element.string(.id) else { return nil }
    var forms: [Language: [String]] = [:]
    for form in element.children(.form) {
      guard let language = form.value(.xmlLang, as: Language.self) else { continue }
      forms[language, default: []].append(form.textBytes.collapsed)
    }
    self.init(
      id: id, forms: forms, definition: LocalizedText(.definition, in: element), source: element.string(.source),
      position: decoder.position(of: element))
  }

  var xml: XMLNode {
    .term(
      id: id, source: source,
      Language.allCases.flatMap { language in
        (forms[language] ?? []).map { .localText(.form, xmlLang: language.rawValue, $0) }
      } + definition.xml(.definition))
  }
}
